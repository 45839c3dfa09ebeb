using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Timelines;

/// <summary>Draws a clause's lane.</summary>
internal sealed class LaneBuilder(
    Holdings holdings, Agreement agreement, IReadOnlyList<Change> changes, IReadOnlyList<Divergence> divergences, DateOnly? day)
{
    private readonly ILookup<ClauseKey, Reported> told = Reported.Of(holdings, agreement).ToLookup(reported => reported.Clause);

    private readonly ILookup<(DateOnly, ClauseKey), Divergence> differing =
        divergences.ToLookup(divergence => (divergence.Milestone, divergence.Clause));

    private readonly HashSet<DateOnly> hollow =
        [.. agreement.Milestones.Where(milestone => TimelineMilestone.Of(milestone, holdings).IsHollow).Select(milestone => milestone.Date)];

    private readonly DateOnly? reportedUpTo = Coverage.On(null, holdings, agreement).ReportedUpTo;

    public Lane Build(Clause clause)
    {
        var marks = told[clause.Key].Select(MarkOf).Concat(hollow.Select(date => new Mark(date, 0, [], [], null)));
        return new(clause, [.. marks.Where(mark => !(mark.Milestone > day)).OrderBy(mark => mark.Milestone)], [.. Bands(clause.Key)]);
    }

    private Mark MarkOf(Reported reported) => new(
        reported.Milestone,
        reported.Statements.ReportCount(),
        reported.Statements.Languages(),
        [.. differing[(reported.Milestone, reported.Clause)]],
        changes.FirstOrDefault(change => change.Milestone == reported.Milestone && change.Clause == reported.Clause));

    private IEnumerable<Band> Bands(ClauseKey clause)
    {
        var history = StatesInForce.History(clause, told[clause]).ToList();
        for (var at = 0; at < agreement.Milestones.Count; at++)
        {
            var from = agreement.Milestones[at].Date;
            if (from > day) yield break;
            DateOnly? to = at + 1 < agreement.Milestones.Count ? agreement.Milestones[at + 1].Date : null;
            var state = history.LastOrDefault(state => state.LastReportedOn <= from) ?? StatesInForce.Unknown(clause);
            yield return new(from, to, state, from <= reportedUpTo);
        }
    }
}
