using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Web.Store;

/// <summary>What a comparison's silent cells are held against.</summary>
public static class UnreadQuery
{
    /// <summary>What was not understood, of one milestone or of all: a row a report where the columns are reports, else one for all of a language.</summary>
    public static async Task<IReadOnlyList<UnreadClause>> UnreadAsync(this TrackerDb db, HoldingsFilter filter, ComparedBy by, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        var unread = db.Unread.AsNoTracking().Where(u => u.Milestone != null);
        if (filter.Milestone is { } on) unread = unread.Where(u => u.Milestone == on);
        if (filter.Languages.Count > 0) unread = unread.Where(u => EF.Parameter(filter.Languages).Contains(u.Language!));
        if (by == ComparedBy.Report) return await unread.ToListAsync(cancel);
        return await unread.GroupBy(u => new { u.Milestone, u.Clause, u.Language })
            .Select(same => new UnreadClause(same.Min(u => u.ReportId)!, same.Key.Clause, same.Key.Milestone, same.Key.Language)).ToListAsync(cancel);
    }
}
