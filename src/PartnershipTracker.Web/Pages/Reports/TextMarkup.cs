using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Pages.Reports;

/// <summary>
/// A report's text as HTML: a paragraph a line, a mark a quoted stretch. What a browser takes for its text content is
/// the report's text, character by character, so nothing may stand between the elements.
/// </summary>
public sealed class TextMarkup(string text, IReadOnlyList<Statement> statements) : IHtmlContent
{
    private readonly Dictionary<string, string> numbers = statements
        .Select((s, i) => (s.Id, Number: (i + 1).ToString(CultureInfo.InvariantCulture)))
        .DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => s.Number, StringComparer.Ordinal);

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var line in HighlightedText.Lines(text, statements))
        {
            writer.Write("<p dir=\"auto\">");
            foreach (var stretch in line) WriteStretch(writer, encoder, stretch);
            writer.Write("</p>");
        }
    }

    private void WriteStretch(TextWriter writer, HtmlEncoder encoder, Stretch stretch)
    {
        if (stretch.Of.Count == 0)
        {
            WriteText(writer, encoder, stretch.Text);
            return;
        }

        foreach (var other in stretch.Begins.Skip(1)) writer.Write($"<span id=\"s-{other.Id}\"></span>");
        writer.Write("<mark");
        if (stretch.Begins is [var first, ..])
            writer.Write($" id=\"s-{first.Id}\" data-label=\"{string.Join(' ', stretch.Begins.Select(s => numbers[s.Id]))}\"");
        writer.Write($" class=\"{stretch.Of[^1].Status.Word()}\" data-of=\"{string.Join(' ', stretch.Of.Select(s => s.Id))}\">");
        writer.Write($"<a href=\"#r-{stretch.Of[^1].Id}\">");
        WriteText(writer, encoder, stretch.Text);
        writer.Write("</a></mark>");
    }

    // The encoder writes U+0080 to U+009F as references, which HTML reads as Windows-1252: those go out as they are.
    private static void WriteText(TextWriter writer, HtmlEncoder encoder, string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < '\u0080' or > '\u009f') continue;
            encoder.Encode(writer, text, start, i - start);
            writer.Write(text[i]);
            start = i + 1;
        }

        encoder.Encode(writer, text, start, text.Length - start);
    }
}
