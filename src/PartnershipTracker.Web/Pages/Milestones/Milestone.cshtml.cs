using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Timelines;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Milestones;

/// <summary>One milestone: what changed, who reports it, how they differ.</summary>
public sealed class MilestoneModel(TrackerDb db, Agreement agreement) : PageModel
{
    /// <summary>It.</summary>
    public Milestone Milestone { get; private set; } = null!;

    /// <summary>What differs from what was last reported before it.</summary>
    public IReadOnlyList<Change> Changes { get; private set; } = [];

    /// <summary>The reports that are mainly on it.</summary>
    public IReadOnlyList<ReportHeading> Reports { get; private set; } = [];

    /// <summary>How these reports differ.</summary>
    public IReadOnlyList<Divergence> Divergences { get; private set; } = [];

    /// <summary>The one before it in the agreement.</summary>
    public Milestone? Previous => agreement.Milestones.LastOrDefault(m => m.Date < Milestone.Date);

    /// <summary>The one after it in the agreement.</summary>
    public Milestone? Next => agreement.Milestones.FirstOrDefault(m => m.Date > Milestone.Date);

    /// <summary>Shows it, or says that there is none.</summary>
    public async Task<IActionResult> OnGetAsync(string date, CancellationToken cancel)
    {
        if (Days.Read(date) is not { } day || agreement.On(day) is not { } milestone) return NotFound();
        var holdings = await db.OverviewAsync(new() { AsOf = day }, cancel);
        Milestone = milestone;
        Changes = [.. ChangeFinder.Find(holdings, agreement).Where(change => change.Milestone == day)];
        Reports = [.. holdings.Reports.Where(report => report.Milestone == day)];
        Divergences = [.. DivergenceFinder.Find(holdings, agreement).Where(divergence => divergence.Milestone == day)];
        return Page();
    }
}
