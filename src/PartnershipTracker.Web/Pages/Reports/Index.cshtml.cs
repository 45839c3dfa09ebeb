using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Reports;

/// <summary>The stored reports.</summary>
public sealed class IndexModel(TrackerDb db) : PageModel
{
    /// <summary>Which of them.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public ReportsQuery Query { get; set; } = new();

    /// <summary>A page of them.</summary>
    public ReportsList List { get; private set; } = null!;

    /// <summary>Lists them.</summary>
    public async Task OnGetAsync(CancellationToken cancel) => List = await Query.RunAsync(db, cancel);
}
