using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Divergences;

/// <summary>Every divergence, by milestone and clause.</summary>
public sealed class IndexModel(TrackerDb db, Agreement agreement) : PageModel
{
    /// <summary>All of them, in the order in which they are shown.</summary>
    public IReadOnlyList<Divergence> Divergences { get; private set; } = [];

    /// <summary>Finds them.</summary>
    public async Task OnGetAsync(CancellationToken cancel) =>
        Divergences = DivergenceFinder.Find(await db.HoldingsAsync(HoldingsFilter.Everything, cancel), agreement);
}
