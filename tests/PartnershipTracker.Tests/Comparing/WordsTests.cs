using FsCheck;
using FsCheck.Fluent;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Tests.Exporting;
using PartnershipTracker.Tests.Reading;
using static PartnershipTracker.Tests.Comparing.Telling;

namespace PartnershipTracker.Tests.Comparing;

public class WordsTests
{
    private static readonly PlainWords Plain = PlainWords.Load(Agreement);

    [Theory]
    [InlineData("100000000000", "100 billion USD")]
    [InlineData("1000000000000", "1 trillion USD")]
    [InlineData("13750000000", "13.75 billion USD")]
    [InlineData("1234567891", "1,234,567,891 USD")]
    [InlineData("250000", "250,000 USD")]
    [InlineData("0.5", "0.5 USD")]
    public void An_amount_is_never_rounded(string number, string words) =>
        Assert.Equal(words, ValueWords.Amount(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), "USD"));

    [Theory]
    [InlineData("1000000000000", "10¹²")]
    [InlineData("250000000000", "2.5 × 10¹¹")]
    [InlineData("1000", "1,000")]
    public void Powers_of_ten(string number, string words) =>
        Assert.Equal(words, ValueWords.Power(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2030", "until 2030")]
    [InlineData("2024-06", "until June 2024")]
    [InlineData("2025-10-28", "until 28 October 2025")]
    [InlineData("Y20232", "until 20232")]
    public void A_date_is_told_as_precisely_as_it_is_known(string date, string words) => Assert.Equal(words, Until(date).Words());

    [Theory]
    [InlineData(100, 1000, "1 of 3 reports (Turkish) gives 10⁹ USD (1 billion USD), ten times the others' 10⁸ USD (100 million USD).")]
    [InlineData(1000, 10, "1 of 3 reports (Turkish) gives 10⁷ USD (10 million USD), a hundredth of the others' 10⁹ USD (1 billion USD).")]
    [InlineData(135, 130, "1 of 3 reports (Turkish) gives 130 million USD, 5 million USD less than the others' 135 million USD.")]
    public void The_odd_one_out_is_named_with_its_distance(int others, int odd, string sentence) => Assert.Equal(sentence, Sentence(
        Report("a").Says("equity-stake", Status.Granted, Amount(others * 1e6m)),
        Report("b").Says("equity-stake", Status.Granted, Amount(others * 1e6m)),
        Report("c", language: "tr").Says("equity-stake", Status.Granted, Amount(odd * 1e6m))));

    [Fact]
    public void Later_years_and_other_percentages_are_told_by_their_distance()
    {
        Assert.Equal("1 of 3 reports (English) gives until 2032, 2 years later than the others' until 2030.", Sentence(
            Report("a").Says("term", Status.Continues, Until("2030")),
            Report("b").Says("term", Status.Continues, Until("2030")),
            Report("c").Says("term", Status.Continues, Until("2032"))));
        Assert.Equal("1 of 3 reports (English) gives 49 %, 22 percentage points more than the others' 27 %.", Sentence(
            Report("a").Says("equity-stake", Status.Continues, Percent(27)),
            Report("b").Says("equity-stake", Status.Continues, Percent(27)),
            Report("c").Says("equity-stake", Status.Continues, Percent(49))));
    }

    [Fact]
    public void Without_a_majority_nobody_is_the_odd_one_out_and_silence_is_told() => Assert.Equal(
        "2 reports tell the term's fate in 2 ways: is over (1: English); is in force (1: Turkish). 1 report (Hindi) says nothing of it.",
        Sentence(Report("a").Says("term", Status.Ended), Report("b", language: "tr").Says("term", Status.Continues), Report("c", language: "hi")));

    [Fact]
    public void Finding_divergences_does_not_hang_on_who_comes_first() => Prop.ForAll(
        Amounts().Zip(Amounts()).ToArbitrary(),
        pair => Assert.Equal(
            Kinds(Report("a").Says("equity-stake", Status.Granted, pair.Item1), Report("b").Says("equity-stake", Status.Granted, pair.Item2)),
            Kinds(Report("a").Says("equity-stake", Status.Granted, pair.Item2), Report("b").Says("equity-stake", Status.Granted, pair.Item1))))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void No_report_diverges_from_one_that_says_the_same() => Prop.ForAll(
        Amounts().ToArbitrary(),
        values => Assert.Empty(Kinds(
            Report("a").Says("equity-stake", Status.Granted, values), Report("b").Says("equity-stake", Status.Granted, [.. values.Reverse()]))))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("azure-commitment", Status.Granted, "OpenAI commits to buy up to 250 billion USD of Azure services")]
    [InlineData("azure-commitment", Status.Ended, "OpenAI is no longer committed to buy up to 250 billion USD of Azure services")]
    public void Plain_words_have_the_values(string clause, Status status, string words) =>
        Assert.Equal(words, Plain.Of(Only(Report("a").Says(clause, status, Amount(250e9m, Comparator.AtMost, Basis.Purchase)))));

    [Fact]
    public void Plain_words_leave_out_what_is_not_said()
    {
        Assert.Equal("OpenAI commits to Azure services", Plain.Of(Only(Report("a").Says("azure-commitment", Status.Granted))));
        Assert.Equal("OpenAI is considering dropping the AGI clause", Plain.Of(Only(Report("a").Says("agi-trigger", Status.Proposed))));
        Assert.Equal("Microsoft gets a right of first refusal on OpenAI's new capacity", Plain.Of(Only(Report("a").SaysRight(Right.Refusal))));
        Assert.Equal("OpenAI may restrict Microsoft's access once it reaches AGI", Plain.Of(Only(Report("a").SaysEffect(Effect.MayRestrict))));
    }

    [Fact]
    public void Every_clause_and_status_has_a_sentence()
    {
        foreach (var clause in Agreement.Clauses)
            foreach (var status in Enum.GetValues<Status>())
                Assert.Matches("^[A-Z][^{}\\[\\]]{15,}$", Plain.Of(Only(Report("a").Says(clause.Key.Value, status))));
    }

    [Theory]
    [InlineData("A title", "text", "A title")]
    [InlineData(null, "\n  \r\nThe first line that says something\nthe second", "The first line that says something")]
    [InlineData(" ", "", "a.txt")]
    [InlineData(null, "Microsoft and OpenAI have signed a new agreement on their partnership", "Microsoft and OpenAI have signed a new agreement on their…")]
    public void A_report_without_a_title_is_called_by_its_first_line(string? title, string text, string expected) =>
        Assert.Equal(expected, ReportTitle.Of(title, "a.txt", text));

    [Fact]
    public void A_title_is_never_longer_than_sixty_graphemes() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        text => Assert.InRange(new System.Globalization.StringInfo(ReportTitle.Of(null, "a", string.Concat(Enumerable.Repeat(text.Get, 20)))).LengthInTextElements, 0, 60))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_million_letters_without_a_space_make_a_title_too()
    {
        Assert.Equal(new string('a', 59) + "…", ReportTitle.Of(null, "a", new string('a', 1_000_000)));
        Assert.InRange(ReportTitle.Of(null, "a", "a" + new string('\u0301', 1_000_000)).Length, 1, 601);
    }

    private static Gen<StatedValue[]> Amounts() => Gen.Elements(100m, 102m, 1000m, 7m).Zip(Gen.Elements<Basis?>(null, Basis.Profit, Basis.Valuation))
        .Zip(Gen.Elements(Comparator.Equal, Comparator.About)).Zip(Gen.Elements("USD", "EUR", null))
        .Select(parts => Amount(parts.Item1.Item1.Item1, parts.Item1.Item2, parts.Item1.Item1.Item2, parts.Item2)).NonEmptyListOf().Select(list => list.ToArray());

    private static ReportedStatement Only(Report report) => Assert.Single(Holdings.Of([report]).Statements);

    private static string Sentence(params Report[] reports) => DivergenceSentence.Of(Assert.Single(Divergences(reports)), ExpectedFileTests.Setting.Languages);
}
