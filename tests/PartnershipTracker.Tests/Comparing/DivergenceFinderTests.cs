using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Tests.Reading;
using static PartnershipTracker.Tests.Comparing.Telling;

namespace PartnershipTracker.Tests.Comparing;

public class DivergenceFinderTests
{
    [Fact]
    public void The_seeds_diverge_five_times_and_only_at_one_milestone() => Assert.Equal(
        [
            "2025-01-21 cloud-exclusivity Status High",
            "2025-01-21 right-of-first-refusal Right Medium",
            "2025-01-21 agi-trigger Scale High",
            "2025-01-21 agi-trigger Effect Medium",
            "2025-01-21 agi-trigger Comparator Low",
        ],
        DivergenceFinder.Find(GoldReadings.Holdings, Agreement).Select(d => $"{d.Milestone:yyyy-MM-dd} {d.Clause} {d.Kind} {d.Severity}"));

    [Fact]
    public void The_trillion_is_the_odd_one_out()
    {
        var scale = DivergenceFinder.Find(GoldReadings.Holdings, Agreement).Single(d => d.Kind == DivergenceKind.Scale);
        Assert.Equal(["100 billion USD", "1 trillion USD"], scale.Sides.Select(side => side.Values.Single()));
        Assert.Equal("hi", Assert.Single(scale.Sides[1].Reports).Language);
        Assert.True(scale.IsOdd(scale.Sides[1].Reports[0].Id));
        Assert.False(scale.IsOdd(scale.Sides[0].Reports[0].Id));
    }

    [Fact]
    public void Silence_diverges_from_nobody()
    {
        Assert.Empty(Divergences(Report("a").Says("azure-commitment", Status.Granted, Amount(250e9m)), Report("b").Says("azure-commitment", Status.Granted)));
        var found = Assert.Single(Divergences(
            Report("a").Says("azure-commitment", Status.Granted, Amount(250e9m)), Report("b").Says("azure-commitment", Status.Granted, Amount(200e9m)), Report("c")));
        Assert.Equal("c.txt", Assert.Single(found.Silent).Name);
    }

    [Theory]
    [InlineData(100e9, 1000e9, DivergenceKind.Scale)]
    [InlineData(135e9, 1.35e9, DivergenceKind.Scale)]
    [InlineData(135e9, 136e9, DivergenceKind.Amount)]
    [InlineData(100e9, 200e9, DivergenceKind.Amount)]
    public void Amounts_a_power_of_ten_apart_differ_in_scale(double one, double other, DivergenceKind kind) => Assert.Equal(
        [kind],
        Kinds(Report("a").Says("equity-stake", Status.Granted, Amount((decimal)one)), Report("b").Says("equity-stake", Status.Granted, Amount((decimal)other))));

    [Fact]
    public void Reports_that_share_one_amount_agree() => Assert.Empty(Kinds(
        Report("a").Says("equity-stake", Status.Granted, Amount(135e9m), Amount(13e9m)),
        Report("b").Says("equity-stake", Status.Granted, Amount(135e9m))));

    [Fact]
    public void A_worth_is_not_compared_with_an_investment() => Assert.Equal(
        [DivergenceKind.Basis],
        Kinds(
            Report("a").Says("equity-stake", Status.Granted, Amount(135e9m, basis: Basis.Valuation)),
            Report("b").Says("equity-stake", Status.Granted, Amount(13e9m, basis: Basis.Investment))));

    [Fact]
    public void An_amount_of_no_basis_is_compared_with_any() => Assert.Equal(
        [DivergenceKind.Scale],
        Kinds(
            Report("a").Says("equity-stake", Status.Granted, Amount(135e9m, basis: Basis.Valuation), Amount(13e9m, basis: Basis.Investment)),
            Report("b").Says("equity-stake", Status.Granted, Amount(1350e9m))));

    [Fact]
    public void An_amount_of_no_basis_that_matches_one_diverges_from_none() => Assert.Empty(Kinds(
        Report("a").Says("equity-stake", Status.Granted, Amount(135e9m, basis: Basis.Valuation), Amount(13e9m, basis: Basis.Investment)),
        Report("b").Says("equity-stake", Status.Granted, Amount(135e9m))));

    [Fact]
    public void Euros_are_not_compared_with_dollars() => Assert.Empty(Kinds(
        Report("a").Says("equity-stake", Status.Granted, Amount(135e9m)),
        Report("b").Says("equity-stake", Status.Granted, Amount(116e9m, currency: "EUR"))));

    [Theory]
    [InlineData(130e9, true)]
    [InlineData(128e9, false)]
    public void About_matches_within_five_percent(double about, bool agrees) => Assert.Equal(agrees, !Kinds(
        Report("a").Says("equity-stake", Status.Granted, Amount(135e9m)),
        Report("b").Says("equity-stake", Status.Granted, Amount((decimal)about, Comparator.About))).Any());

    [Fact]
    public void About_differs_from_no_comparator_and_at_least_from_exactly()
    {
        Assert.Empty(Kinds(
            Report("a").Says("equity-stake", Status.Granted, Amount(135e9m, Comparator.AtLeast)),
            Report("b").Says("equity-stake", Status.Granted, Amount(135e9m, Comparator.About))));
        Assert.Equal([DivergenceKind.Comparator], Kinds(
            Report("a").Says("equity-stake", Status.Granted, Amount(135e9m, Comparator.AtLeast)),
            Report("b").Says("equity-stake", Status.Granted, Amount(135e9m))));
    }

    [Theory]
    [InlineData("2030", DateRole.Until, "2032", DateRole.Until, true)]
    [InlineData("2030", DateRole.Until, "2030-12-31", DateRole.By, false)]
    [InlineData("2025", DateRole.From, "2030", DateRole.Until, false)]
    public void Dates_diverge_where_neither_holds_the_other(string one, DateRole oneRole, string other, DateRole otherRole, bool diverge) => Assert.Equal(
        diverge, Kinds(Report("a").Says("term", Status.Continues, Until(one, oneRole)), Report("b").Says("term", Status.Continues, Until(other, otherRole))).Any());

    [Theory]
    [InlineData(Effect.LosesRights, Effect.MayRestrict, true)]
    [InlineData(Effect.LosesRights, Effect.VerifiedByPanel, false)]
    [InlineData(Effect.EndsRevenueShare, Effect.None, false)]
    public void Only_losing_rights_and_being_restricted_diverge(Effect one, Effect other, bool diverge) =>
        Assert.Equal(diverge, Kinds(Report("a").SaysEffect(one), Report("b").SaysEffect(other)).Any());

    [Theory]
    [InlineData(Status.Ended, Status.Changed, true)]
    [InlineData(Status.Ended, Status.Continues, true)]
    [InlineData(Status.Changed, Status.Continues, false)]
    [InlineData(Status.Granted, Status.Continues, false)]
    public void Ended_diverges_from_the_rest(Status one, Status other, bool diverge) =>
        Assert.Equal(diverge, Kinds(Report("a").Says("term", one), Report("b").Says("term", other)).Any());

    [Fact]
    public void A_report_that_ends_one_part_and_grants_another_does_not_say_ended() => Assert.Empty(Kinds(
        Report("a").Says("cloud-exclusivity", Status.Ended).Says("cloud-exclusivity", Status.Granted), Report("b").Says("cloud-exclusivity", Status.Changed)));

    [Fact]
    public void A_proposal_takes_no_part() => Assert.Empty(Kinds(
        Report("a").Says("equity-stake", Status.Proposed, Amount(1m)), Report("b").Says("equity-stake", Status.Granted, Amount(2m))));

    [Fact]
    public void What_is_told_of_an_earlier_milestone_takes_no_part() => Assert.Empty(Kinds(
        Report("a", October).SaysOf(January, "term", Status.Ended), Report("b", January).Says("term", Status.Continues)));

    [Fact]
    public void Milestones_are_not_mixed() => Assert.Empty(Kinds(
        Report("a", October).Says("term", Status.Ended), Report("b", January).Says("term", Status.Continues)));
}
