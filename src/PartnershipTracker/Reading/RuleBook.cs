using PartnershipTracker.Agreements;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>The agreement's rules with their concepts numbered, so that a sentence's mask tells quickly which may apply.</summary>
internal sealed class RuleBook
{
    // Of the rules that hold by their own words, those that tell something between milestones, and at each.
    private readonly CompiledRule[] between;
    private readonly Dictionary<DateOnly, CompiledRule[]> at;

    private static readonly UInt128[] Bits = [.. Enumerable.Range(0, 128).Select(concept => UInt128.One << concept)];

    public RuleBook(Agreement agreement, ConceptList concepts)
    {
        Concepts = concepts;
        CompiledRule[] rules = [.. agreement.Rules.Select(rule => new CompiledRule(rule, this, agreement))];
        Rules = rules;
        Finding = [.. Rules.Where(r => !r.Rule.Refers)];
        between = TellingAt(null);
        at = agreement.Milestones.ToDictionary(milestone => milestone.Date, milestone => TellingAt(milestone.Date));
        Referring = [.. agreement.Clauses.Select(clause => Array.Find(rules, rule => rule.Rule.Refers && rule.Rule.Clause == clause.Key))];
        foreach (var rule in Finding) Anchors |= rule.When[0].Concepts;
        Roles = [.. Enum.GetValues<DateRole>().Select(role => concepts[role.Word()])];
        ValueKinds = [concepts["amount"], concepts["percent"], concepts["year"]];
        (NonExclusive, OnlyOne, Provider, Profit, Revenue, End) = (concepts["non-exclusive"], concepts["exclusive"], concepts["provider"], concepts["profit"], concepts["revenue"], concepts["end"]);
        Rights = [.. agreement.Rights.Select(r => (concepts[r.Concept], r.Right))];
        foreach (var (concept, _) in Rights) RightWords |= Bit(concept);
        Turning = Mask(["aside", "non-api", "nonprofit", "this-clause", "pbc", "for-profit", "microsoft", "openai"]);
        Named = Mask(["microsoft"]);
        Exclusive = Mask(["exclusive", "no-longer", "not"]);
        Bounds = Mask(["year", "percent", "amount", "formerly", "currently"]);
        Open = Mask(["hold", "pay", "access", "use", "build", "develop", "convert", "invest"]);
        Parties = Mask(["microsoft", "openai", "azure", "agi"]);
        Sell = Mask(["sell"]);
        OpenAI = concepts["openai"];
        LegalForm = Mask(["pbc"]);
        Elsewhere = Mask(["other-provider", "any-cloud"]);
        Companies = new Companies(this);
        ValueOwners = new ValueOwners(this);
        StatusWords = new StatusWords(this);
        Status = Mask([.. agreement.Cues.Keys, "consider", "might", "future", "mou", "formerly", "not", "non-exclusive"]);
    }

    public ConceptList Concepts { get; }

    public IReadOnlyList<CompiledRule> Rules { get; }

    /// <summary>The rules that hold by their own words.</summary>
    public CompiledRule[] Finding { get; }

    /// <summary>The concepts that they are anchored at.</summary>
    public UInt128 Anchors { get; }

    /// <summary>By <see cref="DateRole"/>: its concept.</summary>
    public int[] Roles { get; }

    /// <summary>By <see cref="ValueKind"/>: its concept.</summary>
    public int[] ValueKinds { get; }

    public int NonExclusive { get; }

    /// <summary>The concept "exclusive".</summary>
    public int OnlyOne { get; }

    public int Provider { get; }

    public int Profit { get; }

    public int Revenue { get; }

    /// <summary>The concept "end".</summary>
    public int End { get; }

    /// <summary>What a limit is, or what takes a limit word for itself: a year, "until now".</summary>
    public UInt128 Bounds { get; }

    public (int Concept, Right Right)[] Rights { get; }

    /// <summary>The concepts of <see cref="Rights"/>.</summary>
    public UInt128 RightWords { get; }

    /// <summary>The concepts that tell a status.</summary>
    public UInt128 Status { get; }

    /// <summary>The concepts that turn the meaning of words within theirs: "API" in "non-API", "share" in "share price".</summary>
    public UInt128 Turning { get; }

    /// <summary>What "no longer exclusive" is made of.</summary>
    public UInt128 Exclusive { get; }

    /// <summary>Verbs, within which a status is told all the same: "keeps the".</summary>
    public UInt128 Open { get; }

    /// <summary>Who goes on to be spoken of at the end of a longer word: "shares of Microsoft, which …".</summary>
    public UInt128 Named { get; }

    /// <summary>Names that many clauses share.</summary>
    public UInt128 Parties { get; }

    /// <summary>What a word for a provider is often made of.</summary>
    public UInt128 Sell { get; }

    /// <summary>The concept "openai".</summary>
    public int OpenAI { get; }

    /// <summary>What a company's full name ends with.</summary>
    public UInt128 LegalForm { get; }

    /// <summary>What a word for "nobody else" is often made of.</summary>
    public UInt128 Elsewhere { get; }

    public Companies Companies { get; }

    public ValueOwners ValueOwners { get; }

    public StatusWords StatusWords { get; }

    /// <summary>By a clause's place in the agreement's order, the rule for what points back to it; null where there is none.</summary>
    public CompiledRule?[] Referring { get; }

    /// <summary>A mask of concepts.</summary>
    /// <exception cref="DataFileException">The agreement speaks of a concept that there is not.</exception>
    public UInt128 Mask(IEnumerable<string> names) => Mask((ReadOnlySpan<string>)names.ToArray());

    /// <inheritdoc cref="Mask(IEnumerable{string})" />
    public UInt128 Mask(params ReadOnlySpan<string> names)
    {
        UInt128 mask = 0;
        foreach (var name in names)
            mask |= Bit(Concepts.Find(name) ?? throw new DataFileException($"Agreements/microsoft-openai.yaml: unknown concept '{name}'"));
        return mask;
    }

    /// <summary>Those of <see cref="Finding"/> that tell something in reports of a milestone, or of none.</summary>
    public CompiledRule[] FindingAt(DateOnly? milestone) =>
        milestone is not { } day ? between : at.TryGetValue(day, out var rules) ? rules : TellingAt(day);

    private CompiledRule[] TellingAt(DateOnly? milestone) => [.. Finding.Where(rule => rule.Rule.Tells(milestone))];

    public static UInt128 Bit(int concept) => Bits[concept];
}

/// <summary>A rule with its concepts numbered.</summary>
internal sealed class CompiledRule
{
    private readonly UInt128 own;

    public CompiledRule(ClauseRule rule, RuleBook book, Agreement agreement)
    {
        Rule = rule;
        When = [.. rule.When.Select(group => (book.Mask(group.Names), Ruler.Words(group.Within)))];
        Without = book.Mask(rule.Without);
        Never = book.Mask(rule.Never);
        Carry = book.Mask(rule.Carry);
        Of = rule.Of is null ? 0 : book.Mask([rule.Of]);
        Values = agreement.Values[rule.Clause];
        AmountsNear = book.Mask(Values.AmountsNear);
        Order = agreement[rule.Clause].Order;
        ChangedAloneAt = agreement[rule.Clause].ChangedAloneAt;
        EndedAloneAt = agreement[rule.Clause].EndedAloneAt;
        Since = agreement[rule.Clause].Since;
        Cues = new (bool, Status)[book.Concepts.Names.Count];
        foreach (var (concept, status) in agreement.Cues) Cues[book.Concepts[concept]] = (true, status);
        foreach (var (concept, status) in rule.Cues)
        {
            if (!agreement.Cues.TryGetValue(concept, out var usual) || usual != status) own |= book.Mask([concept]);
            Cues[book.Concepts[concept]] = (status is not null, status ?? default);
        }
    }

    public ClauseRule Rule { get; }

    /// <summary>The place of its clause in the agreement's order.</summary>
    public int Order { get; }

    /// <inheritdoc cref="Clause.Since" />
    public DateOnly? Since { get; }

    /// <inheritdoc cref="Clause.ChangedAloneAt" />
    public IReadOnlyList<DateOnly> ChangedAloneAt { get; }

    /// <inheritdoc cref="Clause.EndedAloneAt" />
    public IReadOnlyList<DateOnly> EndedAloneAt { get; }

    /// <summary>Of each group its concepts and how far it may be from the anchor.</summary>
    public (UInt128 Concepts, int Within)[] When { get; }

    public UInt128 Without { get; }

    public UInt128 Never { get; }

    public UInt128 Carry { get; }

    /// <summary>The party that has to be the nearest, or 0.</summary>
    public UInt128 Of { get; }

    public ClauseValues Values { get; }

    /// <summary>What its amounts have to stand near, or 0.</summary>
    public UInt128 AmountsNear { get; }

    /// <summary>By concept: whether it tells a status, and which.</summary>
    public (bool Tells, Status Status)[] Cues { get; }

    /// <summary>Whether a concept tells another status by this rule than it usually does.</summary>
    public bool IsOwn(int concept) => (own & RuleBook.Bit(concept)) != 0;

    /// <summary>Whether a sentence of these concepts may state it: it has the anchor, and each other group or may have it from before.</summary>
    /// <param name="concepts">The sentence's.</param>
    /// <param name="all">The report's.</param>
    public bool MayHold(UInt128 concepts, UInt128 all)
    {
        if ((concepts & When[0].Concepts) == 0 || (concepts & Never) != 0) return false;
        foreach (ref readonly var group in When.AsSpan())
            if ((concepts & group.Concepts) == 0 && (group.Concepts & Carry & all) == 0) return false;
        return true;
    }
}
