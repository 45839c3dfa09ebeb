using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Timelines;

namespace PartnershipTracker.Exporting;

/// <summary>All that an export tells, worked out once for whichever form it is written in.</summary>
/// <param name="Query">That was asked.</param>
/// <param name="Clauses">The clauses asked for, in the agreement's order.</param>
/// <param name="Reports">In the order of exports.</param>
/// <param name="Statements">In the order of exports.</param>
/// <param name="Positions">In the order of exports.</param>
/// <param name="Divergences">By milestone and clause; where languages are asked for, those that a report in one of them has a part in.</param>
/// <param name="Timeline">With the changes.</param>
/// <param name="States">On the query's day.</param>
public sealed record Summary(
    ExportQuery Query, IReadOnlyList<Clause> Clauses, IReadOnlyList<ReportHeading> Reports, IReadOnlyList<ReportedStatement> Statements,
    IReadOnlyList<Position> Positions, IReadOnlyList<Divergence> Divergences, Timeline Timeline, StatesInForce States)
{
    /// <summary>"46 statements of 5 reports in 4 languages".</summary>
    public string CountsInWords =>
        $"{ValueWords.Count(Statements.Count, "statement")} of {ValueWords.Count(Reports.Count, "report")} in {ValueWords.Count(Languages.Count, "language")}";

    /// <summary>The BCP 47 tags of the reports, ordinal.</summary>
    public IReadOnlyList<string> Languages =>
        [.. Reports.Select(report => report.Language).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What the query asks of the holdings.</summary>
    public static Summary Of(Holdings holdings, ExportQuery query, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(agreement);
        var all = (query with { Languages = [] }).Apply(holdings);
        var asked = all.In(query.Languages);
        var reports = asked.Reports.ToList();
        reports.Sort(StatementOrder.Compare);
        return new(
            query,
            [.. agreement.Clauses.Where(clause => query.Clauses.Count == 0 || query.Clauses.Contains(clause.Key))],
            reports,
            [.. asked.Statements.Order(new StatementOrder(agreement))],
            PositionFinder.Find(asked.Statements, agreement),
            DivergenceFinder.Find(all, agreement, query.Languages),
            Timeline.Of(all, agreement, null, query.Languages),
            StatesInForce.On(query.AsOf, asked, agreement));
    }
}
