using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Pages.Reports;

/// <summary>A stretch of a report's text that no statement begins or ends within.</summary>
/// <param name="Text">The words, exactly.</param>
/// <param name="Of">The statements that quote it, in the order of the reading; none where it is plain text.</param>
/// <param name="Begins">Those of them whose quotation begins here.</param>
public sealed record Stretch(string Text, IReadOnlyList<Statement> Of, IReadOnlyList<Statement> Begins);

/// <summary>Cuts a report's text into lines, and each line into stretches that never overlap.</summary>
public static class HighlightedText
{
    /// <summary>The lines, each with its line break; their stretches one after the other are the text again.</summary>
    public static IEnumerable<IReadOnlyList<Stretch>> Lines(string text, IReadOnlyList<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Span> spans = [.. statements.Select(s => new Span(s, Graphemes.Widen(text, s.Quote.Start..s.Quote.End)))];
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) + 1;
            if (end == 0) end = text.Length;
            yield return Line(text, start, end, spans);
            start = end;
        }
    }

    private static List<Stretch> Line(string text, int start, int end, List<Span> all)
    {
        List<Span> spans = [.. all.Where(s => s.Start < end && s.End > start)];
        List<int> cuts =
        [
            .. spans.SelectMany(s => new[] { s.Start, s.End }).Where(cut => cut > start && cut < end)
                .Append(start).Append(end).Distinct().Order(),
        ];
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => Cut(text, from, to, spans))];
    }

    private static Stretch Cut(string text, int from, int to, List<Span> spans) => new(
        text[from..to],
        [.. spans.Where(s => s.Start <= from && s.End >= to).Select(s => s.Statement)],
        [.. spans.Where(s => s.Start == from && s.End > from).Select(s => s.Statement)]);

    private sealed record Span(Statement Statement, Range Range)
    {
        public int Start => Range.Start.Value;

        public int End => Range.End.Value;
    }
}
