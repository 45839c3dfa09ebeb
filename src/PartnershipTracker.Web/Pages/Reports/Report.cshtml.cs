using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Reports;

/// <summary>One report's full text, its reading beside it, and what is known of it.</summary>
public sealed class ReportModel(TrackerDb db, Agreement agreement, ReportReader reader) : PageModel
{
    /// <summary>What to show beside the statements: <c>unread</c>, the sentences with a clause word that led to none.</summary>
    [BindProperty(SupportsGet = true), OneOf("show", "unread")]
    public string? Show { get; set; }

    /// <summary>The report.</summary>
    public Report Report { get; private set; } = null!;

    /// <summary>What was read in it, in the order of the text.</summary>
    public IReadOnlyList<ReportedStatement> Statements { get; private set; } = [];

    /// <summary>The divergences that its statements have a part in, by the statement's id.</summary>
    public ILookup<string, DivergencePart> Differing { get; private set; } = Array.Empty<DivergencePart>().ToLookup(_ => "");

    /// <summary>The sentences that led to no statement, where they are asked for; else null.</summary>
    public IReadOnlyList<Explanation>? Unread { get; private set; }

    /// <summary>Shows it, or says that there is none.</summary>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (await db.ReportAsync(id, cancel) is not { } report) return NotFound();
        Report = report;
        Statements = [.. report.Statements.Select(statement => ReportedStatement.Of(ReportHeading.Of(report), statement))];
        if (report.Milestone is { } milestone && Statements.Count > 0) Differing = DivergenceParts.Of(await DivergencesAsync(milestone, cancel), Statements);
        if (!string.IsNullOrEmpty(Show)) Unread = UnreadOf(report);
        return Page();
    }

    private async Task<IReadOnlyList<Divergence>> DivergencesAsync(DateOnly milestone, CancellationToken cancel) => DivergenceFinder.Find(
        await db.OverviewAsync(new() { Clauses = [.. Statements.Select(statement => statement.Clause).Distinct()], AsOf = milestone }, cancel), agreement);

    // What is quoted by a stored statement was read, whatever today's reading makes of it.
    private List<Explanation> UnreadOf(Report report) =>
    [
        .. reader.Explain(report.Text, report.Language, report.Milestone).Where(explained => explained.Lacks.Count > 0
            && !report.Statements.Any(s => s.Quote.Start < explained.Sentence.End && explained.Sentence.Start < s.Quote.End)),
    ];
}
