namespace PartnershipTracker.Reading;

/// <summary>How words stand to what they tell of.</summary>
internal readonly struct Telling(Analysis analysis, RuleBook book)
{
    /// <summary>In thirds of a word: how far a "not" may stand.</summary>
    public const int NotReach = 7;

    /// <summary>And an "if".</summary>
    private const int ConditionReach = 15;

    /// <summary>So much farther stands a verb before a noun where verbs come last: "the exclusivity that went on for years ended".</summary>
    private const int Attributive = 6;

    private readonly StatusWords words = book.StatusWords;

    /// <summary>
    /// Thirds of a word from a match to a word that may tell its status. Verbs tell of what they govern: what stands behind the verb in
    /// most languages, before it where verbs come last; else they are farther away.
    /// </summary>
    public int Distance(Match match, Hit hit)
    {
        // Of "gives … up" the first word governs what follows.
        var end = hit.Gapped && hit.End <= match.Start ? hit.Start + 1 : hit.End;
        var distance = match.Distance(analysis.Ruler, hit.Start, end);
        var governs = analysis.Pack.VerbFinal ? hit.Start >= match.Start : hit.Start <= match.End;
        if (!governs && analysis.Ruler.Part(hit.Start) != analysis.Ruler.Part(analysis.Pack.VerbFinal ? match.Start : match.End - 1)) distance += distance / 2 + 3;
        else if (!governs && analysis.Pack.VerbFinal) distance += Attributive;
        if ((RuleBook.Bit(hit.Concept) & words.Weak) != 0) distance += hit.Concept == words.New ? 18 : 7;
        return distance;
    }

    /// <summary>Whether a word lies within one that the rule rests on: "no tendrá más servidor" says exclusive, not no.</summary>
    public static bool IsPartOf(Match match, Hit hit)
    {
        foreach (var w in match.Words)
            if (w.Start <= hit.Start && hit.End <= w.End && w.End - w.Start > hit.End - hit.Start) return true;
        return false;
    }

    /// <summary>Whether a "not" stands beside a word.</summary>
    public bool IsNegated(Match match, Hit cue, int from, int to)
    {
        if ((analysis.Masks[match.Sentence] & RuleBook.Bit(words.Not)) == 0) return false;
        for (var i = from; i < to; i++)
        {
            var hit = analysis.Hits[i];
            if (hit.Concept != words.Not || hit.Start < cue.End && cue.Start < hit.End || IsPartOf(match, hit)) continue;
            var reach = hit.Start < cue.Start || analysis.Pack.VerbFinal ? NotReach : 2;
            if (analysis.Ruler.Between(cue.Start, cue.End, hit.Start, hit.End) <= reach) return true;
        }

        return false;
    }

    /// <summary>Whether a word stands in the clause that an "if" opens.</summary>
    public bool IsWithin(Hit condition, Hit word) =>
        analysis.Ruler.AreTogether(condition.Start, word.Start) && analysis.Ruler.Between(condition.Start, condition.End, word.Start, word.End) <= ConditionReach;
}
