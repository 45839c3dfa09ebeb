using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Divergences;

/// <summary>The divergences, by milestone and clause.</summary>
public sealed class IndexModel(TrackerDb db, Agreement agreement, Filters filters) : PageModel
{
    /// <summary>Which of them.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public DivergenceQuery Query { get; set; } = new();

    /// <summary>Those asked for: of each milestone, the latest first, the clauses with the gravest first.</summary>
    public IReadOnlyList<Divergence> Divergences { get; private set; } = [];

    /// <summary>What the list can be narrowed to.</summary>
    public IReadOnlyList<Filter> Filters { get; private set; } = [];

    /// <summary>Finds them.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var all = DivergenceFinder.Find(await db.OverviewAsync(HoldingsFilter.Everything, cancel), agreement);
        Divergences = [.. all.Where(Query.Asks)];
        Filters =
        [
            Queries.Filters.ByMilestone("divergence", Counts(all, Query with { Milestone = null }, d => d.Milestone), Query.Day, day => Address(Query with { Milestone = day })),
            filters.ByClause("divergence", Counts(all, Query with { Clause = null }, d => d.Clause), Given.Of([Query.Clause]), key => Address(Query with { Clause = key })),
            Filter.By("Kind", "divergence", Counts(all, Query with { Kind = null }, d => d.Kind.Word()), Given.Of([Query.Kind]), kind => Address(Query with { Kind = kind }), Queries.Filters.Text),
        ];
    }

    private static Dictionary<T, int> Counts<T>(IReadOnlyList<Divergence> all, DivergenceQuery others, Func<Divergence, T> of)
        where T : notnull => all.Where(others.Asks).GroupBy(of).ToDictionary(group => group.Key, group => group.Count());

    private static string Address(DivergenceQuery query) => $"/divergences{query.Parameters}";
}
