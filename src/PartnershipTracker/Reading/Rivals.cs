namespace PartnershipTracker.Reading;

/// <summary>Settles what two rules say differently of the same clause in the same place: the word nearer to what it tells wins.</summary>
internal static class Rivals
{
    /// <summary>In thirds of a word: how near two matches are of the same words.</summary>
    private const int Near = 6;

    /// <summary>How sure a rule has to be that what is kept is altered.</summary>
    private const double SureAlteration = 0.8;

    /// <summary>Leaves of rivals the better one.</summary>
    public static void Remove(List<Match> matches, Ruler ruler, UInt128 parties)
    {
        if (matches.Count < 2) return;
        using var all = new MatchIndex(matches);
        var toldTwice = ToldTwice(all.All);
        foreach (var match in matches) match.Beaten = GivesWay(match, all.Of(match.Sentence));
        foreach (var match in matches) match.Beaten = match.Beaten || IsBeaten(match, all.Of(match.Sentence), ruler, toldTwice);
        matches.RemoveAll(match => match.Beaten);
        DropFallbacks(matches);
        if (matches.Exists(LosesRights))
            foreach (var match in matches) match.Beaten = match.Rule.Rule.Effect is null && IsWhatIsLost(match, all.Of(match.Sentence), parties);
        matches.RemoveAll(match => match.Beaten);
        foreach (var match in matches) match.Beaten = match.Rule.Values is { Amounts: "valuation" } && IsRevenue(match, all.Of(match.Sentence), ruler);
        matches.RemoveAll(match => match.Beaten);
    }

    private static bool GivesWay(Match match, ReadOnlySpan<Match> beside) =>
        match.Status == Status.Continues && IsKeptButAltered(match, beside) || match.Rule.Rule.Yields && IsToldToEnd(match, beside);

    // The clauses that more than one sentence tells without a fallback: there a fallback will go, and takes no other with it.
    private static ulong ToldTwice(ReadOnlySpan<Match> bySentence)
    {
        ulong before = 0, here = 0, twice = 0;
        for (var i = 0; i < bySentence.Length; i++)
        {
            if (i > 0 && bySentence[i].Sentence != bySentence[i - 1].Sentence) (before, here) = (before | here, 0);
            if (bySentence[i].Rule.Rule.Fallback) continue;
            here |= 1UL << bySentence[i].Rule.Order;
            twice |= before & here;
        }

        return twice;
    }

    // Who is beaten beats nobody.
    private static bool IsBeaten(Match match, ReadOnlySpan<Match> beside, Ruler ruler, ulong toldTwice)
    {
        foreach (var other in beside)
            if (Contradicts(other, match) && !WillGo(other, match, toldTwice) && match.Distance(ruler, other.Start, other.End) <= Near && IsBetter(other, match)) return true;
        return false;
    }

    private static bool Contradicts(Match other, Match match) =>
        !other.Beaten && other.Status != match.Status && !(IsAlteration(match) && other.Status == Status.Continues)
        && other.Rule.Rule.Clause == match.Rule.Rule.Clause && other.Rule.Rule.Beside == match.Rule.Rule.Beside && IsSame(other, match);

    // A fallback, where the clause is told without one.
    private static bool WillGo(Match other, Match match, ulong toldTwice) =>
        other.Rule.Rule.Fallback && !match.Rule.Rule.Fallback && (toldTwice >> match.Rule.Order & 1) != 0;

    private static bool IsBetter(Match other, Match match) =>
        IsHedged(other, match) || (Rank(other).CompareTo(Rank(match)) > 0 && !IsHedged(match, other));

    // "The licence stays, but no longer exclusive": where a rule tells the alteration itself.
    private static bool IsKeptButAltered(Match match, ReadOnlySpan<Match> beside)
    {
        foreach (var other in beside)
            if (IsAlteration(other) && other.Rule.Rule.Clause == match.Rule.Rule.Clause && match.Rule.Rule.Effect is null) return true;
        return false;
    }

    private static bool IsToldToEnd(Match match, ReadOnlySpan<Match> beside)
    {
        foreach (var other in beside)
            if (other.Status == Status.Ended && other.Rule.Order == match.Rule.Order) return true;
        return false;
    }

    private static bool IsAlteration(Match match) =>
        match.Rule.Rule is { Always: Status.Changed, Beside: false, Effect: null, Sure: >= SureAlteration } && match.Status == Status.Changed;

    private static void DropFallbacks(List<Match> matches)
    {
        if (!matches.Exists(match => match.Rule.Rule.Fallback)) return;
        ulong told = 0;
        foreach (var match in matches)
            if (!match.Rule.Rule.Fallback) told |= 1UL << match.Rule.Order;
        foreach (var match in matches) match.Beaten = match.Rule.Rule.Fallback && (told >> match.Rule.Order & 1) != 0;
        matches.RemoveAll(match => match.Beaten);
    }

    private static bool LosesRights(Match match) => match.Rule.Rule.Effect is Effect.LosesRights or Effect.MayRestrict;

    private static bool IsWhatIsLost(Match match, ReadOnlySpan<Match> beside, UInt128 parties)
    {
        foreach (var other in beside)
            if (!other.Beaten && LosesRights(other) && other.Rule.Rule.Clause != match.Rule.Rule.Clause && Shares(match, other, parties)) return true;
        return false;
    }

    // "75 % of profits" is no holding; "33 %, and waives its profits" is.
    private static bool IsRevenue(Match match, ReadOnlySpan<Match> beside, Ruler ruler)
    {
        foreach (var other in beside)
            if (!other.Beaten && other.Rule.Values is { Amounts: "revenue" } && Shares(match, other, 0) && ruler.AreTogether(match.Anchor.Start, other.Anchor.Start)) return true;
        return false;
    }

    // Of two that are both in force, the one that is only planned is the careful reading.
    private static bool IsHedged(Match match, Match other) => match.Status == Status.Proposed && other.Status is Status.Granted or Status.Continues;

    // What AGI does is said beside what becomes of its clause, but not where the clause is to go.
    private static bool IsSame(Match other, Match match) =>
        other.Rule.Rule.Effect == match.Rule.Rule.Effect
        || match.Rule.Rule.Effect is not null && other.Rule.Rule.Effect is null && other.Status is Status.Proposed or Status.Ended;

    // Whether the words that the one loses are the very words that the other has.
    private static bool Shares(Match match, Match other, UInt128 parties)
    {
        foreach (var word in match.Words)
            if ((RuleBook.Bit(word.Concept) & parties) == 0 && other.Words.Contains(word)) return true;
        return false;
    }

    // A told status beats a default one, then the nearer word, then the surer rule.
    private static (bool Told, int Nearness, double Sure) Rank(Match match) =>
        (match.Cue is not null || match.Rule.Rule.Always is not null, -(match.Cue?.Distance ?? 0), match.Rule.Rule.Sure);
}
