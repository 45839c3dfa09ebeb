using Microsoft.AspNetCore.Mvc;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Exporting;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Compare;

/// <summary>What to compare, and what the columns are.</summary>
public sealed record CompareQuery
{
    /// <summary>The milestone; none for the latest that reports in two languages tell of.</summary>
    [KnownMilestone]
    public string? Milestone { get; init; }

    /// <summary>The columns: <c>language</c>, <c>report</c> or <c>milestone</c>.</summary>
    [OneOf("by", "language", "report", "milestone")]
    public string? By { get; init; }

    /// <summary>Only these clauses.</summary>
    [KnownClause]
    public string[] Clause { get; init => field = Given.Of(value); } = [];

    /// <summary>Only reports in these languages.</summary>
    [KnownLanguage]
    public string[] Language { get; init => field = Given.Of(value); } = [];

    /// <summary>The page of the columns, where they are many reports. Files have all.</summary>
    [FromQuery(Name = "page"), PageNumber]
    public string? Page { get; init; }

    /// <summary>The columns.</summary>
    public ComparedBy Columns => By switch { "report" => ComparedBy.Report, "milestone" => ComparedBy.Milestone, _ => ComparedBy.Language };

    /// <summary>The query string, from the question mark on; empty where nothing is asked.</summary>
    public string Parameters => Queries.Parameters.Write(("milestone", [Milestone]), ("by", [By]), ("clause", Clause), ("language", Language), ("page", [Page]));

    /// <summary>The same for an export.</summary>
    public ExportQuery Export => new() { Clauses = Clauses, Languages = Language, Milestone = Days.Read(Milestone), By = Columns };

    private List<ClauseKey> Clauses => [.. Clause.Select(key => new ClauseKey(key))];

    // Whether a column agrees is a matter of all columns, those that are not shown too.
    private HoldingsFilter Filter => new() { Clauses = Clauses, Languages = Columns == ComparedBy.Milestone ? Language : [] };

    /// <summary>The statements that its filters count, given the milestone that is shown.</summary>
    public CountsFilter Counts(DateOnly? milestone) => new() { Clauses = Clauses, Languages = Language, Milestone = milestone };

    /// <summary>For a file: with every statement.</summary>
    public async Task<ComparisonTable> WholeAsync(TrackerDb db, Agreement agreement, CancellationToken cancel) =>
        await OfAsync(await db.HoldingsAsync(Filter, cancel), db, agreement, Days.Read(Milestone), cancel);

    /// <summary>For a page: made from an overview, or where the columns are reports from those of the milestone.</summary>
    public async Task<ComparisonTable> ShownAsync(TrackerDb db, Agreement agreement, CancellationToken cancel)
    {
        if (Columns == ComparedBy.Report && Days.Read(Milestone) is { } asked) return await ReportsAsync(db, agreement, asked, cancel);
        var overview = await db.OverviewAsync(Filter, cancel);
        var milestone = Days.Read(Milestone) ?? ComparisonTable.DefaultMilestone(overview);
        return Columns == ComparedBy.Report && milestone is { } latest
            ? await ReportsAsync(db, agreement, latest, cancel) : await OfAsync(overview, db, agreement, milestone, cancel);
    }

    private async Task<ComparisonTable> ReportsAsync(TrackerDb db, Agreement agreement, DateOnly milestone, CancellationToken cancel) =>
        await OfAsync(await db.HoldingsAsync(Filter with { Milestone = milestone }, cancel), db, agreement, milestone, cancel);

    private async Task<ComparisonTable> OfAsync(Holdings holdings, TrackerDb db, Agreement agreement, DateOnly? milestone, CancellationToken cancel)
    {
        var shown = Columns == ComparedBy.Milestone ? null : milestone ?? ComparisonTable.DefaultMilestone(holdings);
        var unread = await db.UnreadAsync(Filter with { Milestone = shown }, Columns, cancel);
        return ComparisonTable.Of(holdings with { Unread = unread }, agreement, Columns, shown, Clause.Length == 0 ? null : Clauses).InLanguages(Language);
    }
}
