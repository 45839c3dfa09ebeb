using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>Finds what is said of a clause that the sentences before have named: "OpenAI is considering dropping this clause".</summary>
internal sealed class BackReferences(Analysis analysis, RuleBook book)
{
    private const int MostSentences = 3;

    private readonly UInt128 pointer = book.StatusWords.ThisClause;

    /// <summary>Adds a match for each sentence that points back and has no statement of its own.</summary>
    public void Add(List<Match> matches)
    {
        if ((analysis.AllConcepts & pointer) == 0) return;
        using var own = new MatchIndex(matches);
        var found = matches.Count;
        for (var sentence = 1; sentence < analysis.Sentences.Count; sentence++)
        {
            if ((analysis.Masks[sentence] & pointer) == 0) continue;
            if (Pointed(own.Between(sentence - MostSentences, sentence - 1), matches, found, sentence) is not { } clause || Speaks(own.Of(sentence), clause)) continue;
            var (from, to) = analysis.HitsOf(sentence);
            for (var i = from; i < to; i++)
            {
                if ((RuleBook.Bit(analysis.Hits[i].Concept) & pointer) == 0) continue;
                var match = Match.Of(clause, sentence, analysis.Hits[i]);
                match.Carried = true;
                matches.Add(match);
                break;
            }
        }
    }

    private static bool Speaks(ReadOnlySpan<Match> matches, CompiledRule clause)
    {
        foreach (var match in matches)
            if (match.Rule.Rule.Clause == clause.Rule.Clause) return true;
        return false;
    }

    // The rule for what is said of the clause last named, by a rule or by a sentence that points back itself, among those that the agreement has one for.
    private CompiledRule? Pointed(ReadOnlySpan<Match> before, List<Match> matches, int added, int sentence)
    {
        Match? last = null;
        foreach (var match in before)
            if (Referring(match) is not null && (last is null || IsBehind(match, last))) last = match;
        for (var i = Math.Max(added, matches.Count - MostSentences); i < matches.Count; i++)
            if (matches[i].Sentence >= sentence - MostSentences && (last is null || IsBehind(matches[i], last))) last = matches[i];
        return last is null ? null : Referring(last);
    }

    private CompiledRule? Referring(Match match) => book.Referring[match.Rule.Order];

    private static bool IsBehind(Match match, Match other) => (match.Sentence, match.Start).CompareTo((other.Sentence, other.Start)) > 0;
}
