using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Reports;

/// <summary>One report's full text, its reading beside it, and what is known of it.</summary>
public sealed class ReportModel(TrackerDb db) : PageModel
{
    /// <summary>The report.</summary>
    public Report Report { get; private set; } = null!;

    /// <summary>What it says, in the order of its text.</summary>
    public IReadOnlyList<Statement> Statements { get; private set; } = [];

    /// <summary>Shows it, or says that there is none.</summary>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } report) return NotFound();
        Report = report;
        Statements = await db.Statements.AsNoTracking().Where(s => s.ReportId == id)
            .OrderBy(s => s.Quote.Start).ThenBy(s => s.Clause).ThenBy(s => s.Status).ToListAsync(cancel);
        return Page();
    }
}
