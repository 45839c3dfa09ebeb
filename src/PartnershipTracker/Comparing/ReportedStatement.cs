using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>A statement together with what comparing, pages and exports need of its report.</summary>
public sealed record ReportedStatement
{
    /// <summary>16 hex digits.</summary>
    public required string Id { get; init; }

    /// <summary>The report that says it.</summary>
    public required ReportHeading Report { get; init; }

    /// <summary>The clause it is of.</summary>
    public required ClauseKey Clause { get; init; }

    /// <summary>What it says of the clause.</summary>
    public required Status Status { get; init; }

    /// <summary>The sentence or run of sentences that says it.</summary>
    public required Quote Quote { get; init; }

    /// <summary>The milestone it tells of, only where that is an earlier one than the report's.</summary>
    public DateOnly? OwnMilestone { get; init; }

    /// <summary>Of <c>right-of-first-refusal</c>: which right.</summary>
    public Right? Right { get; init; }

    /// <summary>Of <c>agi-trigger</c>: what it does.</summary>
    public Effect? Effect { get; init; }

    /// <summary>The values it gives, in the order of the text.</summary>
    public IReadOnlyList<StatedValue> Values { get; init; } = [];

    /// <summary>The concepts of the words that told it, each once.</summary>
    public IReadOnlyList<string> Concepts { get; init; } = [];

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The milestone it counts for; null where its report has none, whatever it tells of.</summary>
    public DateOnly? Milestone => Report.Milestone is null ? null : OwnMilestone ?? Report.Milestone;

    /// <summary>Whether it tells of its report's own milestone, and not of an earlier one.</summary>
    public bool IsOfItsReportsMilestone => Milestone is not null && Milestone == Report.Milestone;

    /// <summary>Whether it is held against what other reports say: a proposal and what is told of an earlier milestone are not.</summary>
    public bool TakesPart => IsOfItsReportsMilestone && Status != Status.Proposed;

    /// <summary>The words that told it, each with the concept that they express.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    /// <summary>A report's statement.</summary>
    public static ReportedStatement Of(ReportHeading report, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new()
        {
            Id = statement.Id,
            Report = report,
            Clause = statement.Clause,
            Status = statement.Status,
            Quote = statement.Quote,
            OwnMilestone = statement.Milestone,
            Right = statement.Right,
            Effect = statement.Effect,
            Values = statement.Values,
            Reasons = statement.Reasons,
            Concepts = [.. statement.Reasons.Select(reason => reason.Concept).Distinct()],
            Confidence = statement.Confidence,
        };
    }
}
