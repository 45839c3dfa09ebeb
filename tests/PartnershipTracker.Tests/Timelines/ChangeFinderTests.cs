using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Tests.Reading;
using PartnershipTracker.Timelines;
using static PartnershipTracker.Tests.Comparing.Telling;

namespace PartnershipTracker.Tests.Timelines;

public class ChangeFinderTests
{
    [Fact]
    public void The_seeds_tell_of_eleven_changes() => Assert.Equal(
        [
            "2024-06-11 cloud-exclusivity Unknown→Altered",
            "2025-01-21 cloud-exclusivity Altered→Ended",
            "2025-01-21 right-of-first-refusal Unknown→InForce",
            "2025-01-21 azure-commitment Unknown→InForce",
            "2025-01-21 own-capacity Unknown→InForce",
            "2025-10-28 cloud-exclusivity Ended→Altered",
            "2025-10-28 right-of-first-refusal InForce→Ended",
            "2025-10-28 azure-commitment InForce→InForce",
            "2025-10-28 equity-stake Unknown→InForce",
            "2025-10-28 third-party-development Unknown→InForce",
            "2025-10-28 restructuring Unknown→InForce",
        ],
        ChangeFinder.Find(GoldReadings.Holdings, Agreement).Select(c => $"{c.Milestone:yyyy-MM-dd} {c.Clause} {c.Before}→{c.After}"));

    [Fact]
    public void Three_reports_tell_of_the_exception_of_June() =>
        Assert.Equal(3, ChangeFinder.Find(GoldReadings.Holdings, Agreement)[0].Statements.ReportCount());

    [Theory]
    [InlineData(Status.Continues, 0)]
    [InlineData(Status.Granted, 1)]
    [InlineData(Status.Changed, 1)]
    [InlineData(Status.Ended, 1)]
    [InlineData(Status.Proposed, 0)]
    public void A_first_continues_is_no_change(Status first, int changes) => Assert.Equal(changes, Changes(Report("a").Says("term", first)));

    [Fact]
    public void A_first_value_of_what_continues_is_no_change() => Assert.Equal(0, Changes(
        Report("a").Says("revenue-share", Status.Continues), Report("b", October).Says("revenue-share", Status.Continues, Percent(20))));

    [Fact]
    public void Another_value_than_the_last_is_a_change_even_across_silence() => Assert.Equal(1, Changes(
        Report("a", new(2023, 1, 23)).Says("revenue-share", Status.Continues, Percent(20)),
        Report("b").Says("revenue-share", Status.Continues),
        Report("c", October).Says("revenue-share", Status.Continues, Percent(8))));

    [Fact]
    public void A_value_that_some_report_gave_before_is_no_change() => Assert.Equal(0, Changes(
        Report("a").Says("agi-trigger", Status.Continues, Amount(100e9m)),
        Report("b").Says("agi-trigger", Status.Continues, Amount(1000e9m)),
        Report("c", October).Says("agi-trigger", Status.Continues, Amount(1000e9m))));

    private static int Changes(params Report[] reports) => ChangeFinder.Find(Holdings.Of(reports), Agreement).Count;
}
