using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Agreements;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Errors;

/// <summary>A page that may have been meant.</summary>
public sealed record Offer(string Address, string Title);

/// <summary>Finds the pages whose addresses are most like one that nothing has.</summary>
public sealed class NearestPages(Agreement agreement, TrackerDb db)
{
    private const int Offered = 3;

    private static readonly Offer[] Pages =
    [
        new("/", "Timeline"), new("/compare", "Compare"), new("/clauses", "Clauses"), new("/divergences", "Divergences"),
        new("/reports", "Reports"), new("/export", "Export"), new("/about", "About"),
    ];

    /// <summary>At most three, the nearest first.</summary>
    public async Task<IReadOnlyList<Offer>> ToAsync(string path, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(path);
        var candidates = path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["clauses", ..] => agreement.Clauses.Select(c => new Offer($"/clauses/{c.Key}", c.Title)),
            ["milestones", ..] => agreement.Milestones.Select(m => new Offer($"/milestones/{Days.Write(m.Date)}", $"{Days.Tell(m.Date)}: {m.Title}")),
            ["reports", ..] => await ReportsAsync(cancel),
            _ => Pages,
        };
        return [.. candidates.OrderBy(c => EditDistance.Between(path, c.Address)).ThenBy(c => c.Address, StringComparer.Ordinal).Take(Offered)];
    }

    private async Task<IEnumerable<Offer>> ReportsAsync(CancellationToken cancel) =>
        (await db.Reports.AsNoTracking().OrderBy(r => r.Id).Select(r => r.Id).Take(1000).ToListAsync(cancel))
            .Select(id => new Offer($"/reports/{id}", $"Report {id}"));
}
