using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Exporting;

/// <summary>What to show or export: the same for site and command.</summary>
public sealed record ExportQuery
{
    /// <summary>Only what is told of milestones up to this day; reports between milestones, which tell of none, are left out with it. Null for all.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only these clauses; none for all.</summary>
    public IReadOnlyList<ClauseKey> Clauses { get; init; } = [];

    /// <summary>Only reports in these languages (BCP 47); none for all.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The milestone that a comparison is of, null for its default; or the only one of a clause. No filter of holdings.</summary>
    public DateOnly? Milestone { get; init; }

    /// <summary>The only status of a clause's statements; null for all. No filter of holdings.</summary>
    public Status? Status { get; init; }

    /// <summary>What the columns of a comparison are. No filter.</summary>
    public ComparedBy By { get; init; }

    /// <summary>
    /// The part of the holdings that is asked for. A report that says nothing of the clauses asked for stays: its silence shows.
    /// </summary>
    public Holdings Apply(Holdings holdings)
    {
        ArgumentNullException.ThrowIfNull(holdings);
        var (reports, all) = holdings.In(Languages);
        var statements = all.Where(statement => AsOf is null || statement.Milestone <= AsOf).ToList();
        var telling = statements.Select(statement => statement.Report.Id).ToHashSet();
        return new(
            [.. reports.Where(report => AsOf is null || report.Milestone <= AsOf || telling.Contains(report.Id))],
            [.. statements.Where(statement => Clauses.Count == 0 || Clauses.Contains(statement.Clause))]);
    }
}
