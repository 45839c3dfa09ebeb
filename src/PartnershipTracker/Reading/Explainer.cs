namespace PartnershipTracker.Reading;

/// <summary>Tells of each sentence why it was read as it was.</summary>
internal sealed class Explainer
{
    private readonly Analysis analysis;
    private readonly RuleBook book;
    private readonly RuleDiagnosis diagnosis;
    private readonly ILookup<int, Match> matches;

    /// <summary>An explainer of a text; the resolver is made from its matches, as it is for reading.</summary>
    public Explainer(Analysis analysis, RuleBook book, Func<MatchIndex, StatusResolver> resolver)
    {
        (this.analysis, this.book) = (analysis, book);
        var matcher = new RuleMatcher(analysis, book);
        var found = new List<Match>();
        matcher.Find(book.Finding, found);
        new BackReferences(analysis, book).Add(found);
        using var index = new MatchIndex(found);
        var resolve = resolver(index);
        foreach (var match in found) resolve.Resolve(match);
        diagnosis = new RuleDiagnosis(analysis, book, matcher);
        matches = found.ToLookup(m => m.Sentence);
    }

    /// <summary>The sentences that hold a concept, in the order of the text, given what they state.</summary>
    public List<Explanation> Explain(IReadOnlyList<Statement> statements, bool ofTheAgreement)
    {
        var explanations = new List<Explanation>();
        for (var sentence = 0; sentence < analysis.Sentences.Count; sentence++)
        {
            if (analysis.Masks[sentence] == 0) continue;
            var quote = analysis.Quote(analysis.Sentences[sentence].Start, analysis.Sentences[sentence].End);
            Statement[] stated = [.. statements.Where(s => s.Quote.Start < quote.End && quote.Start < s.Quote.End)];
            Lack[] lacks = stated.Length > 0 ? [] : [.. Lacks(sentence)];
            if (!ofTheAgreement) lacks = [.. lacks.Select(lack => lack with { Kind = LackKind.NotOfTheAgreement, Concepts = [] })];
            explanations.Add(new Explanation(quote, Concepts(sentence), stated, lacks));
        }

        return explanations;
    }

    // What held and was lost; where only rules of other milestones held, what those of this one lacked first.
    private IEnumerable<Lack> Lacks(int sentence)
    {
        var silent = matches[sentence].Where(m => m.Lost == LackKind.NotThen).ToList();
        var lost = matches[sentence].Except(silent).Select(LackOf).ToList();
        return (lost.Count > 0 ? lost : diagnosis.Nearest(sentence)).Concat(silent.Select(LackOf)).DistinctBy(lack => lack.Clause);
    }

    private static Lack LackOf(Match match) => RuleDiagnosis.Of(match.Rule, match.Lost ?? Outdone(match));

    // What held, told a status, and became no statement all the same.
    private static LackKind Outdone(Match match) =>
        match.Rule.Values.Amounts is null || match.Rule.Rule.Fallback ? LackKind.SaidBetter : LackKind.NoValue;

    private Reason[] Concepts(int sentence)
    {
        var (from, to) = analysis.HitsOf(sentence);
        return [.. analysis.Hits[from..to].ToArray().Select(h => new Reason(book.Concepts.Names[h.Concept], analysis.Quote(h.Start, h.End)))];
    }
}
