using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Comparing;
using PartnershipTracker.Exporting;
using PartnershipTracker.Web.Exporting;
using PartnershipTracker.Web.Pages.Queries;

namespace PartnershipTracker.Web.Pages.Export;

/// <summary>The summary, to read, to copy or to download.</summary>
public sealed class IndexModel(SummaryExport export, ExportFiles files, ExportSetting setting) : PageModel
{
    // A preview that stays light; the seeds' summary is half as long.
    private const int Longest = 80_000;

    /// <summary>What to sum up.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public Selection Query { get; set; } = new();

    /// <summary>The summary.</summary>
    public Summary Summary { get; private set; } = null!;

    /// <summary>Which reports are shown.</summary>
    public ReportsShown Shown => setting.Shown(Query.Export);

    /// <summary>The same as Markdown, as the download has it.</summary>
    public string Markdown => field ??= SummaryMarkdown.Write(Summary, setting);

    /// <summary>Whether that is short enough to stand on the page.</summary>
    public bool IsShown => Markdown.Length <= Longest;

    /// <summary>How many positions and divergences of a clause are shown, and how many quotations of a position; files have all.</summary>
    public (int OfClause, int OfPosition) Most => IsShown ? (int.MaxValue, int.MaxValue) : (8, 1);

    /// <summary>Sums up.</summary>
    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken cancel)
    {
        Summary = await export.SummaryAsync(Query.Export, cancel);
        return format is null ? Page() : files.Summary(Summary, format);
    }
}
