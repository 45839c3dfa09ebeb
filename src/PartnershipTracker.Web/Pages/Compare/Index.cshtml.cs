using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Compare;

/// <summary>How each source states each clause, side by side; as a page, or as a file of the same.</summary>
public sealed class IndexModel(TrackerDb db, KeptAnswers kept, Agreement agreement, ShownCells cells, ExportFiles files, Filters filters) : PageModel
{
    /// <summary>What to compare.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public CompareQuery Query { get; set; } = new();

    /// <summary>The comparison.</summary>
    public Comparison Comparison { get; private set; } = null!;

    /// <summary>Compares.</summary>
    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken cancel)
    {
        if (format is not null) return files.Comparison(await Query.WholeAsync(db, agreement, cancel), Query.Export, format);
        // Columns of reports grow with the reports.
        Comparison = Query.Columns == ComparedBy.Report
            ? await CompareAsync(cancel)
            : await kept.GetAsync($"compare {Query.Parameters}", () => CompareAsync(cancel), comparison => comparison.Weight);
        return Page();
    }

    private async Task<Comparison> CompareAsync(CancellationToken cancel)
    {
        var table = await Query.ShownAsync(db, agreement, cancel);
        var counts = await db.CountsAsync(Query.Counts(table.Milestone), cancel);
        return Comparison.Of(table, PageNumberAttribute.Read(Query.Page) ?? 1, cells, [.. FiltersBy(counts, table)]);
    }

    private IEnumerable<Filter> FiltersBy(Counts counts, ComparisonTable table)
    {
        if (table.By != ComparedBy.Milestone)
            yield return Queries.Filters.ByMilestone("statement", counts.Milestones, table.Milestone, day => Address(Query with { Milestone = day })).WithoutAll();
        yield return filters.ByLanguage("statement", counts.Languages, Query.Language, tag => Address(Query with { Language = Given.Of([tag]) }));
        yield return filters.ByClause("statement", counts.Clauses, Query.Clause, key => Address(Query with { Clause = Given.Of([key]) }));
    }

    private static string Address(CompareQuery query) => $"/compare{(query with { Page = null }).Parameters}";
}
