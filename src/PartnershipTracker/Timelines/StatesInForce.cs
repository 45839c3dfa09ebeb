using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Timelines;

/// <summary>What was last reported of every clause, up to a day. The end of a term is never applied: only reports end one.</summary>
/// <param name="Day">The last day that counts; null for all that is told.</param>
/// <param name="Clauses">In the agreement's order, all of them.</param>
/// <param name="Coverage">How far the reports reach.</param>
public sealed record StatesInForce(DateOnly? Day, IReadOnlyList<ClauseState> Clauses, Coverage Coverage)
{
    /// <summary>The states on a day, or as far as the reports reach.</summary>
    public static StatesInForce On(DateOnly? day, Holdings holdings, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(holdings);
        ArgumentNullException.ThrowIfNull(agreement);
        var told = Reported.Of(holdings, agreement).ToLookup(reported => reported.Clause);
        return new(
            day,
            [.. agreement.Clauses.Select(clause => History(clause.Key, told[clause.Key]).LastOrDefault(state => !(state.LastReportedOn > day)) ?? Unknown(clause.Key))],
            Coverage.On(day, holdings, agreement));
    }

    /// <summary>The state of a clause from each milestone on that tells of it, by date.</summary>
    internal static IEnumerable<ClauseState> History(ClauseKey clause, IEnumerable<Reported> told)
    {
        ClauseState? over = null;
        foreach (var reported in told)
        {
            var state = reported.Vote(over is not null);
            var telling = reported.Telling(state, over is not null);
            var found = new ClauseState(clause, state, reported.Milestone, telling, [.. reported.Statements.Except(telling)])
            {
                ToldBefore = state == State.Ended && telling.All(statement => statement.Status != Status.Ended) ? over : null,
            };
            yield return found;
            over = state == State.Ended ? found.Told : null;
        }
    }

    /// <summary>A clause that no report has told of.</summary>
    internal static ClauseState Unknown(ClauseKey clause) => new(clause, State.Unknown, null, [], []);
}
