using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Timelines;

/// <summary>How far the reports reach: nothing is claimed of what came later.</summary>
/// <param name="ReportedUpTo">The last milestone that a stored report tells of; null where none tells of any.</param>
/// <param name="NotCovered">The agreement's later milestones, by date.</param>
public sealed record Coverage(DateOnly? ReportedUpTo, IReadOnlyList<Milestone> NotCovered)
{
    /// <summary>"as reported up to 2025-10-28; 2026-04-27 is covered by no stored report".</summary>
    public string Words => Tell(day => day.Iso());

    /// <summary>The same, with days told in some way: "28 October 2025".</summary>
    public string Tell(Func<DateOnly, string> day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return (ReportedUpTo is { } last ? $"as reported up to {day(last)}" : "nothing is reported yet") + NotCovered switch
        {
            [] => "",
            [var one] => $"; {day(one.Date)} is covered by no stored report",
            _ => $"; {string.Join(", ", NotCovered.SkipLast(1).Select(m => day(m.Date)))} and {day(NotCovered[^1].Date)} are covered by no stored report",
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
