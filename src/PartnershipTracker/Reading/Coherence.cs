using System.Numerics;

namespace PartnershipTracker.Reading;

/// <summary>
/// A report speaks of a clause more than once, and not every time with a verb: a headline or a list item that tells no status
/// by a word of its own says what the rest of the report says of the clause.
/// </summary>
internal static class Coherence
{
    /// <summary>Drops plans of what is told as newly agreed, and gives matches without a telling word the status that those with one agree on.</summary>
    /// <param name="matches">A report's matches; those dropped are removed.</param>
    /// <param name="clauses">How many clauses the agreement has.</param>
    /// <param name="milestone">The report's milestone.</param>
    public static void Apply(List<Match> matches, int clauses, DateOnly? milestone)
    {
        DropPlansOfWhatIsDone(matches, clauses);
        if (milestone is { } day) TellChangedAlone(matches, clauses, day);
        if (matches.TrueForAll(IsTold)) return;
        Span<int> told = stackalloc int[clauses];
        told.Clear();
        foreach (var match in matches)
            if (Tells(match) && !match.Rule.Rule.Beside) told[match.Rule.Order] |= 1 << (int)match.Status;
        for (var i = 0; i < matches.Count; i++)
            if (Coheres(matches[i]) && !IsTold(matches[i]) && (told[matches[i].Rule.Order] | ToldBeside(matches, i)) is var all && BitOperations.IsPow2(all))
                matches[i].Status = (Status)BitOperations.Log2((uint)all);
    }

    // The statuses of exceptions in a match's own sentence; those in other sentences are not of what it tells.
    private static int ToldBeside(List<Match> matches, int of)
    {
        var told = 0;
        for (var step = -1; step <= 1; step += 2)
            for (var i = of + step; i >= 0 && i < matches.Count && matches[i].Sentence == matches[of].Sentence; i += step)
                if (matches[i].Rule.Order == matches[of].Rule.Order && matches[i].Rule.Rule.Beside && Tells(matches[i])) told |= 1 << (int)matches[i].Status;
        return told;
    }

    private static bool Tells(Match match) => Coheres(match) && IsTold(match);

    // What the report tells as newly agreed is planned no more.
    private static void DropPlansOfWhatIsDone(List<Match> matches, int clauses)
    {
        Span<bool> done = stackalloc bool[clauses];
        done.Clear();
        foreach (var match in matches) done[match.Rule.Order] |= match.Status == Status.Granted;
        foreach (var match in matches) match.Beaten = match.Status == Status.Proposed && done[match.Rule.Order];
        matches.RemoveAll(match => match.Beaten);
    }

    // "Kept but capped", be it in two sentences.
    private static void TellChangedAlone(List<Match> matches, int clauses, DateOnly milestone)
    {
        Span<bool> changed = stackalloc bool[clauses];
        changed.Clear();
        foreach (var match in matches) changed[match.Rule.Order] |= match.Status == Status.Changed;
        foreach (var match in matches)
            if (match.Status == Status.Continues && changed[match.Rule.Order] && match.Rule.ChangedAloneAt.Contains(milestone)) match.Status = Status.Changed;
    }

    private static bool Coheres(Match match) => match.Status != Status.Proposed && match.Rule.Rule is { Milestone: null, Effect: null };

    private static bool IsTold(Match match) => match.Cue is not null || match.Rule.Rule.Always is not null;
}
