namespace PartnershipTracker.Reading;

/// <summary>
/// A report speaks of a clause more than once, and not every time with a verb: a headline or a list item that tells no status
/// by a word of its own says what the rest of the report says of the clause.
/// </summary>
internal static class Coherence
{
    /// <summary>Gives matches without a telling word the status that those with one agree on.</summary>
    public static void Apply(List<Match> matches)
    {
        DropPlansOfWhatIsDone(matches);
        if (matches.TrueForAll(IsTold)) return;
        foreach (var clause in matches.Where(m => m.Rule.Rule.Milestone is null && m.Rule.Rule.Effect is null).GroupBy(m => m.Rule.Rule.Clause))
        {
            var told = clause.Where(IsTold).Where(m => m.Status != Status.Proposed).Select(m => m.Status).Distinct().Take(2).ToArray();
            if (told.Length != 1) continue;
            foreach (var match in clause.Where(m => !IsTold(m) && m.Status != Status.Proposed)) match.Status = told[0];
        }
    }

    // What the report tells as newly agreed is planned no more.
    private static void DropPlansOfWhatIsDone(List<Match> matches)
    {
        if (!matches.Exists(m => m.Status == Status.Proposed)) return;
        var done = matches.Where(m => m.Status == Status.Granted).Select(m => m.Rule.Rule.Clause).ToHashSet();
        matches.RemoveAll(m => m.Status == Status.Proposed && done.Contains(m.Rule.Rule.Clause));
    }

    private static bool IsTold(Match match) => match.Cue is not null || match.Rule.Rule.Always is not null;
}
