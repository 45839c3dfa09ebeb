using PartnershipTracker.Agreements;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>Makes a report's statements: finds where rules hold, resolves statuses, attaches values, and makes one statement of what says the same.</summary>
internal sealed class StatementMaker(Analysis analysis, RuleBook book, Agreement agreement, string reportId, DateOnly? milestone, bool between)
{
    /// <summary>In the order of their quotations, then of the agreement's clauses.</summary>
    public List<Statement> Make()
    {
        var matches = new RuleMatcher(analysis, book).Find();
        if (matches.Count == 0) return [];
        new BackReferences(analysis, book).Add(matches);
        var resolver = Resolver(analysis, book, agreement, milestone, between, matches);
        matches = matches.FindAll(resolver.Resolve);
        if (between) TellBetween(matches);
        Rivals.Remove(matches, analysis.Ruler, book.Parties);
        Coherence.Apply(matches);
        new ValueAttacher(analysis, book, milestone).Attach(matches);
        UInt128 amount = book.Mask("amount"), percent = book.Mask("percent");
        matches.RemoveAll(m => IsEmpty(m, amount, percent));
        var certainty = new Certainty(matches, milestone is null);
        return [.. matches.GroupBy(m => (m.Sentence, m.Rule.Rule.Clause, m.Status)).Select(same => Statement([.. same], certainty))
            .OrderBy(s => s.Quote.Start).ThenBy(s => agreement[s.Clause].Order).ThenBy(s => s.Status)];
    }

    /// <summary>What tells the statuses of a report's matches, at its milestone or between two.</summary>
    public static StatusResolver Resolver(Analysis analysis, RuleBook book, Agreement agreement, DateOnly? milestone, bool between, List<Match> matches) =>
        new(analysis, book, milestone, between, milestone is { } day && agreement.On(day) is { OfProposals: true }, new MatchIndex(matches));

    // Told by a sum that is none of the clause's.
    private static bool IsEmpty(Match match, UInt128 amount, UInt128 percent) =>
        match.Means(amount) && !match.Means(percent) && !match.Values.Exists(v => v.Kind != ValueKind.Date);

    // Between milestones nothing is granted: what a word grants is in force, what none does is only planned.
    private static void TellBetween(List<Match> matches)
    {
        foreach (var match in matches.Where(m => m.Status == Status.Granted)) match.Status = Status.Continues;
    }

    private Statement Statement(Match[] same, Certainty certainty)
    {
        var best = same.MaxBy(m => m.Rule.Rule.Sure - (m.Carried ? 0.1 : 0))!;
        var rule = best.Rule.Rule;
        var quote = analysis.Quote(analysis.Sentences[best.Sentence].Start, analysis.Sentences[same.Max(m => m.LastSentence)].End);
        return new Statement(reportId, rule.Clause, best.Status, quote)
        {
            Milestone = same.Select(m => m.Rule.Rule.Milestone).FirstOrDefault(day => day is not null && milestone is not null && day < milestone),
            Right = same.Select(Right).FirstOrDefault(right => right is not null),
            Effect = same.Select(m => m.Rule.Rule.Effect).FirstOrDefault(effect => effect is not null)
                ?? (best.Status == Status.Ended ? best.Rule.Values.WhenEnded : null),
            Values = [.. same.SelectMany(m => m.Values).Distinct().OrderBy(v => v.Start).Select(v => Value(v, best))],
            Confidence = certainty.Of(best),
            Reasons = [.. same.SelectMany(Telling).Distinct().OrderBy(h => h.Start)
                .Select(h => new Reason(book.Concepts.Names[h.Concept], analysis.Quote(h.Start, h.End)))],
        };
    }

    // The rule's words, the one that told the status, the one that made it a plan.
    private static IEnumerable<Hit> Telling(Match match) =>
        match.Words.Concat(new[] { match.Cue?.Hit, match.Plan }.OfType<Hit>());

    private Right? Right(Match match)
    {
        foreach (var (concept, right) in book.Rights)
            if (match.Means(RuleBook.Bit(concept)) || Beside(match, concept)) return right;
        return null;
    }

    // Where two rights stand side by side, the one that glosses the other wins, in the agreement's order.
    private bool Beside(Match match, int concept)
    {
        if (!match.Means(book.RightWords)) return false;
        var (from, to) = analysis.HitsOf(match.Sentence);
        for (var i = from; i < to; i++)
            if (analysis.Hits[i].Concept == concept && match.Distance(analysis.Ruler, analysis.Hits[i].Start, analysis.Hits[i].End) <= 18) return true;
        return false;
    }

    private StatedValue Value(FoundValue value, Match match) => new()
    {
        Kind = value.Kind,
        Number = value.Kind == ValueKind.Date ? null : value.Number,
        Date = value.Kind == ValueKind.Date ? value.Date : null,
        Currency = value.Currency,
        Comparator = value.Comparator,
        Basis = value.Kind == ValueKind.Amount ? BasisOf(value, match) : null,
        Role = value.Role,
        Words = analysis.Quote(value.Start, value.End),
        Working = Working.Of(value, analysis),
    };

    // The clause's own basis, or, where it has none, the nearest word that tells one.
    private Basis? BasisOf(FoundValue value, Match match)
    {
        if (Words.Parse<Basis>(match.Rule.Values.Amounts ?? "") is { } own) return own;
        Basis? found = null;
        var least = 37;
        var (from, to) = analysis.HitsOf(match.Sentence);
        for (var i = from; i < to; i++)
        {
            var hit = analysis.Hits[i];
            Basis? basis = book.Concepts.Names[Math.Max(0, hit.Concept)] switch { "profit" => Basis.Profit, "revenue" => Basis.Revenue, _ => null };
            var distance = analysis.Ruler.Between(value.Start, value.End, hit.Start, hit.End);
            if (basis is not null && distance < least) (found, least) = (basis, distance);
        }

        return found;
    }
}
