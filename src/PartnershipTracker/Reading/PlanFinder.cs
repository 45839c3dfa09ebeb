namespace PartnershipTracker.Reading;

/// <summary>Tells whether what a match says is only planned: by words for plans, wishes and conditionals that are over it.</summary>
/// <param name="analysis">The text.</param>
/// <param name="book">The agreement's rules.</param>
/// <param name="between">Whether the report is of no milestone: before anything is signed, what will be is only proposed.</param>
internal readonly struct PlanFinder(Analysis analysis, RuleBook book, bool between)
{
    /// <summary>In thirds of a word: how far a plan may stand.</summary>
    public const int PlanReach = 36;

    /// <summary>And what takes one away from the match.</summary>
    private const int SoughtReach = 12, WhetherReach = 3, CustomerReach = 6, LateCustomerReach = 21;

    private readonly StatusWords words = book.StatusWords;
    private readonly Telling telling = new(analysis, book);
    private readonly UInt128 perhaps = between ? book.StatusWords.MightOrWill : book.StatusWords.Might;

    /// <summary>Whether a plan or a conditional is over a match, among the hits of a range; notes the word.</summary>
    public bool IsPlan(Match match, int from, int to)
    {
        if ((analysis.Masks[match.Sentence] & (words.Plans | perhaps)) == 0) return false;
        for (var i = from; i < to; i++)
        {
            var hit = analysis.Hits[i];
            var bit = RuleBook.Bit(hit.Concept);
            if (match.Cue is { } cue && hit.Start >= cue.Hit.Start && hit.End <= cue.Hit.End && hit.End - hit.Start < cue.Hit.End - cue.Hit.Start) continue;
            if ((bit & (words.Plans | perhaps)) == 0 || Telling.IsPartOf(match, hit)) continue;
            if (match.Cue is { } told && IsOutside(match, told, hit) || IsBesideToday(match, hit, from, to) || IsOfCapacity(match, hit, from, to) || IsOfCustomers(hit, from, to)) continue;
            var reach = (bit & words.Plans) == 0 ? PlanReach * 3 / 4 : hit.End <= match.Start ? PlanReach * 3 / 2 : PlanReach;
            if (PlanDistance(match, hit) > reach || telling.IsNegated(match, hit, from, to) || IsConditional(match, hit, from, to)) continue;
            match.Plan = hit;
            return true;
        }

        return false;
    }

    // "After a year of talks, it has given up the right": a verb in the part of the sentence itself is not planned by another part.
    private bool IsOutside(Match match, (Hit Hit, int Distance) told, Hit plan) =>
        IsAllowed(match, told.Hit, plan) ||
        (plan.Start < match.Start == analysis.Pack.VerbFinal || (RuleBook.Bit(told.Hit.Concept) & words.Done) != 0)
        && match.Rule.Cues[told.Hit.Concept].Status != Status.Continues
        && analysis.Ruler.AreTogether(told.Hit.Start, match.Anchor.Start) && !analysis.Ruler.AreTogether(plan.Start, match.Anchor.Start)
        && told.Distance < match.Distance(analysis.Ruler, plan.Start, plan.End);

    // "Microsoft allowed it to look for others": what is allowed is planned by nobody else.
    private bool IsAllowed(Match match, Hit told, Hit plan) =>
        !analysis.Pack.VerbFinal && (RuleBook.Bit(told.Concept) & words.Allowed) != 0 && told.End <= plan.Start
        && (RuleBook.Bit(plan.Concept) & words.Plans) != 0 && analysis.Ruler.AreTogether(told.Start, plan.Start);

    // "Today it pays 20 percent, by 2030 it wants to pay 8": what holds today is not planned by another part.
    private bool IsBesideToday(Match match, Hit plan, int from, int to)
    {
        if (!match.Rule.Values.Percents || analysis.Ruler.AreTogether(plan.Start, match.Anchor.Start)) return false;
        if (match.Cue is { } told && match.Rule.Cues[told.Hit.Concept].Status != Status.Continues && analysis.Ruler.AreTogether(plan.Start, told.Hit.Start)) return false;
        for (var i = from; i < to; i++)
            if (analysis.Hits[i].Concept == words.Currently && analysis.Ruler.AreTogether(analysis.Hits[i].Start, match.Anchor.Start)) return true;
        return false;
    }

    // "… whenever OpenAI looks for data centres": who seeks capacity plans nothing about a right to it.
    private bool IsOfCapacity(Match match, Hit plan, int from, int to)
    {
        if (!match.Means(book.RightWords)) return false;
        var distance = Math.Min(SoughtReach, match.Distance(analysis.Ruler, plan.Start, plan.End));
        for (var i = from; i < to; i++)
            if ((RuleBook.Bit(analysis.Hits[i].Concept) & words.Sought) != 0 && analysis.Ruler.Between(plan.Start, plan.End, analysis.Hits[i].Start, analysis.Hits[i].End) < distance) return true;
        return false;
    }

    // "Developers who want to call the API": what customers want is no plan of the parties.
    private bool IsOfCustomers(Hit plan, int from, int to)
    {
        if ((RuleBook.Bit(plan.Concept) & words.Plans) == 0) return false;
        for (var i = from; i < to; i++)
            if (analysis.Hits[i].Concept == words.Customer && analysis.Hits[i].End <= plan.Start && analysis.Ruler.AreTogether(analysis.Hits[i].Start, plan.Start)
                && analysis.Ruler.Between(analysis.Hits[i].Start, analysis.Hits[i].End, plan.Start, plan.End) <= (analysis.Pack.VerbFinal ? LateCustomerReach : CustomerReach)) return true;
        return false;
    }

    // "… if OpenAI seeks new capacity": what stands behind an "if" is no plan of the clause.
    private bool IsConditional(Match match, Hit plan, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var hit = analysis.Hits[i];
            if (hit.Concept != words.Condition) continue;
            if (hit.Start > match.End - 1 && hit.End <= plan.Start) return true;
            if (hit.Start >= plan.End && hit.End <= match.Start && analysis.Ruler.Between(plan.Start, plan.End, hit.Start, hit.End) > WhetherReach) return true;
            if (hit.End <= plan.Start && plan.End <= match.Start && telling.IsWithin(hit, plan) && !analysis.Ruler.AreTogether(plan.Start, match.Anchor.Start)) return true;
        }

        return false;
    }

    private int PlanDistance(Match match, Hit hit)
    {
        var distance = telling.Distance(match, hit);
        return match.Cue is { } cue ? Math.Min(distance, analysis.Ruler.Between(cue.Hit.Start, cue.Hit.End, hit.Start, hit.End) + 6) : distance;
    }
}
