using PartnershipTracker.Reading;

namespace PartnershipTracker.Agreements;

/// <summary>What is tracked: its parties, its clauses and its milestones, as <c>Agreements/*.yaml</c> defines them.</summary>
public sealed class Agreement
{
    /// <summary>What it is called: <c>Microsoft–OpenAI</c>.</summary>
    public required string Name { get; init; }

    /// <summary>In the order in which they are shown and exported.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>By date.</summary>
    public required IReadOnlyList<Milestone> Milestones { get; init; }

    /// <summary>The families that are no label of the CUAD contract dataset.</summary>
    public IReadOnlyCollection<string> OwnFamilies { get; init; } = [];

    /// <summary>What the families of clauses are called in plain words, by their labels.</summary>
    public required IReadOnlyDictionary<string, string> Families { get; init; }

    /// <summary>How parties, other companies and products are spelt, in every script, by concept.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> Parties { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What tells a status, for all clauses: concept → status.</summary>
    internal IReadOnlyDictionary<string, Status> Cues { get; init; } = new Dictionary<string, Status>();

    /// <summary>The rights that words give, the first wins: concept → right.</summary>
    internal IReadOnlyList<(string Concept, Right Right)> Rights { get; init; } = [];

    /// <summary>How reports state the clauses, the more telling first.</summary>
    internal IReadOnlyList<ClauseRule> Rules { get; init; } = [];

    /// <summary>The values that each clause takes.</summary>
    internal IReadOnlyDictionary<ClauseKey, ClauseValues> Values { get; init; } = new Dictionary<ClauseKey, ClauseValues>();

    /// <summary>What tells the milestones.</summary>
    internal IReadOnlyList<MilestoneCue> MilestoneCues { get; init; } = [];

    /// <summary>What the cues of a milestone have to add up to.</summary>
    internal double MilestoneThreshold { get; init; }

    /// <summary>The clause with this key, or null.</summary>
    public Clause? Find(string key) => Clauses.FirstOrDefault(c => c.Key.Value == key);

    /// <summary>The clause with this key.</summary>
    /// <exception cref="KeyNotFoundException">The agreement has no such clause.</exception>
    public Clause this[ClauseKey key] => Find(key.Value) ?? throw new KeyNotFoundException($"no clause '{key}'");

    /// <summary>The milestone of this date, or null.</summary>
    public Milestone? On(DateOnly date)
    {
        for (var i = 0; i < Milestones.Count; i++)
            if (Milestones[i].Date == date) return Milestones[i];
        return null;
    }

    /// <summary>Reads the agreement beside the program, or in another file.</summary>
    /// <exception cref="DataFileException">It is malformed.</exception>
    public static Agreement Load(string? path = null) => AgreementFile.Read(path ?? DefaultPath);

    /// <summary>Whether a concept states a clause, together with others.</summary>
    internal bool Speaks(ClauseKey clause, string concept) => Rules.Any(rule => rule.Clause == clause && rule.When.Any(group => group.Names.Contains(concept)));

    private static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "Agreements", "microsoft-openai.yaml");
}

/// <summary>One term of the agreement.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">What pages call it: "Right of first refusal".</param>
/// <param name="Family">The label of the CUAD contract dataset that it falls under, or one of <see cref="Agreement.OwnFamilies"/>.</param>
/// <param name="Definition">What it is, in one sentence.</param>
/// <param name="Order">Its place in the agreement's order, from 0.</param>
public sealed record Clause(ClauseKey Key, string Title, string Family, string Definition, int Order)
{
    /// <summary>The milestone that it began with: what is told there to stay is new; null where that may stay.</summary>
    internal DateOnly? Since { get; init; }

    /// <summary>The milestones at which it stays and is changed in one: what their reports tell as continuing beside a change is part of it.</summary>
    internal IReadOnlyList<DateOnly> ChangedAloneAt { get; init; } = [];

    /// <summary>The milestones at which it ends: what their reports tell as changed beside its end is that end.</summary>
    internal IReadOnlyList<DateOnly> EndedAloneAt { get; init; } = [];
}

/// <summary>A dated change of the agreement, named by its date.</summary>
/// <param name="Date">The day it was announced.</param>
/// <param name="Title">A few words: "Stargate and the right of first refusal".</param>
/// <param name="Summary">What happened, in one sentence.</param>
/// <param name="Source">The address of the parties' own announcement, where there is one.</param>
public sealed record Milestone(DateOnly Date, string Title, string Summary, string? Source)
{
    /// <summary>Whether a report that only tells proposals can be of it: the parties agreed on nothing binding.</summary>
    internal bool OfProposals { get; init; }
}
