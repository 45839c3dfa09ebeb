using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>Gives each value of a sentence to the statement that it belongs to: the nearest whose clause takes such a value.</summary>
internal sealed class ValueAttacher(Analysis analysis, RuleBook book, DateOnly? milestone)
{
    /// <summary>In thirds of a word: how far a value may stand from what it belongs to.</summary>
    private const int Reach = 45, LoneReach = 90, AmountReach = 36;

    /// <summary>The most characters of a sentence that tells only a sum.</summary>
    private const int LongestSum = 60;

    private readonly ValueOwners owners = book.ValueOwners;

    /// <summary>Attaches the values of all matches, which are in the order of the text.</summary>
    public void Attach(List<Match> matches)
    {
        using var index = new MatchIndex(matches);
        for (var i = 0; i < index.All.Length;)
        {
            var sentence = index.All[i].Sentence;
            var there = index.Of(sentence);
            i += there.Length;
            AttachIn(sentence, there);
        }
    }

    private void AttachIn(int sentence, ReadOnlySpan<Match> matches)
    {
        var last = sentence;
        foreach (var match in matches) last = Math.Max(last, match.LastSentence);
        var end = analysis.Sentences[last].End;
        foreach (var value in analysis.ValuesFrom(analysis.Sentences[sentence].Start, end))
            if (value.End <= end && value is { Conversion: false, Inexact: false })
                Give(value, matches, sentence);
        AttachSum(last + 1, matches);
    }

    // "OpenAI buys more of Azure. The volume: 250 billion." A short sentence of a sum and nothing else tells that of the sentence before.
    private void AttachSum(int sentence, ReadOnlySpan<Match> matches)
    {
        if (sentence >= analysis.Sentences.Count || analysis.Sentences[sentence] is not { Question: false } next || next.End - next.Start > LongestSum) return;
        if (next.Paragraph != analysis.Sentences[sentence - 1].Paragraph || (analysis.Masks[sentence] & owners.OfTheirOwn) != 0) return;
        FoundValue? sum = null;
        foreach (var value in analysis.ValuesFrom(next.Start, next.End))
            if (value is { Kind: ValueKind.Amount, Conversion: false, Inexact: false } && value.End <= next.End) sum ??= value;
        if (sum is not { } bought) return;
        foreach (var match in matches)
        {
            if (match.Rule.Values is not { Amounts: "purchase" } || !Takes(match, bought) || match.Values.Exists(v => v.Kind == ValueKind.Amount)) continue;
            match.Values.Add(bought);
            match.LastSentence = sentence;
        }
    }

    private void Give(FoundValue value, ReadOnlySpan<Match> matches, int sentence)
    {
        Match? owner = null;
        var reach = ReachOf(value, matches);
        var least = reach + 1;
        foreach (var match in matches)
        {
            var distance = match.Distance(analysis.Ruler, value.Start, value.End);
            if (distance > least || distance == least && !IsPlanned(match, owner, value) || !Takes(match, value)) continue;
            (owner, least) = (match, distance);
        }

        if (owner is null || value.Kind != ValueKind.Date && IsForeign(value, owner, least, sentence)) return;
        // A statement may rest on several rules: each says it with the value.
        foreach (var match in matches)
            if ((IsSame(match, owner) || value.Kind == ValueKind.Date && ShareVerb(match, owner) && Takes(match, value)) && !match.Values.Contains(value)
                && match.Distance(analysis.Ruler, value.Start, value.End) <= reach)
                match.Values.Add(value);
    }

    // "20 percent today, 10 by 2030": a date yet to come is of what is planned, not of what is.
    private static bool IsPlanned(Match match, Match? owner, in FoundValue value) =>
        value.Kind == ValueKind.Date && match.Status == Status.Proposed && owner is { Status: Status.Continues } && owner.Rule.Order == match.Rule.Order;

    // Where only one clause of a sentence takes such a value, it may stand farther away.
    private int ReachOf(FoundValue value, ReadOnlySpan<Match> matches)
    {
        Match? only = null;
        foreach (var match in matches)
        {
            if (!Takes(match, value)) continue;
            if (only is not null && only.Rule.Order != match.Rule.Order) return Reach;
            only = match;
        }

        return LoneReach;
    }

    private static bool IsSame(Match match, Match owner) => match.Rule.Rule.Clause == owner.Rule.Rule.Clause && match.Status == owner.Status;

    // "API exclusivity and IP rights are extended to 2032": one verb, one date, two clauses.
    private static bool ShareVerb(Match match, Match owner) => match.Cue is { } cue && owner.Cue is { } other && cue.Hit == other.Hit;

    private bool Takes(Match match, FoundValue value)
    {
        var values = match.Rule.Values;
        return value.Kind switch
        {
            ValueKind.Amount => values.Amounts is not null && value.Number >= values.AtLeast && (match.Rule.AmountsNear == 0 || IsNear(value, match.Rule.AmountsNear, AmountReach)),
            // A half or a third of something else is no percentage of the clause's.
            ValueKind.Percent => values.Percents && value.Number >= values.PercentsAtLeast && (value.Fraction is null or { Divisor: 100 } || IsNear(value, owners.Shares, 12)),
            _ => values.Dates && IsLimit(value),
        };
    }

    // A year limits a term where a word says so, or where it is yet to come.
    private bool IsLimit(FoundValue value)
    {
        var told = milestone?.Year ?? 2025;
        if (value.Date.Year > 9999) return true;
        return value.Date.Day is null && (value.Date.Year > told + 1 || value.Date.Year > told && value.Role is not null);
    }

    // Whether something that is no term of the agreement stands nearer to a number than what would own it.
    private bool IsForeign(FoundValue value, Match owner, int distance, int sentence)
    {
        var (from, to) = analysis.HitsOf(sentence);
        if (owner.Rule.Of != 0 && value.Kind == ValueKind.Amount && Nearest(value, owners.Invested, from, to) < Nearest(value, owners.Holdings, from, to)) return true;
        if (owner.Rule.Of != 0 && Nearest(value, owner.Rule.Of, from, to) is var own && own < int.MaxValue) distance = own;
        for (var i = from; i < to; i++)
        {
            var hit = analysis.Hits[i];
            if ((RuleBook.Bit(hit.Concept) & owners.Foreign) == 0 || hit.Concept == owners.Aside && !analysis.Ruler.AreTogether(value.Start, hit.Start)) continue;
            if (analysis.Ruler.Between(value.Start, value.End, hit.Start, hit.End) < distance) return true;
        }

        return false;
    }

    private int Nearest(FoundValue value, UInt128 wanted, int from, int to)
    {
        var nearest = int.MaxValue;
        for (var i = from; i < to; i++)
            if ((RuleBook.Bit(analysis.Hits[i].Concept) & wanted) != 0)
                nearest = Math.Min(nearest, analysis.Ruler.Between(value.Start, value.End, analysis.Hits[i].Start, analysis.Hits[i].End));
        return nearest;
    }

    private bool IsNear(FoundValue value, UInt128 wanted, int most)
    {
        var hits = analysis.Hits;
        for (var i = analysis.FirstHit(value.Start - 80 - analysis.LongestHit); i < hits.Length && hits[i].Start <= value.End + 80; i++)
            if (hits[i].End >= value.Start - 80 && (RuleBook.Bit(hits[i].Concept) & wanted) != 0
                && analysis.Ruler.Between(value.Start, value.End, hits[i].Start, hits[i].End) <= most) return true;
        return false;
    }
}
