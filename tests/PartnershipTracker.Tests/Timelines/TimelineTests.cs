using System.Globalization;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Tests.Reading;
using PartnershipTracker.Timelines;
using static PartnershipTracker.Tests.Comparing.Telling;

namespace PartnershipTracker.Tests.Timelines;

public class TimelineTests
{
    private static readonly Timeline Seeds = Timeline.Of(GoldReadings.Holdings, Agreement);

    [Fact]
    public void A_milestone_of_which_no_report_tells_is_hollow()
    {
        Assert.Equal(
            ["2019-07-22", "2023-01-23", "2025-09-11", "2026-04-27"],
            Seeds.Milestones.Where(milestone => milestone.IsHollow).Select(milestone => milestone.Milestone.Date.Iso()));
        Assert.Equal((0, 3), (Seeds.Milestones[2].Reports, Seeds.Milestones[2].ToldBy));
    }

    [Fact]
    public void Families_hold_every_clause_once() => Assert.Equal(
        Agreement.Clauses.Select(clause => clause.Key).Order(),
        Seeds.Families.SelectMany(family => family.Lanes).Select(lane => lane.Clause.Key).Order());

    [Fact]
    public void A_lane_is_a_band_for_every_milestone() => Assert.Equal(
        "Unknown Unknown Altered Ended Ended Ended Ended",
        string.Join(' ', Lane("cloud-exclusivity").Bands.Select(band => band.State.State)));

    [Fact]
    public void Beyond_the_last_report_a_band_is_not_covered() => Assert.Equal(
        [true, true, true, true, true, true, false], Lane("term").Bands.Select(band => band.IsCovered));

    [Fact]
    public void Silence_carries_on_what_was_last_reported() => Assert.Equal(
        January, Lane("term").Bands[^1].State.LastReportedOn);

    [Fact]
    public void A_mark_has_its_reports_languages_divergences_and_change()
    {
        var mark = Lane("right-of-first-refusal").Marks.Single(mark => mark.Milestone == January);
        Assert.Equal((4, 4, 1), (mark.Reports, mark.Languages.Count, mark.Divergences.Count));
        Assert.Equal(State.InForce, mark.Change!.After);
        Assert.Equal(4, Lane("right-of-first-refusal").Marks.Count(mark => mark.IsHollow));
    }

    [Fact]
    public void The_end_of_a_term_is_named_by_reports_and_ends_nothing()
    {
        var end = Assert.Single(Seeds.Ends);
        Assert.Equal(("2030", "term", 3), (end.Date.ToString(), end.Clause.Value, end.Statements.Count));
        Assert.Equal(State.InForce, StatesInForce.On(new(2040, 1, 1), GoldReadings.Holdings, Agreement).Clauses.Single(c => c.Clause.Value == "term").State);
    }

    [Theory]
    [InlineData("2018-01-01")]
    [InlineData("2024-06-11")]
    [InlineData("2025-06-30")]
    [InlineData("2030-01-01")]
    public void As_far_as_a_day_it_ends_in_the_states_of_that_day_and_tells_nothing_later(string upTo)
    {
        var day = DateOnly.Parse(upTo, CultureInfo.InvariantCulture);
        var timeline = Timeline.Of(GoldReadings.Holdings, Agreement, day);
        var lanes = timeline.Families.SelectMany(family => family.Lanes).ToList();

        Assert.Equal(
            StatesInForce.On(day, GoldReadings.Holdings, Agreement).Clauses.Select(state => (state.Clause, state.State, state.LastReportedOn)).ToHashSet(),
            lanes.Select(lane => (lane.Last.Clause, lane.Last.State, lane.Last.LastReportedOn)).ToHashSet());
        Assert.All(lanes.SelectMany(lane => lane.Marks), mark => Assert.True(mark.Milestone <= day));
        Assert.Equal(Seeds.Changes.Count(change => change.Milestone <= day), timeline.Changes.Count);
        Assert.Equal(Seeds.Milestones, timeline.Milestones);
    }

    [Theory]
    [InlineData("cloud-exclusivity", "Cloud exclusivity: ended, last reported on 2025-01-21 by 3 reports in 3 languages; 1 report says otherwise.")]
    [InlineData("term", "Term: in force, last reported on 2025-01-21 by 3 reports in 3 languages.")]
    [InlineData("restructuring", "Restructuring: unknown; no stored report tells of it up to 2025-02-01.")]
    public void A_state_is_told_in_a_sentence(string clause, string sentence) => Assert.Equal(
        sentence,
        StatesInForce.On(new(2025, 2, 1), GoldReadings.Holdings, Agreement).Clauses.Single(c => c.Clause.Value == clause).Sentence(Agreement, new([], new(2025, 2, 1))));

    [Fact]
    public void What_some_reports_do_not_tell_is_not_said_of_all()
    {
        var german = new ReportsShown(["German"]);
        var states = StatesInForce.On(null, GoldReadings.Holdings.In(["de"]), Agreement);

        Assert.Equal("Equity stake: unknown; no report in German tells of it.", states.Clauses.Single(c => c.Clause.Value == "equity-stake").Sentence(Agreement, german));
        Assert.Equal(
            "as reported up to 2025-01-21; 2025-09-11, 2025-10-28 and 2026-04-27 are covered by no report in German",
            states.Coverage.Tell(ValueWords.Iso, german));
        Assert.StartsWith(
            "no report in German tells of a milestone; ", StatesInForce.On(null, GoldReadings.Holdings.In(["en"]), Agreement).Coverage.Tell(ValueWords.Iso, german), StringComparison.Ordinal);
    }

    [Fact]
    public void In_one_language_states_are_of_its_reports_and_divergences_of_all()
    {
        var timeline = Timeline.Of(GoldReadings.Holdings, Agreement, null, ["de"]);
        var agi = timeline.Families.SelectMany(family => family.Lanes).Single(lane => lane.Clause.Key.Value == "agi-trigger").Marks.Single(mark => !mark.IsHollow);

        Assert.Equal(Seeds.Divergences.Select(divergence => divergence.Kind), timeline.Divergences.Select(divergence => divergence.Kind));
        Assert.Equal((1, 3), (agi.Reports, agi.Divergences.Count));
        Assert.Equal(["de"], agi.Languages);
        Assert.Empty(Timeline.Of(GoldReadings.Holdings, Agreement, null, ["en"]).Divergences);
    }

    [Fact]
    public void A_change_is_told_in_a_sentence() => Assert.Equal(
        [
            "Cloud exclusivity: said to be over before, and told of again in other terms, which does not bring it back, as 1 report in 1 language tells.",
            "Right of first refusal: in force before, now ended, as 1 report in 1 language tells.",
            "Azure commitment: in force as before, with a new value, as 1 report in 1 language tells.",
            "Equity stake: first told of, in force, as 1 report in 1 language tells.",
        ],
        Seeds.Changes.Where(change => change.Milestone == October).Take(4).Select(change => change.Sentence(Agreement)));

    private static Lane Lane(string clause) => Seeds.Families.SelectMany(family => family.Lanes).Single(lane => lane.Clause.Key.Value == clause);
}
