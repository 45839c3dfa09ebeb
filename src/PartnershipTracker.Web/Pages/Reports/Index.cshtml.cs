using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Reports;

/// <summary>The stored reports.</summary>
public sealed class IndexModel(TrackerDb db, Filters filters) : PageModel
{
    /// <summary>Which of them.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public ReportsQuery Query { get; set; } = new();

    /// <summary>A page of them.</summary>
    public ReportsList List { get; private set; } = null!;

    /// <summary>What the list can be narrowed to.</summary>
    public IReadOnlyList<Filter> Filters { get; private set; } = [];

    /// <summary>Lists them.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        List = await Query.RunAsync(db, cancel);
        var all = Query with { Page = null };
        Filters =
        [
            filters.ByLanguage("report", List.Languages, Given.Of([Query.Language]), tag => $"/reports{(all with { Language = tag }).Parameters}"),
            Queries.Filters.ByMilestone("report", List.Milestones, Query.Day, day => $"/reports{(all with { Milestone = day }).Parameters}"),
        ];
    }
}
