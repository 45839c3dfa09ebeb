using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Reports;

/// <summary>One report's full text, its reading beside it, and what is known of it.</summary>
public sealed class ReportModel(TrackerDb db) : PageModel
{
    /// <summary>The report.</summary>
    public Report Report { get; private set; } = null!;

    /// <summary>Shows it, or says that there is none.</summary>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (await db.ReportAsync(id, cancel) is not { } report) return NotFound();
        Report = report;
        return Page();
    }
}
