using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>One report, whole.</summary>
public static class ReportQuery
{
    /// <summary>The report with its text and its statements in the order of the text, or null.</summary>
    public static async Task<Report?> ReportAsync(this TrackerDb db, string id, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var report = await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (report is null) return null;
        report.Statements = await db.Statements.AsNoTracking().Where(s => s.ReportId == id)
            .OrderBy(s => s.Quote.Start).ThenBy(s => s.Id).ToListAsync(cancel);
        report.NotUnderstood = await db.Unread.Where(u => u.ReportId == id).OrderBy(u => u.Clause).Select(u => u.Clause).ToListAsync(cancel);
        return report;
    }
}
