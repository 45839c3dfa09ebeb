namespace PartnershipTracker.Reading;

/// <summary>Settles what two rules say differently of the same clause in the same place: the word nearer to what it tells wins.</summary>
internal static class Rivals
{
    /// <summary>In thirds of a word: how near two matches are of the same words.</summary>
    private const int Near = 6;

    /// <summary>Leaves of rivals the better one.</summary>
    public static void Remove(List<Match> matches, Ruler ruler, UInt128 parties)
    {
        var beaten = new HashSet<Match>();
        foreach (var group in matches.GroupBy(m => (m.Sentence, m.Rule.Rule.Clause, m.Rule.Rule.Beside)).Where(g => g.Skip(1).Any()))
            foreach (var match in group)
                if (group.Any(other => other.Status != match.Status && IsSame(other, match)
                    && match.Distance(ruler, other.Start, other.End) <= Near && (IsHedged(other, match) || Rank(other).CompareTo(Rank(match)) > 0 && !IsHedged(match, other))))
                    beaten.Add(match);
        matches.RemoveAll(beaten.Contains);
        matches.RemoveAll(match => match.Rule.Rule.Fallback && matches.Exists(other => !other.Rule.Rule.Fallback && other.Rule.Rule.Clause == match.Rule.Rule.Clause));
        matches.RemoveAll(match => match.Rule.Rule.Effect is null && matches.Exists(other => other.Sentence == match.Sentence
            && other.Rule.Rule.Effect is Effect.LosesRights or Effect.MayRestrict && other.Rule.Rule.Clause != match.Rule.Rule.Clause && Shares(match, other, parties)));
        matches.RemoveAll(match => match.Rule.Values is { Amounts: "valuation" } && matches.Exists(other => other.Sentence == match.Sentence
            && other.Rule.Values is { Amounts: "revenue" } && other.Words.Intersect(match.Words).Any()));
    }

    // Of two that are both in force, the one that is only planned is the careful reading.
    private static bool IsHedged(Match match, Match other) => match.Status == Status.Proposed && other.Status is Status.Granted or Status.Continues;

    // What AGI does is said beside what becomes of its clause, but not where the clause is to go.
    private static bool IsSame(Match other, Match match) =>
        other.Rule.Rule.Effect == match.Rule.Rule.Effect
        || match.Rule.Rule.Effect is not null && other.Rule.Rule.Effect is null && other.Status is Status.Proposed or Status.Ended;

    // Whether the words that the one loses are the very words that the other has.
    private static bool Shares(Match match, Match other, UInt128 parties) =>
        match.Words.Where(w => (RuleBook.Bit(w.Concept) & parties) == 0).Intersect(other.Words).Any();

    // A told status beats a default one, then the nearer word, then the surer rule.
    private static (bool Told, int Nearness, double Sure) Rank(Match match) =>
        (match.Cue is not null || match.Rule.Rule.Always is not null, -(match.Cue?.Distance ?? 0), match.Rule.Rule.Sure);
}
