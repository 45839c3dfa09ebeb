using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Timelines;

/// <summary>What was last reported of a clause up to some day.</summary>
/// <param name="Clause">Which.</param>
/// <param name="State">What is in force: a term that ended stays so when a later report only alters it.</param>
/// <param name="LastReportedOn">The last milestone that the clause was told of at; null where the state is unknown.</param>
/// <param name="For">The statements of that milestone that tell the state, in the order of exports; where it is disputed, all.</param>
/// <param name="Against">The others of that milestone, proposals aside.</param>
public sealed record ClauseState(
    ClauseKey Clause, State State, DateOnly? LastReportedOn,
    IReadOnlyList<ReportedStatement> For, IReadOnlyList<ReportedStatement> Against)
{
    /// <summary>Where reports only alter what was over before: the state as it was told. Their own statements stand in <see cref="For"/>.</summary>
    public ClauseState? ToldBefore { get; init; }

    /// <summary>The state when it was told.</summary>
    public ClauseState Told => ToldBefore ?? this;
}
