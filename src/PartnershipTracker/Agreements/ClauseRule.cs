using PartnershipTracker.Reading;

namespace PartnershipTracker.Agreements;

/// <summary>
/// One way in which reports state a clause: concepts that stand near each other in a sentence, in no language at all.
/// The concepts are those of <c>Languages/concepts.yaml</c>.
/// </summary>
internal sealed record ClauseRule
{
    public required ClauseKey Clause { get; init; }

    /// <summary>What has to be there: of each group one concept. The first group is the anchor that the rest stands near.</summary>
    public required IReadOnlyList<ConceptGroup> When { get; init; }

    /// <summary>None of these in the same part of the sentence.</summary>
    public required IReadOnlyList<string> Without { get; init; }

    /// <summary>None of these in the sentence.</summary>
    public required IReadOnlyList<string> Never { get; init; }

    /// <summary>Groups that the sentences just before may have instead.</summary>
    public required IReadOnlyList<string> Carry { get; init; }

    /// <summary>The milestones of whose reports it tells something, null among them for reports of none; empty: of all.</summary>
    public required IReadOnlyList<DateOnly?> At { get; init; }

    /// <summary>The status, whatever stands beside it, where the milestone has none of its own.</summary>
    public Status? Always { get; init; }

    /// <summary>The status where no word tells one; null: at that milestone the rule states nothing.</summary>
    public required IReadOnlyDictionary<DateOnly, Status?> DefaultAt { get; init; }

    /// <summary>The status where no word tells one, and the milestone has no default of its own; null: then it is no statement.</summary>
    public Status? Default { get; init; }

    /// <summary>The status where no word tells one, and a year that limits the clause stands beside: "until 2032".</summary>
    public Status? Dated { get; init; }

    /// <summary>The status where no word tells one, and the report is of no milestone; null: the default.</summary>
    public Status? Between { get; init; }

    /// <summary>The party that has to be the nearest named, here or in the sentences before; null: any of the agreement's.</summary>
    public string? Of { get; init; }

    /// <summary>What concepts mean for this rule: a status, or null where they mean nothing. Others mean what they do for all.</summary>
    public required IReadOnlyDictionary<string, Status?> Cues { get; init; }

    /// <summary>Whether a plan or a conditional makes the statement a proposal.</summary>
    public bool Modal { get; init; } = true;

    /// <summary>The milestones at which a plan of it is one, null between them; none: at all. At others what is planned is agreed.</summary>
    public IReadOnlyList<DateOnly?> ModalAt { get; init; } = [];

    /// <summary>Whether it may be told of other companies: Oracle, third parties.</summary>
    public bool Others { get; init; }

    /// <summary>Whether it holds only where the sentences before speak of the clause: "this clause".</summary>
    public bool Refers { get; init; }

    /// <summary>Whether a plan or a conditional makes it no statement at all.</summary>
    public bool DroppedWhenHedged { get; init; }

    /// <summary>Whether it counts only where no other rule finds the clause in the report: a paraphrase beside the term itself.</summary>
    public bool Fallback { get; init; }

    /// <summary>Whether it gives way to an end of the clause that its sentence tells: leave to use others beside the end of exclusivity.</summary>
    public bool Yields { get; init; }

    /// <summary>Whether it may stand beside another status of the clause in the same place: an exception.</summary>
    public bool Beside { get; init; }

    /// <summary>What AGI does to Microsoft's rights, by this rule.</summary>
    public Effect? Effect { get; init; }

    /// <summary>The earlier milestone that this rule tells of.</summary>
    public DateOnly? Milestone { get; init; }

    /// <summary>How sure this rule is, 0 to 1.</summary>
    public double Sure { get; init; } = 0.9;

    /// <summary>Whether what is only planned is proposed in reports of this milestone.</summary>
    public bool IsModalAt(DateOnly? milestone) => Modal && (ModalAt.Count == 0 || ModalAt.Contains(milestone));

    /// <summary>Whether it tells something in reports of this milestone.</summary>
    public bool Tells(DateOnly? milestone) => (At.Count == 0 || At.Contains(milestone)) && !(milestone is { } day && DefaultAt.TryGetValue(day, out var status) && status is null);
}

/// <summary>Concepts of which one has to stand near the anchor: <c>cloud | provider ~12</c>.</summary>
/// <param name="Names">Concepts; in cues of milestones also values: <c>250000000000 USD</c>.</param>
/// <param name="Within">The most words between it and the anchor.</param>
internal sealed record ConceptGroup(IReadOnlyList<string> Names, int Within);

/// <summary>Which values a clause takes.</summary>
internal sealed record ClauseValues
{
    /// <summary>The basis of its amounts, "none" where they have one only by their words; null: it takes no amounts.</summary>
    public string? Amounts { get; init; }

    /// <summary>The concepts that an amount of it has to stand near, one of them; none: it may stand anywhere.</summary>
    public IReadOnlyList<string> AmountsNear { get; init; } = [];

    /// <summary>The smallest amount that belongs to it, in units of the currency.</summary>
    public decimal AtLeast { get; init; }

    /// <summary>The effect of a statement that the clause has ended, where its rule tells none.</summary>
    public Effect? WhenEnded { get; init; }

    /// <summary>Whether it takes percentages.</summary>
    public bool Percents { get; init; }

    /// <summary>The smallest percentage that belongs to it: a holding of two percent is a move of the share price.</summary>
    public decimal PercentsAtLeast { get; init; }

    /// <summary>Whether it takes dates that limit it.</summary>
    public bool Dates { get; init; }
}

/// <summary>What tells a milestone: concepts in one sentence, or values anywhere in the report.</summary>
/// <param name="Milestone">The milestone it tells.</param>
/// <param name="When">Of each group one concept, in one sentence; a value as <c>250000000000 USD</c>, <c>27 %</c>, <c>2032</c>.</param>
/// <param name="Without">None of these concepts in the sentence.</param>
/// <param name="Weight">What it counts; a milestone needs <see cref="Agreement.MilestoneThreshold"/>.</param>
internal sealed record MilestoneCue(DateOnly Milestone, IReadOnlyList<ConceptGroup> When, IReadOnlyList<string> Without, double Weight);
