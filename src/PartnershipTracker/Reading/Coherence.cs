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
    /// <param name="might">The words of a conditional mood.</param>
    public static void Apply(List<Match> matches, int clauses, DateOnly? milestone, UInt128 might)
    {
        PlanOn(matches, might);
        DropPlansOfWhatIsDone(matches, clauses);
        if (milestone is { } day)
        {
            TellAlone(matches, clauses, day, Status.Changed, static (rule, status, day) => status == Status.Continues && rule.ChangedAloneAt.Contains(day));
            TellAlone(matches, clauses, day, Status.Ended, static (rule, status, day) => status == Status.Changed && rule.Rule.Effect is null && rule.EndedAloneAt.Contains(day));
        }

        if (matches.TrueForAll(IsTold)) return;
        Span<int> told = stackalloc int[clauses];
        told.Clear();
        foreach (var match in matches)
            if (Tells(match) && !match.Rule.Rule.Beside) told[match.Rule.Order] |= 1 << (int)match.Status;
        for (var i = 0; i < matches.Count; i++)
            if (Coheres(matches[i]) && !IsTold(matches[i]) && (told[matches[i].Rule.Order] | ToldBeside(matches, i)) is var all && BitOperations.IsPow2(all))
                matches[i].Status = (Status)BitOperations.Log2((uint)all);
    }

    // "It would get 75 percent, and later 49": what goes on in a sentence is as planned as what it began with.
    private static void PlanOn(List<Match> matches, UInt128 might)
    {
        if (!matches.Exists(match => match.Status == Status.Proposed)) return;
        using var index = new MatchIndex(matches);
        foreach (var match in matches)
            if (match is { Status: Status.Granted, Rule.Rule.Modal: true } && PlanBefore(match, index.Of(match.Sentence), might) is { } plan)
                (match.Status, match.Plan) = (Status.Proposed, plan);
    }

    private static Hit? PlanBefore(Match match, ReadOnlySpan<Match> beside, UInt128 might)
    {
        foreach (var other in beside)
            if (other.Status == Status.Proposed && other.Rule.Order == match.Rule.Order && other.Start < match.Start
                && other.Plan is { } plan && (RuleBook.Bit(plan.Concept) & might) != 0 && plan.End <= match.Start) return plan;
        return null;
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

    // "Kept but capped", be it in two sentences; a clause that is gone in one and "reduced to nothing" in another.
    private static void TellAlone(List<Match> matches, int clauses, DateOnly milestone, Status alone, Func<CompiledRule, Status, DateOnly, bool> isPartOfIt)
    {
        Span<bool> told = stackalloc bool[clauses];
        told.Clear();
        foreach (var match in matches) told[match.Rule.Order] |= match.Status == alone;
        foreach (var match in matches)
            if (told[match.Rule.Order] && isPartOfIt(match.Rule, match.Status, milestone)) match.Status = alone;
    }

    private static bool Coheres(Match match) => match.Status != Status.Proposed && match.Rule.Rule is { Milestone: null, Effect: null };

    private static bool IsTold(Match match) => match.Cue is not null || match.Rule.Rule.Always is not null;
}
