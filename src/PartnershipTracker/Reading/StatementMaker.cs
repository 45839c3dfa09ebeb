using System.Runtime.InteropServices;
using PartnershipTracker.Agreements;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>Makes a report's statements: finds where rules hold, resolves statuses, attaches values, and makes one statement of what says the same.</summary>
internal sealed class StatementMaker(Analysis analysis, RuleBook book, Agreement agreement, string reportId, DateOnly? milestone, bool between)
{
    /// <summary>In the order of their quotations, then of the agreement's clauses.</summary>
    public List<Statement> Make()
    {
        List<Match> found = SpareLists<Match>.Rent(), matches = SpareLists<Match>.Rent();
        Find(found);
        if (found.Count > 0) Resolve(found, matches);
        var statements = Statements(matches);
        foreach (var match in found) Match.Return(match);
        SpareLists<Match>.Return(found);
        SpareLists<Match>.Return(matches);
        return statements;
    }

    /// <summary>What tells the statuses of a report's matches, at its milestone or between two.</summary>
    public static StatusResolver Resolver(Analysis analysis, RuleBook book, Agreement agreement, DateOnly? milestone, bool between, MatchIndex matches) =>
        new(analysis, book, milestone, between, milestone is { } day && agreement.On(day) is { OfProposals: true }, matches);

    private void Find(List<Match> found)
    {
        using (var matcher = new RuleMatcher(analysis, book)) matcher.Find(book.FindingAt(milestone), found);
        if (found.Count > 0) new BackReferences(analysis, book).Add(found);
        for (var i = 0; i < found.Count; i++) found[i].Number = i;
    }

    // Adds those that are statements, with their statuses and values.
    private void Resolve(List<Match> found, List<Match> matches)
    {
        using (var index = new MatchIndex(found))
        {
            var resolver = Resolver(analysis, book, agreement, milestone, between, index);
            foreach (var match in found)
                if (resolver.Resolve(match)) matches.Add(match);
        }

        if (between) TellBetween(matches);
        DropTooSmall(matches);
        Rivals.Remove(matches, analysis.Ruler, book.Parties);
        Coherence.Apply(matches, agreement.Clauses.Count, milestone, book.StatusWords.Might);
        new ValueAttacher(analysis, book, milestone).Attach(matches);
        DropEmpty(matches);
        new Echoes(analysis, book).Drop(matches);
    }

    // One of each run of matches that say the same in a sentence.
    private List<Statement> Statements(List<Match> matches)
    {
        var certainty = new Certainty(matches, milestone is null, stackalloc Certainty.Said[Certainty.Room(agreement.Clauses.Count)]);
        var sorted = CollectionsMarshal.AsSpan(matches);
        var named = NamedRights(sorted);
        sorted.Sort(ByStatement);
        var statements = new List<Statement>(CountStatements(sorted));
        for (int from = 0, to = 1; from < sorted.Length; from = to++)
        {
            while (to < sorted.Length && IsSame(sorted[from], sorted[to])) to++;
            statements.Add(Statement(sorted[from..to], certainty, named));
        }

        return statements;
    }

    // The statuses of rights that the report calls by a name.
    private int NamedRights(ReadOnlySpan<Match> matches)
    {
        var named = 0;
        foreach (var match in matches)
            if (Right(match) is not (null or Reading.Right.Choice)) named |= 1 << (int)match.Status;
        return named;
    }

    private static int CountStatements(ReadOnlySpan<Match> sorted)
    {
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
            if (i == 0 || !IsSame(sorted[i - 1], sorted[i])) count++;
        return count;
    }

    private static int ByStatement(Match one, Match other) =>
        one.Sentence != other.Sentence ? one.Sentence - other.Sentence
        : one.Rule.Order != other.Rule.Order ? one.Rule.Order - other.Rule.Order
        : one.Status != other.Status ? one.Status - other.Status
        : one.Number - other.Number;

    private static bool IsSame(Match one, Match other) => one.Sentence == other.Sentence && one.Rule.Order == other.Rule.Order && one.Status == other.Status;

    // Those told by a percentage that is none of the clause's.
    private void DropTooSmall(List<Match> matches)
    {
        foreach (var match in matches) match.Beaten = match.Rule.Values.PercentsAtLeast > 0 && IsTooSmall(match);
        matches.RemoveAll(match => match.Beaten);
    }

    private bool IsTooSmall(Match match)
    {
        foreach (var word in match.Words)
            if (word.Concept == book.ValueKinds[(int)ValueKind.Percent])
                foreach (var value in analysis.ValuesFrom(word.Start, word.Start + 1))
                    if (value.Kind == ValueKind.Percent && value.Number < match.Rule.Values.PercentsAtLeast) return true;
        return false;
    }

    // Those told by a sum that is none of the clause's.
    private void DropEmpty(List<Match> matches)
    {
        UInt128 amount = RuleBook.Bit(book.ValueKinds[(int)ValueKind.Amount]), percent = RuleBook.Bit(book.ValueKinds[(int)ValueKind.Percent]);
        foreach (var match in matches) match.Beaten = match.Means(amount) && !match.Means(percent) && !match.Values.Exists(v => v.Kind != ValueKind.Date);
        matches.RemoveAll(match => match.Beaten);
    }

    // Between milestones nothing is granted or altered: what is told as given is in force, what is told as altered is wished.
    private void TellBetween(List<Match> matches)
    {
        foreach (var match in matches)
            match.Status = match.Status switch
            {
                Status.Granted => match.Rule.Rule.Between ?? Status.Continues,
                Status.Changed when match.Rule.Rule.Modal || match.Cue?.Hit.Concept == book.StatusWords.Extend => Status.Proposed,
                var told => told,
            };
    }

    private Statement Statement(ReadOnlySpan<Match> same, Certainty certainty, int namedRights)
    {
        var best = same[0];
        var last = 0;
        DateOnly? earlier = null;
        Right? right = null;
        Effect? effect = null;
        foreach (var match in same)
        {
            if (Sureness(match) > Sureness(best)) best = match;
            last = Math.Max(last, match.LastSentence);
            earlier ??= match.Rule.Rule.Milestone < milestone ? match.Rule.Rule.Milestone : null;
            right ??= Right(match);
            effect ??= match.Rule.Rule.Effect;
        }

        var quote = analysis.Quote(analysis.Sentences[best.Sentence].Start, analysis.Sentences[last].End);
        return new Statement(reportId, best.Rule.Rule.Clause, best.Status, quote)
        {
            Milestone = earlier,
            // "Asked first" only describes what the report calls by its name elsewhere.
            Right = right == Reading.Right.Choice && (namedRights >> (int)best.Status & 1) != 0 ? null : right,
            Effect = effect ?? (best.Status == Status.Ended ? best.Rule.Values.WhenEnded : null),
            Values = Values(same, best),
            Confidence = certainty.Of(best),
            Reasons = Reasons(same),
        };
    }

    private static double Sureness(Match match) => match.Rule.Rule.Sure - (match.Carried ? 0.1 : 0);

    private StatedValue[] Values(ReadOnlySpan<Match> same, Match best)
    {
        var values = SpareLists<FoundValue>.Rent();
        foreach (var match in same)
            foreach (var value in match.Values)
                Insert(values, value, v => v.Start);
        var stated = values.Count == 0 ? [] : new StatedValue[values.Count];
        for (var i = 0; i < stated.Length; i++) stated[i] = Value(values[i], best);
        SpareLists<FoundValue>.Return(values);
        return stated;
    }

    // The rules' words, those that told the status, those that made it a plan.
    private TellingWords Reasons(ReadOnlySpan<Match> same)
    {
        var words = SpareLists<Hit>.Rent();
        foreach (var match in same)
        {
            foreach (var word in match.Words) Insert(words, word, w => w.Start);
            if (match.Cue is { } cue) Insert(words, cue.Hit, w => w.Start);
            if (match.Plan is { } plan) Insert(words, plan, w => w.Start);
        }

        var places = new (int, Range)[words.Count];
        for (var i = 0; i < places.Length; i++) places[i] = (words[i].Concept, analysis.Place(words[i].Start, words[i].End));
        SpareLists<Hit>.Return(words);
        return new TellingWords(analysis.Text, book.Concepts.Names, places);
    }

    // By place; the same twice is once.
    private static void Insert<T>(List<T> items, T item, Func<T, int> place) where T : struct, IEquatable<T>
    {
        var at = items.Count;
        while (at > 0 && place(item) < place(items[at - 1])) at--;
        for (var same = at - 1; same >= 0 && place(items[same]) == place(item); same--)
            if (items[same].Equals(item)) return;
        items.Insert(at, item);
    }

    private Right? Right(Match match)
    {
        if (!match.Means(book.RightWords)) return null;
        foreach (var (concept, right) in book.Rights)
            if (match.Means(RuleBook.Bit(concept)) || Beside(match, concept)) return right;
        return null;
    }

    // Where two rights stand side by side, the one that glosses the other wins, in the agreement's order.
    private bool Beside(Match match, int concept)
    {
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
            Basis? basis = hit.Concept == book.Profit ? Basis.Profit : hit.Concept == book.Revenue ? Basis.Revenue : null;
            var distance = analysis.Ruler.Between(value.Start, value.End, hit.Start, hit.End);
            if (basis is not null && distance < least) (found, least) = (basis, distance);
        }

        return found;
    }
}
