using AngleSharp.Dom;
using PartnershipTracker.Comparing;
using PartnershipTracker.Tests.Exporting;
using PartnershipTracker.Tests.Reading;
using PartnershipTracker.Tests.Web;
using PartnershipTracker.Web.Pages.Compare;

namespace PartnershipTracker.Tests.Pages.Compare;

/// <summary>The comparison claims nothing without its words, and no more than the reports do.</summary>
public sealed class ComparisonTests(TrackerSite site) : IClassFixture<TrackerSite>
{
    [Theory]
    [InlineData("/compare")]
    [InlineData("/compare?by=milestone")]
    [InlineData("/compare?by=report&milestone=2025-10-28")]
    public async Task Each_thing_that_a_cell_tells_has_words_that_tell_it(string address)
    {
        var told = (await site.PageAsync(address)).QuerySelectorAll(".comparison td:has(.status)");

        Assert.NotEmpty(told);
        Assert.All(told, cell =>
        {
            Assert.Equal(cell.QuerySelectorAll(".worded").Length, cell.QuerySelectorAll("blockquote[lang][dir=auto]").Length);
            Assert.True(cell.QuerySelectorAll(".worded").Length >= cell.QuerySelectorAll(".status").Length, cell.TextContent);
        });
    }

    [Fact]
    public void A_comparison_that_tells_nothing_weighs_what_its_rows_do()
    {
        var setting = ExpectedFileTests.Setting;
        var table = ComparisonTable.Of(GoldReadings.Holdings, setting.Agreement, ComparedBy.Language, new DateOnly(2019, 7, 22));

        var comparison = Comparison.Of(table, 1, new ShownCells(setting.PlainWords, setting.Languages), []);

        Assert.Empty(comparison.Columns);
        Assert.Equal(setting.Agreement.Clauses.Count, comparison.Weight);
    }

    [Fact]
    public async Task A_plan_stands_last_and_has_its_own_words()
    {
        var hindi = (await site.PageAsync("/compare?clause=agi-trigger&language=hi")).QuerySelector(".comparison td")!;

        Assert.Equal(["continues", "proposed"], hindi.QuerySelectorAll(".status").Select(status => status.Words()));
        Assert.Equal(["1 trillion USD (profit)", "Microsoft loses rights", "OpenAI is considering dropping the AGI clause."], hindi.QuerySelectorAll(".value").Select(value => value.Words()));
        Assert.Equal("OpenAI is considering dropping the AGI clause.", hindi.QuerySelectorAll(".worded")[^1].Words());
    }

    [Fact]
    public async Task Several_reports_lead_to_all_their_statements()
    {
        var link = (await site.PageAsync("/compare?by=milestone&clause=api-exclusivity")).QuerySelectorAll(".worded a").First(a => a.Words() == "4 reports");

        var quoted = (await site.PageAsync(link.GetAttribute("href")!)).QuerySelectorAll("li[id^='q-'] blockquote");
        Assert.Equal(4, quoted.Select(quote => quote.GetAttribute("cite")!.Split('#')[0]).Distinct().Count());
    }

    [Theory]
    [InlineData("hi", "differs: scale (high)", true)]
    [InlineData("id", "differs: comparator (low)", false)]
    [InlineData("tr", "differs: effect (medium), comparator (low)", true)]
    [InlineData("de", "agrees", false)]
    public async Task A_difference_says_in_what_and_how_much(string language, string verdict, bool isOdd)
    {
        var cell = (await site.PageAsync($"/compare?clause=agi-trigger&language={language}")).QuerySelector(".comparison td")!;

        Assert.Equal(verdict, cell.QuerySelector(".verdict")!.Words());
        Assert.Equal(isOdd, cell.ClassList.Contains("odd"));
    }

    [Fact]
    public async Task Reports_of_one_milestone_differ_within_its_cell()
    {
        var cells = (await site.PageAsync("/compare?by=milestone")).QuerySelector(".comparison tr:has(a[href*='/right-of-first-refusal/'])")!.QuerySelectorAll("td");

        Assert.Equal(["not told of", "its reports differ: right (medium)", ""], cells.Select(cell => (cell.QuerySelector(".verdict") ?? cell.QuerySelector(".silent"))?.Words() ?? ""));
        Assert.DoesNotContain(cells, cell => cell.ClassList.Contains("odd"));
    }

    [Fact]
    public async Task Reports_of_a_later_milestone_are_not_called_silent()
    {
        var page = await site.PageAsync("/compare?milestone=2024-06-11");

        Assert.All(page.QuerySelectorAll(".comparison .silent"), silent => Assert.Equal("not told of 11 June 2024", silent.Words()));
    }

    [Fact]
    public async Task That_there_is_but_one_report_is_said_once()
    {
        var page = await site.PageAsync("/compare?milestone=2025-10-28");

        Assert.Equal("Only one report tells of 28 October 2025: there is nothing to compare it with.", page.QuerySelector(".notice")!.Words());
        Assert.Empty(page.QuerySelectorAll(".verdict"));
    }

    [Fact]
    public async Task Languages_are_named_in_English_and_in_their_own_script() =>
        Assert.Equal(
            ["German · Deutsch 1 report", "Hindi · हिन्दी 1 report", "Indonesian · Bahasa Indonesia 1 report", "Turkish · Türkçe 1 report"],
            (await site.PageAsync("/compare")).QuerySelectorAll(".comparison thead th").Skip(1).Select(head => head.Words()));

    [Theory]
    [InlineData("?milestone=2019-07-22", "No stored report tells of 22 July 2019: nothing is compared, and nothing is claimed.", null)]
    [InlineData("?milestone=2025-10-28&language=de", "No report in German tells of 28 October 2025. Those in all languages", "/compare?milestone=2025-10-28")]
    public async Task Where_nothing_is_told_there_is_one_sentence_and_a_way_out(string query, string sentence, string? way)
    {
        var page = await site.PageAsync("/compare" + query);

        Assert.Equal(sentence, page.QuerySelector(".head .lede")!.Words());
        Assert.Equal(way, page.QuerySelector(".head .lede a")?.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("table, .twins, .shown"));
        Assert.NotEmpty(page.QuerySelectorAll(".filters a[href*='2025-01-21']"));
    }
}
