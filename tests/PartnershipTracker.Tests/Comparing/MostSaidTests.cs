using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using static PartnershipTracker.Tests.Comparing.Telling;

namespace PartnershipTracker.Tests.Comparing;

/// <summary>What most reports say is told as one sentence, with how many say so.</summary>
public class MostSaidTests
{
    private static readonly PlainWords Wording = PlainWords.Load(Agreement);

    [Fact]
    public void What_is_disputed_is_left_out_and_its_reports_are_counted() => Assert.Equal(
        ("Microsoft loses rights once OpenAI reaches AGI", 3),
        Most(
            Report("a").SaysEffect(Effect.LosesRights, Amount(1e11m)), Report("b").SaysEffect(Effect.LosesRights, Amount(1e12m)),
            Report("c").SaysEffect(Effect.LosesRights), Report("d").SaysEffect(Effect.MayRestrict, Amount(1e11m))));

    [Fact]
    public void What_nearly_all_give_is_told_and_the_others_are_not_counted() => Assert.Equal(
        ("OpenAI commits to buy 250 billion USD of Azure services", 4),
        Most([.. Enumerable.Range(0, 5).Select(i => Report($"{i}").Says("azure-commitment", Status.Granted, Amount(i < 4 ? 25e10m : 3e11m)))]));

    [Fact]
    public void Values_that_are_compared_differently_are_bare_numbers() => Assert.Equal(
        ("OpenAI commits to buy 250 billion USD of Azure services", 2),
        Most(
            Report("a").Says("azure-commitment", Status.Granted, Amount(25e10m, Comparator.AtMost)),
            Report("b").Says("azure-commitment", Status.Granted, Amount(25e10m, Comparator.About))));

    [Fact]
    public void A_value_that_few_give_is_left_out_though_nobody_gives_another() => Assert.Equal(
        ("The revenue share stays in force", 3),
        Most(Report("a").Says("revenue-share", Status.Continues, Percent(20)), Report("b").Says("revenue-share", Status.Continues), Report("c").Says("revenue-share", Status.Continues)));

    [Fact]
    public void The_words_that_told_it_name_the_case() => Assert.Equal(
        ("Microsoft lets OpenAI use Oracle's computing capacity too", 1), Most(Report("a").SaysWith("cloud-exclusivity", Status.Changed, "oracle", "allow")));

    [Fact]
    public void What_one_report_gives_twice_is_told_twice() => Assert.Equal(
        ("The partnership continues until 2030 and until 2032", 1), Most(Report("a").Says("term", Status.Continues, Until("2030"), Until("2032"))));

    [Fact]
    public void A_right_that_no_majority_names_is_not_named() => Assert.Equal(
        ("Microsoft gets a first right on OpenAI's new capacity", 2),
        Most(Report("a").SaysRight(Right.Offer), Report("b").SaysRight(Right.Refusal)));

    [Fact]
    public void What_one_report_says_twice_is_told_as_it_says_most_of_it()
    {
        var report = Report("a").SaysRight(Right.Preference).Says("right-of-first-refusal", Status.Granted);

        Assert.Equal(
            ["Microsoft gets a right of preference on OpenAI's new capacity", "Microsoft gets a first right on OpenAI's new capacity"],
            Wording.Each(Holdings.Of([report, Report("b").Says("right-of-first-refusal", Status.Granted)]).Statements).Select(worded => worded.Words));
        Assert.Single(Wording.Each(Holdings.Of([report]).Statements));
    }

    private static (string, int) Most(params Report[] reports) =>
        Wording.Most(Holdings.Of(reports).Statements) is { } most ? (most.Words, most.Reports) : default;
}
