using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Compare;

/// <summary>How each source states each clause, side by side; as a page, or as a file of the same.</summary>
public sealed class IndexModel(TrackerDb db, Agreement agreement, ExportFiles files, Filters filters) : PageModel
{
    private const int ColumnsOnPage = 12;

    /// <summary>What to compare.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public CompareQuery Query { get; set; } = new();

    /// <summary>The comparison.</summary>
    public ComparisonTable Table { get; private set; } = null!;

    /// <summary>The columns on this page of it.</summary>
    public PartOfList Shown { get; private set; } = new(1, ColumnsOnPage, 0);

    /// <summary>What it can be narrowed to.</summary>
    public IReadOnlyList<Filter> Filters { get; private set; } = [];

    /// <summary>Compares.</summary>
    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken cancel)
    {
        if (format is not null) return files.Comparison(await Query.WholeAsync(db, agreement, cancel), Query.Export, format);
        Table = await Query.ShownAsync(db, agreement, cancel);
        Shown = new(PageNumberAttribute.Read(Query.Page) ?? 1, Table.By == ComparedBy.Report ? ColumnsOnPage : int.MaxValue, Table.Columns.Count);
        Filters = [.. FiltersBy(await db.CountsAsync(Query.Counts(Table.Milestone), cancel))];
        return Page();
    }

    private IEnumerable<Filter> FiltersBy(Counts counts)
    {
        if (Table.By != ComparedBy.Milestone)
            yield return Queries.Filters.ByMilestone("statement", counts.Milestones, Table.Milestone, day => Address(Query with { Milestone = day })).WithoutAll();
        yield return filters.ByLanguage("statement", counts.Languages, Query.Language, tag => Address(Query with { Language = Given.Of([tag]) }));
        yield return filters.ByClause("statement", counts.Clauses, Query.Clause, key => Address(Query with { Clause = Given.Of([key]) }));
    }

    private static string Address(CompareQuery query) => $"/compare{(query with { Page = null }).Parameters}";
}
