using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>What comparing, pages and exports are made from: headings and statements, never a report's text.</summary>
public static class HoldingsQuery
{
    /// <summary>The reports and statements that the filter asks for, each in the order of its id.</summary>
    public static async Task<Holdings> HoldingsAsync(this TrackerDb db, HoldingsFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        await using var snapshot = await db.SnapshotAsync(cancel);
        var told = Filter(db.Statements, filter);
        var reports = await Filter(db.Reports, told, filter).OrderBy(r => r.Id).Headings().ToDictionaryAsync(r => r.Id, cancel);
        var statements = await told.OfClauses(filter.Clauses).AsNoTracking().OrderBy(s => s.Id).ToListAsync(cancel);
        return new Holdings([.. reports.Values], [.. statements.Select(s => ReportedStatement.Of(reports[s.ReportId], s))]);
    }

    /// <summary>One state of the store for several queries, whoever writes meanwhile.</summary>
    /// <remarks>This level is how Microsoft.Data.Sqlite spells a transaction that takes no writer's lock.</remarks>
    internal static Task<IDbContextTransaction> SnapshotAsync(this TrackerDb db, CancellationToken cancel) =>
        db.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadUncommitted, cancel);

    /// <summary>The headings of reports.</summary>
    public static IQueryable<ReportHeading> Headings(this IQueryable<Report> reports) => reports.Select(r =>
        new ReportHeading(r.Id, r.Name, EF.Property<string>(r, ReportMapping.ShownTitle), r.Outlet, r.Language, r.Milestone));

    private static IQueryable<Statement> Filter(IQueryable<Statement> statements, HoldingsFilter filter)
    {
        statements = statements.InLanguages(filter.Languages).CountingFor(filter.Milestone);
        return filter.AsOf is { } asOf ? statements.Where(s => EF.Property<DateOnly?>(s, StatementMapping.Told) <= asOf) : statements;
    }

    // A report is asked for by what it is, or because it tells one of the statements.
    private static IQueryable<Report> Filter(IQueryable<Report> reports, IQueryable<Statement> told, HoldingsFilter filter)
    {
        if (filter.Languages.Count > 0) reports = reports.Where(r => filter.Languages.Contains(r.Language!));
        if (filter.Milestone is { } on) reports = reports.Where(r => r.Milestone == on || told.Any(s => s.ReportId == r.Id));
        if (filter.AsOf is { } asOf) reports = reports.Where(r => r.Milestone <= asOf || told.Any(s => s.ReportId == r.Id));
        return reports;
    }
}
