using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Compare;

/// <summary>How each source states each clause, side by side; as a page, or as a file of the same.</summary>
public sealed class IndexModel(TrackerDb db, Agreement agreement, ExportFiles files) : PageModel
{
    /// <summary>What to compare.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public CompareQuery Query { get; set; } = new();

    /// <summary>The comparison.</summary>
    public ComparisonTable Table { get; private set; } = null!;

    /// <summary>Compares.</summary>
    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken cancel)
    {
        Table = await Query.RunAsync(db, agreement, cancel);
        return format is null ? Page() : files.Comparison(Table, Query.Export, format);
    }
}
