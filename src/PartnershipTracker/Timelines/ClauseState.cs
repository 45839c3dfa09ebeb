using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Timelines;

/// <summary>What was last reported of a clause up to some day.</summary>
/// <param name="Clause">Which.</param>
/// <param name="State">What is in force: a term that ended stays so when a later report only alters it.</param>
/// <param name="LastReportedOn">The milestone that the state was told at; null where the state is unknown.</param>
/// <param name="For">The statements of that milestone that tell the state, in the order of exports; where it is disputed, all.</param>
/// <param name="Against">The others of that milestone, proposals aside.</param>
public sealed record ClauseState(
    ClauseKey Clause, State State, DateOnly? LastReportedOn,
    IReadOnlyList<ReportedStatement> For, IReadOnlyList<ReportedStatement> Against);
