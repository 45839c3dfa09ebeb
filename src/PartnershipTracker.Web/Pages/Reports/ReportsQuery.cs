using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Reports;

/// <summary>Which reports to list.</summary>
public sealed record ReportsQuery
{
    private const int PageLength = 50;

    /// <summary>Only reports in this language.</summary>
    [KnownLanguage]
    public string? Language { get; init; }

    /// <summary>Only reports of this milestone.</summary>
    [KnownMilestone]
    public string? Milestone { get; init; }

    /// <summary>The page of the list.</summary>
    [FromQuery(Name = "page"), PageNumber]
    public string? Page { get; init; }

    /// <summary>The query string, from the question mark on; empty where nothing is asked.</summary>
    public string Parameters => Queries.Parameters.Write(("language", [Language]), ("milestone", [Milestone]), ("page", [Page]));

    /// <summary>The milestone asked for.</summary>
    public DateOnly? Day => Days.Read(Milestone);

    private int Number => PageNumberAttribute.Read(Page) ?? 1;

    /// <summary>The reports asked for, newest milestone first.</summary>
    public async Task<ReportsList> RunAsync(TrackerDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var asked = Asked(db.Reports, Language, Day);
        return new(
            await Rows(db, asked).Skip((Number - 1) * PageLength).Take(PageLength).ToListAsync(cancel),
            new(Number, PageLength, await asked.CountAsync(cancel)),
            await db.Reports.CountAsync(cancel),
            await Asked(db.Reports, null, Day).Where(r => r.Language != null).CountByAsync(r => r.Language!, cancel),
            await Asked(db.Reports, Language, null).Where(r => r.Milestone != null).CountByAsync(r => r.Milestone!.Value, cancel));
    }

    private static IQueryable<Report> Asked(IQueryable<Report> reports, string? language, DateOnly? milestone)
    {
        if (language is not null) reports = reports.Where(r => r.Language == language);
        if (milestone is not null) reports = reports.Where(r => r.Milestone == milestone);
        return reports;
    }

    private static IQueryable<ReportRow> Rows(TrackerDb db, IQueryable<Report> reports) => reports
        .OrderByDescending(r => r.Milestone).ThenBy(r => r.Language).ThenBy(r => r.Outlet).ThenBy(r => r.Id)
        .Select(r => new ReportRow(
            r.Id, r.Language, r.Milestone, r.Outlet, EF.Property<string>(r, ReportMapping.ShownTitle), db.Statements.Count(s => s.ReportId == r.Id)));
}

/// <summary>A page of the list, and what it can be narrowed to.</summary>
/// <param name="Rows">The reports on this page.</param>
/// <param name="Part">Which page of those asked for it is.</param>
/// <param name="Stored">How many reports are stored.</param>
/// <param name="Languages">Reports by language, given the milestone asked for.</param>
/// <param name="Milestones">Reports by milestone, given the language asked for.</param>
public sealed record ReportsList(
    IReadOnlyList<ReportRow> Rows, PartOfList Part, int Stored,
    IReadOnlyDictionary<string, int> Languages, IReadOnlyDictionary<DateOnly, int> Milestones);

/// <summary>One report in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Language">Its language, where known.</param>
/// <param name="Milestone">What it reports on, where it is on a milestone.</param>
/// <param name="Outlet">Who published it, where known.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Statements">How many statements were read in it.</param>
public sealed record ReportRow(
    string Id, string? Language, DateOnly? Milestone, string? Outlet, string Title, int Statements);
