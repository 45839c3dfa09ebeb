using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>Puts reports with their statements into the store, each whole or not at all.</summary>
public sealed class ReportStore(TrackerDb db, TimeProvider clock)
{
    /// <summary>Adds those that are not there yet, in one transaction; how many that were.</summary>
    public async Task<int> AddAsync(IReadOnlyCollection<Report> reports, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        // Takes the writer's lock at once: what is missing stays missing until it is added.
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var missing = await MissingAsync(reports, cancel);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var report in missing) Add(report);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return missing.Count;
    }

    private async Task<List<Report>> MissingAsync(IReadOnlyCollection<Report> reports, CancellationToken cancel)
    {
        var distinct = reports.DistinctBy(r => r.Id).ToList();
        var ids = distinct.Select(r => r.Id).ToList();
        var stored = await db.Reports.Where(r => ids.Contains(r.Id)).Select(r => r.Id).ToHashSetAsync(cancel);
        return distinct.FindAll(r => !stored.Contains(r.Id));
    }

    private void Add(Report report)
    {
        report.AddedAt = clock.GetUtcNow();
        db.Add(report).Property(ReportMapping.ShownTitle).CurrentValue = ReportTitle.Of(report);
        db.AddRange(report.NotUnderstood.Select(clause => new UnreadClause(report.Id, clause, report.Milestone, report.Language)));
        foreach (var statement in report.Statements)
        {
            var row = db.Add(statement);
            row.Property(StatementMapping.Told).CurrentValue = StatementMapping.ToldBy(statement, report);
            row.Property(StatementMapping.Language).CurrentValue = report.Language;
            row.Property(StatementMapping.ValuesKey).CurrentValue = StatedValues.KeyOf(statement.Values);
        }
    }
}
