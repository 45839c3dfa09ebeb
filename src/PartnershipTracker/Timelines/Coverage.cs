using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Timelines;

/// <summary>How far the reports reach: nothing is claimed of what came later.</summary>
/// <param name="ReportedUpTo">The last milestone that a stored report tells of; null where none tells of any.</param>
/// <param name="NotCovered">The agreement's later milestones, by date.</param>
public sealed record Coverage(DateOnly? ReportedUpTo, IReadOnlyList<Milestone> NotCovered)
{
    /// <summary>"as reported up to 2025-10-28; 2026-04-27 is covered by no stored report".</summary>
    public string Words => (ReportedUpTo is { } last ? $"as reported up to {last.Iso()}" : "nothing is reported yet") + NotCovered switch
    {
        [] => "",
        [var one] => $"; {one.Date.Iso()} is covered by no stored report",
        _ => $"; {string.Join(", ", NotCovered.SkipLast(1).Select(m => m.Date.Iso()))} and {NotCovered[^1].Date.Iso()} are covered by no stored report",
    };

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
