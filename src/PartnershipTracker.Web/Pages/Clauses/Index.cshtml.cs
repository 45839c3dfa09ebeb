using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Agreements;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Clauses;

/// <summary>The clauses of the agreement, with what is stored on each.</summary>
public sealed class IndexModel(TrackerDb db) : PageModel
{
    /// <summary>How many statements are stored, by clause.</summary>
    public IReadOnlyDictionary<ClauseKey, int> Statements { get; private set; } = new Dictionary<ClauseKey, int>();

    /// <summary>Counts them.</summary>
    public async Task OnGetAsync(CancellationToken cancel) =>
        Statements = await db.Statements.CountByAsync(s => s.Clause, cancel);
}
