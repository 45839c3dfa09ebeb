using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Reports;

/// <summary>One report's full text, its reading beside it, and what is known of it.</summary>
public sealed class ReportModel(TrackerDb db, ReportReader reader) : PageModel
{
    /// <summary>What to show beside the statements: <c>unread</c>, the sentences with a clause word that led to none.</summary>
    [BindProperty(SupportsGet = true), OneOf("show", "unread")]
    public string? Show { get; set; }

    /// <summary>The report.</summary>
    public Report Report { get; private set; } = null!;

    /// <summary>The sentences that led to no statement, where they are asked for; else null.</summary>
    public IReadOnlyList<Explanation>? Unread { get; private set; }

    /// <summary>Shows it, or says that there is none.</summary>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (await db.ReportAsync(id, cancel) is not { } report) return NotFound();
        Report = report;
        if (!string.IsNullOrEmpty(Show)) Unread = UnreadOf(report);
        return Page();
    }

    // What is quoted by a stored statement was read, whatever today's reading makes of it.
    private List<Explanation> UnreadOf(Report report) =>
    [
        .. reader.Explain(report.Text, report.Language, report.Milestone).Where(explained => explained.Lacks.Count > 0
            && !report.Statements.Any(s => s.Quote.Start < explained.Sentence.End && explained.Sentence.Start < s.Quote.End)),
    ];
}
