using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Timelines;

/// <summary>What the reports tell of one clause at one milestone, proposals aside.</summary>
/// <param name="Milestone">That it is told of.</param>
/// <param name="Clause">That it is of.</param>
/// <param name="Statements">In the order of exports; at least one.</param>
internal sealed record Reported(DateOnly Milestone, ClauseKey Clause, IReadOnlyList<ReportedStatement> Statements)
{
    /// <summary>By clause, in the agreement's order, then by milestone.</summary>
    public static IReadOnlyList<Reported> Of(Holdings holdings, Agreement agreement) =>
    [
        .. holdings.Statements
            .Where(statement => statement.Milestone is not null && statement.Status != Status.Proposed)
            .Order(new StatementOrder(agreement))
            .GroupBy(statement => (statement.Clause, statement.Milestone))
            .Select(told => new Reported(told.Key.Milestone!.Value, told.Key.Clause, [.. told])),
    ];

    /// <summary>Each report's strongest status, then what most reports say.</summary>
    /// <param name="afterEnd">Whether the term was over before: then a report that only alters it leaves it so.</param>
    public State Vote(bool afterEnd)
    {
        var votes = Reports().GroupBy(report => StateOf(report, afterEnd), (state, reports) => (State: state, Count: reports.Sum(Weight)))
            .OrderByDescending(vote => vote.Count).ToList();
        return votes.Count > 1 && votes[0].Count == votes[1].Count ? State.Disputed : votes[0].State;
    }

    /// <summary>Whether a clause that nobody told of before is told of as something new, and not as something that goes on.</summary>
    public bool IsNews(State voted)
    {
        if (voted is not State.InForce) return true;
        var granted = Reports().Where(report => report.Any(statement => statement.Status == Status.Granted)).Sum(Weight);
        var inForce = Reports().Where(report => StateOf(report, false) == State.InForce).Sum(Weight);
        return granted * 2 >= inForce;
    }

    /// <summary>The statements of the reports that say so.</summary>
    public IReadOnlyList<ReportedStatement> Telling(State state, bool afterEnd) => state == State.Disputed
        ? Statements
        : [.. Reports().Where(report => StateOf(report, afterEnd) == state).SelectMany(report => report)];

    private IEnumerable<IGrouping<string, ReportedStatement>> Reports() => Statements.GroupBy(statement => statement.Report.Id);

    private static int Weight(IGrouping<string, ReportedStatement> report) => report.First().Report.StandsFor;

    private static State StateOf(IEnumerable<ReportedStatement> report, bool afterEnd)
    {
        var said = report.Select(statement => statement.Status).ToHashSet();
        if (said.Contains(Status.Ended)) return State.Ended;
        if (!said.Contains(Status.Changed)) return State.InForce;
        return afterEnd ? State.Ended : State.Altered;
    }
}
