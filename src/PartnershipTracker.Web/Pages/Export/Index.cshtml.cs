using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Exporting;
using PartnershipTracker.Web.Exporting;
using PartnershipTracker.Web.Pages.Queries;

namespace PartnershipTracker.Web.Pages.Export;

/// <summary>The summary, to read, to copy or to download.</summary>
public sealed class IndexModel(SummaryExport export, ExportFiles files, ExportSetting setting) : PageModel
{
    /// <summary>What to sum up.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public Selection Query { get; set; } = new();

    /// <summary>The summary.</summary>
    public Summary Summary { get; private set; } = null!;

    /// <summary>The same as Markdown, as the download has it.</summary>
    public string Markdown => SummaryMarkdown.Write(Summary, setting);

    /// <summary>Sums up.</summary>
    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken cancel)
    {
        Summary = await export.SummaryAsync(Query.Export, cancel);
        return format is null ? Page() : files.Summary(Summary, format);
    }
}
