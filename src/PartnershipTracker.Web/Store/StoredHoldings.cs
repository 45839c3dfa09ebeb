using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>What the store holds of some milestone or clause, as comparing takes it.</summary>
public static class StoredHoldings
{
    // Enough of a text to make a title of.
    private const int Beginning = 1000;

    /// <summary>The headings of all reports, and the statements that a filter leaves.</summary>
    public static async Task<Holdings> HoldingsAsync(
        this TrackerDb db, Func<IQueryable<Statement>, IQueryable<Statement>> filter, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        var headings = await db.Reports.AsNoTracking().Select(r => new { r.Id, r.Name, r.Title, Text = r.Text.Substring(0, Beginning), r.Outlet, r.Language, r.Milestone })
            .ToDictionaryAsync(r => r.Id, r => new ReportHeading(r.Id, r.Name, ReportTitle.Of(r.Title, r.Name, r.Text), r.Outlet, r.Language, r.Milestone), cancel);
        var statements = await filter(db.Statements.AsNoTracking()).ToListAsync(cancel);
        return new([.. headings.Values], [.. statements.Select(s => ReportedStatement.Of(headings[s.ReportId], s))]);
    }

    /// <summary>Only statements of a clause.</summary>
    public static IQueryable<Statement> Of(this IQueryable<Statement> statements, ClauseKey clause) => statements.Where(s => s.Clause == clause);

    /// <summary>Only statements that tell of a milestone.</summary>
    public static IQueryable<Statement> At(this IQueryable<Statement> statements, DateOnly milestone) =>
        statements.Where(s => EF.Property<DateOnly?>(s, StatementMapping.Told) == milestone);
}
