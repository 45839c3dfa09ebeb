using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Pages.Statements;

/// <summary>What told a statement, and by which words.</summary>
/// <param name="Concepts">"lose, right".</param>
/// <param name="Words">Exactly as the report has them; words that overlap are one stretch of its text.</param>
public sealed record ToldBy(string Concepts, IReadOnlyList<string> Words)
{
    /// <summary>Each once, in the order of the text.</summary>
    public static IReadOnlyList<ToldBy> Of(IReadOnlyList<Reason> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        return [.. Stretches(reasons).GroupBy(stretch => string.Join(", ", stretch.Concepts.Distinct().Select(ConceptWords.Of)), stretch => stretch.Words, (concepts, words) => new ToldBy(concepts, [.. words]))];
    }

    private static List<(int Start, string Words, List<string> Concepts)> Stretches(IReadOnlyList<Reason> reasons)
    {
        List<(int Start, string Words, List<string> Concepts)> stretches = [];
        foreach (var (concept, words) in reasons.OrderBy(reason => reason.Words.Start).ThenByDescending(reason => reason.Words.Length))
        {
            if (stretches is [.., var last] && words.Start < last.Start + last.Words.Length)
            {
                var more = Math.Max(0, words.End - last.Start - last.Words.Length);
                stretches[^1] = last with { Words = last.Words + words.Text[^more..] };
                last.Concepts.Add(concept);
            }
            else stretches.Add((words.Start, words.Text, [concept]));
        }

        return stretches;
    }
}
