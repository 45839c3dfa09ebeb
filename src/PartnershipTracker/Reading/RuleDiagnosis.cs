using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>Finds what a rule lacks at a word that it may be anchored at.</summary>
internal sealed class RuleDiagnosis(Analysis analysis, RuleBook book, RuleMatcher matcher)
{
    private const int AnyDistance = 1_000_000;

    /// <summary>What the rules that come nearest to holding in a sentence lack: one of each clause.</summary>
    public IEnumerable<Lack> Nearest(int sentence)
    {
        var (from, to) = analysis.HitsOf(sentence);
        var lacks = new List<(int Groups, Lack Lack)>();
        foreach (var rule in book.Rules.Where(r => !r.Rule.Refers))
            for (var i = from; i < to; i++)
                if ((RuleBook.Bit(analysis.Hits[i].Concept) & rule.When[0].Concepts) != 0) lacks.Add(At(sentence, rule, i, from, to));
        var least = lacks.Count == 0 ? 0 : lacks.Min(l => l.Groups);
        return lacks.Where(l => l.Groups == least).Select(l => l.Lack).DistinctBy(l => l.Clause);
    }

    /// <summary>A lack of a rule, told by the names that the agreement has for its concepts.</summary>
    public static Lack Of(CompiledRule rule, LackKind kind, params IReadOnlyList<string> concepts) =>
        new(rule.Rule.Clause, string.Join(" + ", rule.Rule.When.Select(Name)), kind, concepts);

    private (int Groups, Lack Lack) At(int sentence, CompiledRule rule, int anchor, int from, int to)
    {
        var match = Match.Of(rule, sentence, analysis.Hits[anchor]);
        List<string> absent = [], far = [];
        for (var group = 1; group < rule.When.Length; group++)
        {
            var (concepts, within) = rule.When[group];
            if (matcher.Nearest(match, concepts, anchor, from, to, within) is { } hit) match.Add(hit, near: within <= RuleMatcher.NearGroup);
            else if (!matcher.IsCarried(sentence, concepts & rule.Carry))
                (matcher.Nearest(match, concepts, anchor, from, to, AnyDistance) is null ? absent : far).Add(Name(rule.Rule.When[group]));
        }

        return absent.Count > 0 ? (absent.Count + far.Count, Of(rule, LackKind.Absent, absent))
            : far.Count > 0 ? (far.Count, Of(rule, LackKind.TooFar, far))
            : (analysis.Masks[sentence] & rule.Never) != 0 || matcher.IsForbidden(match, from, to) ? (0, Of(rule, LackKind.Excluded, Excluding(rule, from, to)))
            : (0, Of(rule, LackKind.OfOthers));
    }

    private List<string> Excluding(CompiledRule rule, int from, int to) =>
        [.. analysis.Hits[from..to].ToArray().Where(h => (RuleBook.Bit(h.Concept) & (rule.Never | rule.Without)) != 0).Select(h => book.Concepts.Names[h.Concept]).Distinct()];

    private static string Name(Agreements.ConceptGroup group) => string.Join(" | ", group.Names);
}
