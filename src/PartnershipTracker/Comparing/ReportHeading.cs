using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>What lists, tables and exports show of a report: all but its text.</summary>
/// <param name="Id">16 hex digits.</param>
/// <param name="Name">The input's file name.</param>
/// <param name="Title">For display, as <see cref="ReportTitle"/> gives it.</param>
/// <param name="Outlet">Null where it is not known.</param>
/// <param name="Language">BCP 47; null where no language pack fits.</param>
/// <param name="Milestone">That it mainly reports on; null where there is none.</param>
public sealed record ReportHeading(string Id, string Name, string Title, string? Outlet, string? Language, DateOnly? Milestone)
{
    /// <summary>How many reports it speaks for in an overview, itself among them; elsewhere 1.</summary>
    public int StandsFor { get; init; } = 1;

    /// <summary>The heading of a report.</summary>
    public static ReportHeading Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(report.Id, report.Name, ReportTitle.Of(report), report.Outlet, report.Language, report.Milestone);
    }
}
