using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Timelines;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Milestones;

/// <summary>One milestone: what changed, who reports it, how they differ.</summary>
public sealed class MilestoneModel(TrackerDb db, Agreement agreement) : PageModel
{
    private const int ReportsAtFirst = 25;

    /// <summary>It.</summary>
    public Milestone Milestone { get; private set; } = null!;

    /// <summary>What differs from what was last reported before it; last what is only told of again.</summary>
    public IReadOnlyList<Change> Changes { get; private set; } = [];

    /// <summary>How many reports are mainly on it, and in how many languages.</summary>
    public (int Reports, int Languages) Told { get; private set; }

    /// <summary>How many reports on a later milestone tell of it.</summary>
    public int LookingBack { get; private set; }

    /// <summary>The first of these reports.</summary>
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
        Changes = [.. ChangeFinder.Find(holdings, agreement).Where(change => change.Milestone == day).OrderBy(change => change.IsToldAgain)];
        var own = holdings.Reports.Where(report => report.Milestone == day).ToList();
        Told = (own.Total(), own.Select(report => report.Language).OfType<string>().Distinct().Count());
        LookingBack = holdings.TellingOf(day).Total() - Told.Reports;
        Reports = await db.Reports.Where(report => report.Milestone == day).OrderBy(r => r.Language).ThenBy(r => r.Outlet).ThenBy(r => r.Id)
            .Take(ReportsAtFirst).Headings().ToListAsync(cancel);
        Divergences = [.. DivergenceFinder.Find(holdings, agreement).Where(divergence => divergence.Milestone == day)];
        return Page();
    }
}
