using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Timelines;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Clauses;

/// <summary>One clause: its states over time, and for each milestone what each report says in each respect; as a page or a file.</summary>
public sealed class ClauseModel(TrackerDb db, Agreement agreement, LanguageNames names, ExportFiles files, Filters filters) : PageModel
{
    private const int StatementsAtFirst = 12;
    private const int StatementsOnPage = 50;

    /// <summary>Which statements to show.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public ClauseQuery Query { get; set; } = new();

    /// <summary>All that is told of it.</summary>
    public ClauseTable Table { get; private set; } = null!;

    /// <summary>Its lane of the timeline.</summary>
    public Lane Lane { get; private set; } = null!;

    /// <summary>Which reports are shown.</summary>
    public ReportsShown ReportsShown { get; private set; } = ReportsShown.All;

    /// <summary>What it can be narrowed to.</summary>
    public IReadOnlyList<Filter> Filters { get; private set; } = [];

    /// <summary>What of it is shown, in words.</summary>
    public string Shown { get; private set; } = "";

    /// <summary>Shows it, or says that there is none.</summary>
    public async Task<IActionResult> OnGetAsync(string key, string? format, CancellationToken cancel)
    {
        if (agreement.Find(key) is not { } clause) return NotFound();
        var holdings = await db.HoldingsAsync(new() { Clauses = [clause.Key] }, cancel);
        Table = ClauseTable.Of(clause, holdings, agreement, Query.Language).Only(Query.Day, Query.Told);
        if (format is not null) return files.Clause(Table, Query.Export(clause), format);
        ReportsShown = ReportsShown.In(Query.Language, names);
        Lane = Timeline.Of(holdings, agreement, null, Query.Language).Families.SelectMany(family => family.Lanes).Single(lane => lane.Clause == clause);
        Filters = [.. FiltersBy(await db.CountsAsync(Query.Counts(clause), cancel))];
        Shown = ShownWords.Of([.. Table.Milestones.SelectMany(told => told.Statements), .. Table.Between], clause, Query.Told, Query.Day);
        return Page();
    }

    /// <summary>Which of a milestone's statements are quoted: the first few, or where the milestone is chosen a page of them.</summary>
    public PartOfList Quoted(ClauseMilestone told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return Query.Day is null
            ? new(1, StatementsAtFirst, told.Statements.Count)
            : new(PageNumberAttribute.Read(Query.Page) ?? 1, StatementsOnPage, told.Statements.Count);
    }

    /// <summary>The page's address under another query.</summary>
    public string Address(ClauseQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return $"/clauses/{Table.Clause.Key}{query.Parameters}";
    }

    private IEnumerable<Filter> FiltersBy(Counts counts)
    {
        var query = Query with { Page = null };
        yield return filters.ByLanguage("statement", counts.Languages, Query.Language, tag => Address(query with { Language = Given.Of([tag]) }));
        yield return Queries.Filters.ByMilestone("statement", counts.Milestones, Query.Day, day => Address(query with { Milestone = day }));
        yield return Queries.Filters.ByStatus("statement", counts.Statuses, Query.Told, status => Address(query with { Status = status }));
    }
}
