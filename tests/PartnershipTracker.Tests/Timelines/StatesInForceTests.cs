using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Tests.Reading;
using PartnershipTracker.Timelines;
using static PartnershipTracker.Tests.Comparing.Telling;

namespace PartnershipTracker.Tests.Timelines;

public class StatesInForceTests
{
    [Theory]
    [InlineData("2024-01-01", "cloud-exclusivity", State.Unknown, null)]
    [InlineData("2024-06-11", "cloud-exclusivity", State.Altered, "2024-06-11")]
    [InlineData("2025-01-20", "cloud-exclusivity", State.Altered, "2024-06-11")]
    [InlineData("2025-01-21", "cloud-exclusivity", State.Ended, "2025-01-21")]
    [InlineData("2025-10-28", "cloud-exclusivity", State.Ended, "2025-10-28")]
    [InlineData("2025-10-27", "right-of-first-refusal", State.InForce, "2025-01-21")]
    [InlineData("2025-10-28", "right-of-first-refusal", State.Ended, "2025-10-28")]
    [InlineData("2031-01-01", "term", State.InForce, "2025-01-21")]
    public void The_seeds_tell_the_state_on_a_day(string day, string clause, State state, string? reportedOn)
    {
        var found = StatesInForce.On(Day(day), GoldReadings.Holdings, Agreement).Clauses.Single(c => c.Clause.Value == clause);
        Assert.Equal((state, reportedOn is null ? null : Day(reportedOn)), (found.State, found.LastReportedOn));
    }

    [Theory]
    [InlineData(null, "as reported up to 2025-10-28; 2026-04-27 is covered by no stored report")]
    [InlineData("2025-12-01", "as reported up to 2025-10-28")]
    [InlineData("2025-09-30", "as reported up to 2025-01-21; 2025-09-11 is covered by no stored report")]
    [InlineData("2020-01-01", "nothing is reported yet; 2019-07-22 is covered by no stored report")]
    public void Nothing_is_claimed_beyond_the_last_report(string? day, string words) =>
        Assert.Equal(words, StatesInForce.On(day is null ? null : Day(day), GoldReadings.Holdings, Agreement).Coverage.Words);

    [Fact]
    public void As_many_for_one_as_for_the_other_is_disputed() => Assert.Equal(
        State.Disputed, StateOfTerm(Report("a").Says("term", Status.Ended), Report("b").Says("term", Status.Continues)));

    [Fact]
    public void Most_reports_win() => Assert.Equal(
        State.Ended, StateOfTerm(Report("a").Says("term", Status.Ended), Report("b").Says("term", Status.Ended), Report("c").Says("term", Status.Changed)));

    [Fact]
    public void A_report_counts_once_with_its_strongest_status() => Assert.Equal(
        State.Ended, StateOfTerm(Report("a").Says("term", Status.Granted).Says("term", Status.Changed).Says("term", Status.Ended)));

    [Fact]
    public void What_ended_and_is_granted_again_is_in_force() => Assert.Equal(
        State.InForce, StateOfTerm(Report("a").Says("term", Status.Ended), Report("b", October).Says("term", Status.Granted)));

    [Fact]
    public void What_ended_and_is_changed_stays_ended_whoever_says_so() => Assert.Equal(
        State.Ended,
        StateOfTerm(
            Report("a").Says("term", Status.Ended), Report("b", October).Says("term", Status.Changed), Report("c", October).Says("term", Status.Ended)));

    [Fact]
    public void Who_only_alters_what_was_over_is_not_told_to_have_ended_it()
    {
        var state = StatesInForce.On(null, GoldReadings.Holdings, Agreement).Clauses.Single(c => c.Clause.Value == "cloud-exclusivity");

        Assert.Equal((State.Ended, January, October), (state.State, state.Told.LastReportedOn, state.LastReportedOn));
        Assert.All(state.Told.For, statement => Assert.Equal(January, statement.Milestone));
        Assert.All(state.For, statement => Assert.Equal(Status.Changed, statement.Status));
        Assert.Equal(
            "Cloud exclusivity: ended, reported on 2025-01-21 by 3 reports in 3 languages; 1 report says otherwise; "
            + "last told of on 2025-10-28 by 1 report in 1 language, which alters it and does not bring it back.",
            state.Sentence(Agreement));
    }

    [Fact]
    public void A_proposal_sets_no_state() => Assert.Equal(State.Unknown, StateOfTerm(Report("a").Says("term", Status.Proposed)));

    private static State StateOfTerm(params Report[] reports) =>
        StatesInForce.On(null, Holdings.Of(reports), Agreement).Clauses.Single(clause => clause.Clause.Value == "term").State;

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
