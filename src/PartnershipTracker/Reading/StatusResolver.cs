using PartnershipTracker.Agreements;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>
/// Tells what a match says of its clause: by the nearest word that tells a status, turned by a "not" beside it; a plan or a
/// conditional over it makes it a proposal; background told in the past is none.
/// </summary>
internal sealed class StatusResolver(Analysis analysis, RuleBook book, DateOnly? milestone, bool between, bool ofProposals, MatchIndex matches)
{
    /// <summary>In thirds of a word: how far a word that tells a status may stand, a date, a "formerly", and so on.</summary>
    private const int CueReach = 66, FarCueReach = 150, PastReach = 21, AlteredReach = 36, YearReach = 12, AgiReach = 24, OpeningReach = 9, AgreementReach = 18;

    /// <summary>The most characters of a sentence that says only that something is over.</summary>
    private const int ShortAnswer = 40;

    private readonly StatusWords words = book.StatusWords;
    private readonly Telling telling = new(analysis, book);
    private readonly PlanFinder plans = new(analysis, book, between);

    /// <summary>Sets the status of a match; false where it is no statement.</summary>
    public bool Resolve(Match match)
    {
        var rule = match.Rule.Rule;
        if (!rule.Tells(milestone)) return match.Lose(LackKind.NotThen);
        var (from, to) = analysis.HitsAround(match.Sentence, match.Start, match.End);
        if (rule.Always is { } always)
        {
            match.Status = rule.IsModalAt(milestone) && plans.IsPlan(match, from, to) ? Status.Proposed : DefaultOf(rule) ?? always;
            return !analysis.Sentences[match.Sentence].Question || match.Lose(LackKind.Question);
        }

        match.Cue = NearestCue(match, CueReach, from, to) ?? (DefaultOf(rule) is null ? NearestCue(match, FarCueReach, from, to) : null);
        var status = match.Cue is { } cue ? Turned(match, cue.Hit, from, to) : null;
        if (analysis.Sentences[match.Sentence].Question) return Answer(match) || match.Lose(LackKind.Question);
        if (match.Cue is null && IsAllHistory(match.Sentence, from, to)) return IsOverNow(match) || match.Lose(LackKind.Background);
        if (IsAltered(match, status, from, to)) status = Status.Changed;
        if (status == Status.Granted && IsGivenButOver(match, from, to)) status = Status.Ended;
        // Before its first milestone there was nothing that could stay or be altered.
        if (milestone is not null && milestone == match.Rule.Since && (status == Status.Changed || status == Status.Continues && DefaultOf(rule) == Status.Granted)) status = Status.Granted;
        if (status is null && rule.IsModalAt(milestone) && rule.Default is null && plans.IsPlan(match, from, to)) status = Status.Proposed;
        if (status is null && rule.Dated is { } dated && !HasDefault(match) && IsDated(match)) status = dated;
        // What is understood of itself is understood only where the party stands near.
        if (!match.CarriedFar) status ??= DefaultOf(rule);
        if (status is null) return match.Lose(LackKind.NoStatus);
        if (status == Status.Granted && ofProposals && rule.Modal && !IsAgreed(match)) status = IsOfToday(match, from, to) ? Status.Continues : Status.Proposed;
        if ((rule.IsModalAt(milestone) || rule.DroppedWhenHedged) && IsPlanned(match, from, to))
        {
            if (rule.DroppedWhenHedged) return match.Lose(LackKind.Planned);
            status = Status.Proposed;
        }
        else if (status is not (Status.Ended or Status.Changed) && match.Cue?.Hit.Concept != words.Continue && (IsPast(match, from, to) || match.Cue is null && IsOfAnEarlierYear(match))) return match.Lose(LackKind.Background);
        match.Status = status.Value;
        return true;
    }

    private bool IsPlanned(Match match, int from, int to)
    {
        if (!plans.IsPlan(match, from, to)) return false;
        if (!IsPlannedBefore(match, from, to)) return true;
        match.Plan = null;
        return false;
    }

    // "It waives its right: so far it could choose, whether it wanted to or not": what was wished while a right lasted is no plan for it.
    private bool IsPlannedBefore(Match match, int from, int to) =>
        match.Plan is { } plan && plan.Start >= match.End && !analysis.Ruler.AreTogether(plan.Start, match.Anchor.Start)
        && !(match.Cue is { } cue && analysis.Ruler.AreTogether(plan.Start, cue.Hit.Start)) && IsPast(match, from, to);

    // What a memorandum is signed about is not agreed yet.
    private bool IsAgreed(Match match) =>
        match.Cue?.Hit.Concept == words.Agree && (analysis.Masks[match.Sentence] & words.Memorandum) == 0;

    // "Today it gets …": what a party has by now is no proposal of a memorandum.
    private bool IsOfToday(Match match, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (analysis.Hits[i] is var hit && hit.Concept == words.Currently && hit.End <= match.Start && SpeaksOf(hit, match)) return true;
        return false;
    }

    // Told with no word of its own right beside a year gone by, and nothing said to stay, it is history.
    private bool IsOfAnEarlierYear(Match match)
    {
        if (milestone is not { } day || (analysis.Masks[match.Sentence] & RuleBook.Bit(words.Continue)) != 0) return false;
        var sentence = analysis.Sentences[match.Sentence];
        foreach (var v in analysis.ValuesFrom(sentence.Start, sentence.End))
            if (v.Kind == ValueKind.Date && v.Date.Year < day.Year && v.End <= sentence.End && match.Distance(analysis.Ruler, v.Start, v.End) <= YearReach) return true;
        return false;
    }

    private bool IsDated(Match match)
    {
        var sentence = analysis.Sentences[match.Sentence];
        foreach (var v in analysis.ValuesFrom(sentence.Start, sentence.End))
            if (v.Kind == ValueKind.Date && v.End <= sentence.End && v.Date.Year > (milestone?.Year ?? 2025) + 1 && match.Distance(analysis.Ruler, v.Start, v.End) <= PlanFinder.PlanReach) return true;
        return false;
    }

    // "It stays, while the other ends": a word that stands with another clause, apart from this one, tells of this one only where none else does.
    private (Hit Hit, int Distance)? NearestCue(Match match, int reach, int from, int to)
    {
        (Hit, int)? best = null;
        var least = 2 * reach + 1;
        for (var i = from; i < to; i++)
        {
            var hit = analysis.Hits[i];
            if (hit.Concept < 0 || !match.Rule.Cues[hit.Concept].Tells || Telling.IsPartOf(match, hit)) continue;
            var distance = telling.Distance(match, hit);
            if (distance > reach || match.Rule.Cues[hit.Concept].Status == Status.Ended && (IsOfTheAgreement(match, hit, from, to) || HasVerbOfItsOwn(match, hit, from, to))) continue;
            var isApart = !analysis.Ruler.AreTogether(hit.Start, match.Anchor.Start);
            if (isApart && IsOfTheShares(match, hit)) continue;
            var isElsewhere = isApart && IsOfAnother(match, hit, distance, together: true);
            if (isElsewhere && (HasDefault(match) || (RuleBook.Bit(hit.Concept) & words.Weak) != 0 && match.Rule.Rule.Default is not null)) continue;
            var rank = isElsewhere ? distance + reach : distance;
            if (rank >= least) continue;
            (best, least) = ((hit, distance), rank);
        }

        return best;
    }

    // "The contract, which expires that year, grants a fifth of sales": between commas, what ends is the contract.
    private bool IsOfTheAgreement(Match match, Hit cue, int from, int to)
    {
        if ((analysis.Masks[match.Sentence] & words.Agreements) == 0 || cue.Start > match.Start || analysis.Ruler.AreTogether(cue.Start, match.Anchor.Start)) return false;
        var last = -1;
        for (var i = from; i < to && analysis.Hits[i].End <= cue.Start; i++)
            if ((RuleBook.Bit(analysis.Hits[i].Concept) & words.Agreements) != 0) last = i;
        return last >= 0 && match.Rule.Values.Percents && analysis.Ruler.Between(analysis.Hits[last].Start, analysis.Hits[last].End, cue.Start, cue.End) <= AgreementReach;
    }

    // "It is no longer the only one and has a right of first refusal": a verb behind "and" tells of what follows it.
    private bool HasVerbOfItsOwn(Match match, Hit cue, int from, int to)
    {
        if (cue.End > match.Start || analysis.Pack.VerbFinal || !IsOfAnother(match, cue, telling.Distance(match, cue))) return false;
        var part = analysis.Ruler.Part(match.Anchor.Start);
        if (analysis.Ruler.Part(cue.Start) == part) return false;
        for (var i = from; i < to && analysis.Hits[i].Start < match.Start; i++)
            if ((RuleBook.Bit(analysis.Hits[i].Concept) & words.Holding) != 0 && analysis.Hits[i].Start >= cue.End && analysis.Ruler.Part(analysis.Hits[i].Start) == part) return true;
        return false;
    }

    // "Microsoft, which owns 27 percent, gained a little": no holding is given where one is known to be in force.
    private bool IsOfTheShares(Match match, Hit hit) => match.Rule.Of != 0 && HasDefault(match) && (RuleBook.Bit(hit.Concept) & words.Weak) != 0;

    // The status where no word tells one.
    private Status? DefaultOf(ClauseRule rule) =>
        between && rule.Between is { } then ? then : milestone is { } day && rule.DefaultAt.TryGetValue(day, out var at) ? at : rule.Default;

    private bool HasDefault(Match match) => milestone is { } day && match.Rule.Rule.DefaultAt.ContainsKey(day);

    // "Kept but capped": what stays and is altered is changed; what was to end and is extended, too.
    private bool IsAltered(Match match, Status? status, int from, int to)
    {
        if (status is not (Status.Continues or Status.Granted or Status.Ended)) return false;
        for (var i = from; i < to; i++)
        {
            var hit = analysis.Hits[i];
            if (hit.Concept < 0 || match.Rule.Cues[hit.Concept] is not (true, Status.Changed)) continue;
            // A holding stays, whatever else of the sentence is altered.
            if (match.Rule.Of != 0 && !analysis.Ruler.AreTogether(hit.Start, match.Anchor.Start)) continue;
            if (status == Status.Granted && hit.Concept != words.NonExclusive || status == Status.Ended && hit.Concept != words.Extend) continue;
            var reach = match.Cue!.Value.Distance + (hit.Concept == words.NonExclusive ? 2 * AlteredReach : AlteredReach);
            if (match.Distance(analysis.Ruler, hit.Start, hit.End) is var distance && distance <= reach && !IsOfAnother(match, hit, distance) && Turned(match, hit, from, to) == Status.Changed) return true;
        }

        return false;
    }

    // "The right that it was given in January is annulled."
    private bool IsGivenButOver(Match match, int from, int to)
    {
        if (!match.Means(book.RightWords)) return false;
        for (var i = from; i < to; i++)
        {
            var hit = analysis.Hits[i];
            if (hit.Concept < 0 || hit.Start < match.End || match.Rule.Cues[hit.Concept] is not (true, Status.Ended) || !analysis.Ruler.AreTogether(hit.Start, match.Anchor.Start)) continue;
            if (match.Distance(analysis.Ruler, hit.Start, hit.End) is var distance && distance <= AlteredReach && !IsOfAnother(match, hit, distance) && Turned(match, hit, from, to) == Status.Ended)
            {
                match.Cue = (hit, distance);
                return true;
            }
        }

        return false;
    }

    // Whether a word stands nearer to what is said of another clause; together: with no comma between the two.
    private bool IsOfAnother(Match match, Hit hit, int distance, bool together = false)
    {
        foreach (var m in matches.Of(match.Sentence))
            if (m.Rule.Rule.Clause != match.Rule.Rule.Clause && (!together || analysis.Ruler.AreTogether(hit.Start, m.Anchor.Start)) && telling.Distance(m, hit) < distance) return true;
        return false;
    }

    private Status? Turned(Match match, Hit cue, int from, int to)
    {
        var status = match.Rule.Cues[cue.Concept].Status;
        if (cue.Concept == words.Commit && status == Status.Granted && IsOver(cue, from, to, Telling.NotReach)) return Status.Ended;
        if (status == Status.Ended && IsOnlyExclusivity(match, cue, from, to)) return Status.Changed;
        if (status == Status.Ended && IsUpToAgi(match, cue, from, to)) return Status.Continues;
        if (status == Status.Ended && match.Means(book.RightWords) && IsConditioned(cue, from, to)) return null;
        if (cue.Concept == words.NonExclusive || !telling.IsNegated(match, cue, from, to)) return status;
        return status switch
        {
            Status.Ended or Status.Changed => Status.Continues,
            Status.Continues => Status.Ended,
            Status.Granted when !match.Rule.IsOwn(cue.Concept) => IsOver(cue, from, to, PlanFinder.PlanReach) ? Status.Granted : Status.Proposed,
            Status.Granted => status,
            _ => null,
        };
    }

    // "If Microsoft waives its right, others may": what may happen to a right in each case ends none.
    private bool IsConditioned(Hit cue, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (analysis.Hits[i].Concept == words.Condition && analysis.Hits[i].End <= cue.Start && telling.IsWithin(analysis.Hits[i], cue)) return true;
        return false;
    }

    // "The times are over when it was not allowed to." "The obligation lapses."
    private bool IsOver(Hit cue, int from, int to, int reach)
    {
        for (var i = from; i < to; i++)
            if ((RuleBook.Bit(analysis.Hits[i].Concept) & words.Over) != 0 && analysis.Ruler.Between(analysis.Hits[i].Start, analysis.Hits[i].End, cue.Start, cue.End) <= reach) return true;
        return false;
    }

    // What ends once AGI is reached is in force until then.
    private bool IsUpToAgi(Match match, Hit cue, int from, int to)
    {
        var mask = analysis.Masks[match.Sentence];
        if ((mask & RuleBook.Bit(words.Condition)) == 0 || (mask & words.AgiOrPanel) == 0 || match.Rule.Values.WhenEnded is not null && (mask & words.ThisClause) != 0) return false;
        for (var i = from; i < to; i++)
            if (analysis.Hits[i].Concept == words.Condition && analysis.Ruler.Between(cue.Start, cue.End, analysis.Hits[i].Start, analysis.Hits[i].End) <= PlanFinder.PlanReach
                && IsBesideAgi(analysis.Hits[i], from, to)) return true;
        return false;
    }

    private bool IsBesideAgi(Hit hit, int from, int to)
    {
        for (var i = from; i < to; i++)
            if ((RuleBook.Bit(analysis.Hits[i].Concept) & words.AgiOrPanel) != 0 && analysis.Ruler.Between(hit.Start, hit.End, analysis.Hits[i].Start, analysis.Hits[i].End) <= AgiReach) return true;
        return false;
    }

    // A licence that is "no longer exclusive" stays.
    private bool IsOnlyExclusivity(Match match, Hit cue, int from, int to)
    {
        if (match.Means(RuleBook.Bit(words.Exclusive)) || !match.Means(words.Licences)) return false;
        for (var i = from; i < to; i++)
            if (analysis.Hits[i].Concept == words.Exclusive && analysis.Ruler.Between(cue.Start, cue.End, analysis.Hits[i].Start, analysis.Hits[i].End) <= Telling.NotReach) return true;
        return false;
    }

    private bool IsPast(Match match, int from, int to)
    {
        if ((analysis.Masks[match.Sentence] & RuleBook.Bit(words.Formerly)) == 0) return false;
        for (var i = from; i < to; i++)
        {
            var hit = analysis.Hits[i];
            var reach = hit.End <= match.Start ? PastReach * 4 / 3 : PastReach;
            if (hit.Concept == words.Formerly && match.Distance(analysis.Ruler, hit.Start, hit.End) <= reach && SpeaksOf(hit, match) && !telling.IsNegated(match, hit, from, to)) return true;
        }

        return false;
    }

    // "Formerly, …": a sentence that opens so and tells nothing of today tells of the past to its end.
    private bool IsAllHistory(int sentence, int from, int to)
    {
        var mask = analysis.Masks[sentence];
        if ((mask & RuleBook.Bit(words.Formerly)) == 0 || (mask & words.Today) != 0) return false;
        for (var i = from; i < to; i++)
            if (analysis.Hits[i].Concept == words.Formerly && Opens(sentence, analysis.Hits[i])) return true;
        return false;
    }

    // "So far it was the only one. That is over." Or: "This restriction ends: …".
    private bool IsOverNow(Match match) =>
        match.Sentence + 1 < analysis.Sentences.Count && analysis.Sentences[match.Sentence + 1] is var next
        && (next.End - next.Start <= ShortAnswer || PointsBack(match.Sentence + 1)) && Answer(match) && match.Status == Status.Ended;

    // Whether a sentence opens with "this clause".
    private bool PointsBack(int sentence)
    {
        if ((analysis.Masks[sentence] & words.ThisClause) == 0) return false;
        var (from, to) = analysis.HitsOf(sentence);
        for (var i = from; i < to && Opens(sentence, analysis.Hits[i]); i++)
            if ((RuleBook.Bit(analysis.Hits[i].Concept) & words.ThisClause) != 0) return true;
        return false;
    }

    private bool Opens(int sentence, Hit hit) =>
        analysis.Sentences[sentence].Start is var opening && analysis.Ruler.Between(opening, opening + 1, hit.Start, hit.End) <= OpeningReach;

    // "Microsoft, which invested in 2019, gets …": what stands between commas speaks of its own; what opens the sentence speaks of all.
    private bool SpeaksOf(Hit hit, Match match) =>
        analysis.Ruler.AreTogether(hit.Start, match.Anchor.Start) || Opens(match.Sentence, hit);

    // "The right of first refusal? Gone." The answer's first words tell; a question without one tells nothing.
    private bool Answer(Match match)
    {
        var next = match.Sentence + 1;
        if (next >= analysis.Sentences.Count) return false;
        var (from, to) = analysis.HitsOf(next);
        for (var i = from; i < to; i++)
        {
            var hit = analysis.Hits[i];
            if (analysis.Ruler.Between(analysis.Sentences[next].Start, analysis.Sentences[next].Start + 1, hit.Start, hit.End) > 18) return false;
            if (hit.Concept < 0 || !match.Rule.Cues[hit.Concept].Tells) continue;
            match.Status = match.Rule.Cues[hit.Concept].Status;
            match.Cue = (hit, 18);
            match.LastSentence = next;
            return true;
        }

        return false;
    }
}
