using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Timelines;

namespace PartnershipTracker.Web.Pages.Timeline;

/// <summary>Puts what is told of each clause into its lane.</summary>
internal sealed class LaneBuilder(Holdings holdings, Agreement agreement, IReadOnlyList<int> ends)
{
    private readonly List<StatesInForce> states = [.. agreement.Milestones.Select(m => StatesInForce.On(m.Date, holdings, agreement))];

    private readonly DateOnly? covered = Coverage.On(null, holdings, agreement).ReportedUpTo;

    private readonly ILookup<(DateOnly, ClauseKey), Divergence> divergences =
        DivergenceFinder.Find(holdings, agreement).ToLookup(d => (d.Milestone, d.Clause));

    private readonly ILookup<(DateOnly?, ClauseKey), ReportedStatement> statements =
        holdings.Statements.ToLookup(s => (s.Milestone, s.Clause));

    public IReadOnlyList<Lane> Of(IReadOnlyList<Clause> clauses) => [.. clauses.Select(Of)];

    /// <summary>The years until which a clause that is not over is told to last, and how many reports tell so.</summary>
    public static IEnumerable<(int Year, int Reports)> EndsOf(ClauseState state) => state.State is State.Ended or State.Unknown
        ? []
        : state.For.SelectMany(s => s.Values.Where(IsEnd).Select(v => (v.Date!.Value.Year, Statement: s)))
            .GroupBy(end => end.Year, (year, told) => (year, told.Select(end => end.Statement).ReportCount()));

    private Lane Of(Clause clause)
    {
        var now = StateAt(agreement.Milestones.Count - 1, clause.Key);
        List<LaneEnd> lasting = [.. EndsOf(now).OrderBy(end => end.Year).Select(end => new LaneEnd(ColumnOf(end.Year), end.Year, end.Reports))];
        return new(clause, now, Moments(clause.Key), Merge(Bands(clause.Key, lasting)), lasting);
    }

    private List<Moment> Moments(ClauseKey clause)
    {
        List<Moment> moments = [];
        for (var column = 0; column < agreement.Milestones.Count; column++)
        {
            var date = agreement.Milestones[column].Date;
            List<ReportedStatement> told = [.. statements[(date, clause)]];
            if (told.Count == 0) continue;
            var agreed = told.FindAll(s => s.Status != Status.Proposed);
            moments.Add(new(column, date, agreed.Count == 0 ? Status.Proposed : WordAt(column, clause), told.ReportCount(),
                told.Languages().Count, [.. divergences[(date, clause)]], agreed.Count is > 0 && agreed.Count < told.Count));
        }

        return moments;
    }

    private Status? WordAt(int column, ClauseKey clause) => StateAt(column, clause) is { State: not State.Disputed } state
        ? state.For.GroupBy(s => s.Status).OrderByDescending(g => g.ReportCount()).ThenByDescending(g => g.Key).First().Key
        : null;

    private IEnumerable<Band> Bands(ClauseKey clause, List<LaneEnd> lasting)
    {
        for (var column = 0; column < agreement.Milestones.Count; column++)
        {
            var state = StateAt(column, clause);
            yield return new(column, column + 1, state.State, IsCarried(column, state));
        }

        if (lasting is [.., var last])
            yield return new(agreement.Milestones.Count, last.Column, StateAt(agreement.Milestones.Count - 1, clause).State, true);
    }

    private bool IsCarried(int column, ClauseState state) => state.LastReportedOn is { } told
        && (agreement.Milestones[column].Date > covered || told < states[column].Coverage.ReportedUpTo);

    private ClauseState StateAt(int column, ClauseKey clause) => states[column].Clauses.Single(state => state.Clause == clause);

    private int ColumnOf(int year) => agreement.Milestones.Count + ends.ToList().IndexOf(year);

    private static bool IsEnd(StatedValue value) => value is { Kind: ValueKind.Date, Role: null or DateRole.Until or DateRole.By };

    private static List<Band> Merge(IEnumerable<Band> bands)
    {
        List<Band> merged = [];
        foreach (var band in bands.Where(band => band.To > band.From))
        {
            if (merged is [.., var last] && last.State == band.State && last.Carried == band.Carried) merged[^1] = last with { To = band.To };
            else merged.Add(band);
        }

        return merged;
    }
}
