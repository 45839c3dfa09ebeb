using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Pages.Statements;

/// <summary>Words that told a statement, and what they told it of: words that overlap are one stretch of the text.</summary>
/// <param name="Concepts">"lose, right".</param>
/// <param name="Words">Exactly as the report has them.</param>
public sealed record ToldBy(string Concepts, string Words)
{
    /// <summary>The stretches in the order of the text.</summary>
    public static IReadOnlyList<ToldBy> Of(IReadOnlyList<Reason> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        List<(int Start, string Words, List<string> Concepts)> stretches = [];
        foreach (var reason in reasons.OrderBy(reason => reason.Words.Start).ThenByDescending(reason => reason.Words.Length))
        {
            if (stretches is [.., var last] && reason.Words.Start < last.Start + last.Words.Length)
            {
                var more = Math.Max(0, reason.Words.End - last.Start - last.Words.Length);
                stretches[^1] = last with { Words = last.Words + reason.Words.Text[^more..] };
                last.Concepts.Add(reason.Concept);
            }
            else stretches.Add((reason.Words.Start, reason.Words.Text, [reason.Concept]));
        }

        return [.. stretches.Select(stretch => new ToldBy(string.Join(", ", stretch.Concepts.Distinct()).Replace('-', ' '), stretch.Words))];
    }
}
