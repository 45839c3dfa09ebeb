namespace PartnershipTracker.Reading;

/// <summary>What the tracker understood of one report's text.</summary>
/// <param name="Language">BCP 47 (<c>de</c>, <c>zh-Hans</c>); null where no language pack fits.</param>
/// <param name="Milestone">The date of the milestone that the report mainly reports on; null where there is none.</param>
/// <param name="MilestoneEvidence">The words or the date that told it; null where there is none.</param>
/// <param name="Statements">In the order of their quotations, then of the agreement's clauses.</param>
public sealed record ReportReading(
    string? Language, DateOnly? Milestone, Quote? MilestoneEvidence, IReadOnlyList<Statement> Statements);
