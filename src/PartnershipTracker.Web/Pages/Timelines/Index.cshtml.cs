using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Timelines;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Timelines;

/// <summary>At a glance: what changed last, where reports differ, what was last reported in force; and all of it over time.</summary>
public sealed class IndexModel(TrackerDb db, Agreement agreement, LanguageNames names, Filters filters) : PageModel
{
    /// <summary>What to draw, and which day to tell of.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public Selection Query { get; set; } = new();

    /// <summary>How many reports tell of what is shown.</summary>
    public Telling Telling { get; private set; } = null!;

    /// <summary>Which reports are shown.</summary>
    public ReportsShown ReportsShown { get; private set; } = ReportsShown.All;

    /// <summary>The states on the day asked for, or as far as reports reach.</summary>
    public StatesInForce States { get; private set; } = null!;

    /// <summary>Those of the clauses that are asked for.</summary>
    public IReadOnlyList<ClauseState> Shown => [.. States.Clauses.Where(state => Query.Clause.Length == 0 || Query.Clause.Contains(state.Clause.Value))];

    /// <summary>What changed at the last milestone, up to the day asked for, that reports tell of.</summary>
    public IReadOnlyList<Change> LastChanges { get; private set; } = [];

    /// <summary>Where reports of one milestone differ, up to the day asked for, the most severe first; where languages are asked for, those that a report in one of them has a part in.</summary>
    public IReadOnlyList<Divergence> Divergences { get; private set; } = [];

    /// <summary>What the lanes can be narrowed to.</summary>
    public IReadOnlyList<Filter> Filters { get; private set; } = [];

    /// <summary>The lanes.</summary>
    public TimelineGrid Grid { get; private set; } = null!;

    /// <summary>Asks for all of it.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var holdings = await db.OverviewAsync(Query.Filter, cancel);
        var shown = holdings.In(Query.Language);
        var timeline = Timeline.Of(holdings, agreement, Query.Day, Query.Language);
        ReportsShown = ReportsShown.In(Query.Language, names, Query.Day);
        States = StatesInForce.On(Query.Day, shown, agreement);
        Telling = await Telling.OfAsync(db, Query, holdings, cancel);
        LastChanges = [.. timeline.Changes.Where(change => change.Milestone == States.Coverage.ReportedUpTo).OrderBy(change => change.IsToldAgain)];
        Divergences = [.. timeline.Divergences.OrderBy(d => d.Severity).ThenBy(d => d.Kind)];
        Grid = new(timeline, Query, Telling, ReportsShown);
        Filters = [.. FiltersBy(await db.CountsAsync(Query.Counts, cancel))];
    }

    private IEnumerable<Filter> FiltersBy(Counts counts)
    {
        yield return filters.ByLanguage("statement", counts.Languages, Query.Language, tag => $"/{(Query with { Language = Given.Of([tag]) }).Parameters}");
        yield return filters.ByClause("statement", counts.Clauses, Query.Clause, key => $"/{(Query with { Clause = Given.Of([key]) }).Parameters}");
    }
}
