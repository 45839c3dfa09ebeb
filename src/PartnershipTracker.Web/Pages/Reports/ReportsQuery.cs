using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Reports;

/// <summary>Which reports to list.</summary>
public sealed class ReportsQuery
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

    private int Number => PageNumberAttribute.Read(Page) ?? 1;

    private DateOnly? Day => Days.Read(Milestone);

    /// <summary>The reports asked for, newest milestone first.</summary>
    public async Task<ReportsList> RunAsync(TrackerDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var asked = Asked(db.Reports.AsNoTracking());
        return new(
            await Rows(db, asked).Skip((Number - 1) * PageLength).Take(PageLength).ToListAsync(cancel),
            await asked.CountAsync(cancel), Number, PageLength,
            await db.Reports.GroupBy(r => r.Language).Select(g => new Choice<string?>(g.Key, g.Count())).ToListAsync(cancel),
            await db.Reports.GroupBy(r => r.Milestone).Select(g => new Choice<DateOnly?>(g.Key, g.Count())).ToListAsync(cancel));
    }

    private IQueryable<Report> Asked(IQueryable<Report> reports)
    {
        if (Language is not null) reports = reports.Where(r => r.Language == Language);
        if (Day is { } day) reports = reports.Where(r => r.Milestone == day);
        return reports;
    }

    private static IQueryable<ReportRow> Rows(TrackerDb db, IQueryable<Report> reports) => reports
        .OrderByDescending(r => r.Milestone).ThenBy(r => r.Language).ThenBy(r => r.Outlet).ThenBy(r => r.Id)
        .Select(r => new ReportRow(
            r.Id, r.Language, r.Milestone, r.Outlet, EF.Property<string>(r, ReportMapping.ShownTitle), db.Statements.Count(s => s.ReportId == r.Id)));
}

/// <summary>A page of the list, and what it can be narrowed to.</summary>
/// <param name="Rows">The reports on this page.</param>
/// <param name="Total">How many were asked for.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="PageLength">How many reports a page holds.</param>
/// <param name="Languages">All stored reports by language.</param>
/// <param name="Milestones">All stored reports by milestone.</param>
public sealed record ReportsList(
    IReadOnlyList<ReportRow> Rows, int Total, int Number, int PageLength,
    IReadOnlyList<Choice<string?>> Languages, IReadOnlyList<Choice<DateOnly?>> Milestones)
{
    /// <summary>Whether there is another page after it.</summary>
    public bool HasNext => Number * PageLength < Total;

    /// <summary>How many reports are stored.</summary>
    public int Stored => Languages.Sum(l => l.Count);
}

/// <summary>One report in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Language">Its language, where known.</param>
/// <param name="Milestone">What it reports on, where it is on a milestone.</param>
/// <param name="Outlet">Who published it, where known.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Statements">How many statements were read in it.</param>
public sealed record ReportRow(
    string Id, string? Language, DateOnly? Milestone, string? Outlet, string Title, int Statements);

/// <summary>Something that a list can be narrowed to, and how much is left then.</summary>
public sealed record Choice<T>(T Value, int Count);
