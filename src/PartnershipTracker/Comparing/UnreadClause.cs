using PartnershipTracker.Agreements;

namespace PartnershipTracker.Comparing;

/// <summary>A clause that a report makes no statement of, though a sentence of it has the clause's words: they were not understood.</summary>
/// <param name="ReportId">The report. Of an overview: one that stands for all of its language and milestone.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Milestone">The report's; null where it has none.</param>
/// <param name="Language">The report's; null where no language pack fits.</param>
public sealed record UnreadClause(string ReportId, ClauseKey Clause, DateOnly? Milestone, string? Language);
