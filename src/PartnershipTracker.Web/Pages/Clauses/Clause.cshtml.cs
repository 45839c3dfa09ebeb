using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Timelines;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Clauses;

/// <summary>One clause: its states over time, and for each milestone what each report says in each respect; as a page or a file.</summary>
public sealed class ClauseModel(TrackerDb db, Agreement agreement, ExportFiles files) : PageModel
{
    /// <summary>Which reports to show it by.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public ClauseQuery Query { get; set; } = new();

    /// <summary>All that is told of it.</summary>
    public ClauseTable Table { get; private set; } = null!;

    /// <summary>Its lane of the timeline.</summary>
    public Lane Lane { get; private set; } = null!;

    /// <summary>Shows it, or says that there is none.</summary>
    public async Task<IActionResult> OnGetAsync(string key, string? format, CancellationToken cancel)
    {
        if (agreement.Find(key) is not { } clause) return NotFound();
        var holdings = await db.HoldingsAsync(new() { Clauses = [clause.Key], Languages = Query.Language }, cancel);
        Table = ClauseTable.Of(clause, holdings, agreement);
        if (format is not null) return files.Clause(Table, new() { Clauses = [clause.Key], Languages = Query.Language }, format);
        Lane = Timeline.Of(holdings, agreement).Families.SelectMany(family => family.Lanes).Single(lane => lane.Clause == clause);
        return Page();
    }
}
