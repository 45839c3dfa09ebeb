using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Timelines;

/// <summary>How far the reports reach: nothing is claimed of what came later.</summary>
/// <param name="ReportedUpTo">The last milestone that a stored report tells of; null where none tells of any.</param>
/// <param name="NotCovered">The agreement's later milestones, by date.</param>
public sealed record Coverage(DateOnly? ReportedUpTo, IReadOnlyList<Milestone> NotCovered)
{
    /// <summary>"as reported up to 2025-10-28; 2026-04-27 is covered by no stored report".</summary>
    public string Words => Tell(day => day.Iso(), ReportsShown.All);

    /// <summary>The same, with days told in some way ("28 October 2025"), of the reports that it is of.</summary>
    public string Tell(Func<DateOnly, string> day, ReportsShown shown)
    {
        ArgumentNullException.ThrowIfNull(day);
        ArgumentNullException.ThrowIfNull(shown);
        var nothing = shown.IsOfSome ? $"{shown.None} tells of a milestone{(shown.UpTo is null ? "" : " by then")}" : "nothing is reported yet";
        return (ReportedUpTo is { } last ? $"as reported up to {day(last)}" : nothing) + NotCovered switch
        {
            [] => "",
            [var one] => $"; {day(one.Date)} is covered by {shown.None}",
            _ => $"; {string.Join(", ", NotCovered.SkipLast(1).Select(m => day(m.Date)))} and {day(NotCovered[^1].Date)} are covered by {shown.None}",
        };
    }

    /// <summary>How far they reach up to a day, or at all.</summary>
    public static Coverage On(DateOnly? day, Holdings holdings, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(holdings);
        ArgumentNullException.ThrowIfNull(agreement);
        var last = holdings.Statements.Select(statement => statement.Milestone)
            .Concat(holdings.Reports.Select(report => report.Milestone))
            .Where(milestone => !(milestone > day)).Max();
        return new(last, [.. agreement.Milestones.Where(milestone => !(milestone.Date <= last) && !(milestone.Date > day))]);
    }
}
