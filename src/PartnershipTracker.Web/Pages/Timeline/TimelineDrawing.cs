using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Timelines;

namespace PartnershipTracker.Web.Pages.Timeline;

/// <summary>The clauses as lanes over the milestones, evenly spaced, and the ends of terms to their right.</summary>
/// <param name="Columns">The milestones by date, then the years in which terms are told to end.</param>
/// <param name="Lanes">In the agreement's order.</param>
public sealed record TimelineDrawing(IReadOnlyList<Column> Columns, IReadOnlyList<Lane> Lanes)
{
    /// <summary>Draws what is held, for some of the clauses.</summary>
    public static TimelineDrawing Of(Holdings holdings, Agreement agreement, IReadOnlyList<Clause> clauses)
    {
        ArgumentNullException.ThrowIfNull(holdings);
        ArgumentNullException.ThrowIfNull(agreement);
        var ends = Ends(StatesInForce.On(null, holdings, agreement).Clauses);
        return new(Columns(holdings, agreement, ends), new LaneBuilder(holdings, agreement, ends).Of(clauses));
    }

    private static List<Column> Columns(Holdings holdings, Agreement agreement, IReadOnlyList<int> ends)
    {
        var told = holdings.Statements.Where(s => s.Milestone is not null).GroupBy(s => s.Milestone!.Value)
            .ToDictionary(g => g.Key, g => g.ReportCount());
        return
        [
            .. agreement.Milestones.Select(m => new Column(m, m.Date.Year, told.GetValueOrDefault(m.Date))),
            .. ends.Select(year => new Column(null, year, 0)),
        ];
    }

    private static List<int> Ends(IReadOnlyList<ClauseState> states) =>
        [.. states.SelectMany(LaneBuilder.EndsOf).Select(end => end.Year).Distinct().Order()];
}
