using System.Globalization;
using AngleSharp.Dom;
using PartnershipTracker.Tests.Web;

namespace PartnershipTracker.Tests.Pages;

/// <summary>Filters are plain links, and their counts are what they lead to.</summary>
public sealed class FilterTests(TrackerSite site) : IClassFixture<TrackerSite>
{
    [Theory]
    [InlineData("/clauses/agi-trigger", "statement")]
    [InlineData("/clauses/agi-trigger?language=hi", "statement")]
    [InlineData("/clauses/cloud-exclusivity?status=changed", "statement")]
    [InlineData("/reports", "report")]
    [InlineData("/reports?milestone=2025-01-21", "report")]
    [InlineData("/divergences", "divergence")]
    [InlineData("/divergences?clause=agi-trigger", "divergence")]
    public async Task A_count_is_how_many_the_link_leads_to(string address, string counted)
    {
        var choices = (await site.PageAsync(address)).QuerySelectorAll(".filters a.chip");

        Assert.NotEmpty(choices);
        foreach (var choice in choices)
        {
            var count = choice.QuerySelector(".count")!.FirstChild!.TextContent.Trim();
            var head = (await site.PageAsync(choice.GetAttribute("href")!)).QuerySelector(".head")!.Words();
            Assert.Contains($"{count} {counted}{(count == "1" ? "" : "s")}", head, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_shown_is_told_in_words()
    {
        var page = await site.PageAsync("/clauses/right-of-first-refusal?milestone=2025-01-21&status=granted");
        var quoted = page.QuerySelectorAll("li[id^='q-']").Length;

        Assert.Equal(
            $"{quoted} statements of 4 reports in 4 languages (copies not yet told apart) on the clause “Right of first refusal”, told as granted, of 21 January 2025.",
            page.QuerySelector(".shown")!.Words());
    }

    [Theory]
    [InlineData("/compare?language=hi", "td.odd", 2)]
    [InlineData("/compare?language=de&language=hi", ".verdict.alone", 0)]
    [InlineData("/?language=hi", ".lead-divergence a[href$='/scale']", 1)]
    [InlineData("/?clause=agi-trigger", ".in-short .run-in li", 1)]
    [InlineData("/?clause=agi-trigger", "#changed", 0)]
    public async Task What_is_left_out_still_counts_for_what_is_shown(string address, string selector, int count) =>
        Assert.Equal(count, (await site.PageAsync(address)).QuerySelectorAll(selector).Length);

    [Theory]
    [InlineData("/?as-of=2025-09-30", ".axis .later", 2)]
    [InlineData("/?as-of=2025-09-30", ".moment.in-6", 0)]
    [InlineData("/", ".moment.in-6", 7)]
    [InlineData("/?as-of=2018-12-31", ".lane .moment.nothing", 12)]
    public async Task As_of_a_day_nothing_later_is_drawn(string address, string selector, int count) =>
        Assert.Equal(count, (await site.PageAsync(address)).QuerySelectorAll(selector).Length);

    [Fact]
    public async Task The_twins_of_a_narrowed_clause_are_as_narrow()
    {
        const string query = "?milestone=2025-01-21&status=proposed";
        var quoted = (await site.PageAsync("/clauses/agi-trigger" + query)).QuerySelectorAll("blockquote").Length;
        var csv = await site.Client.GetStringAsync(new Uri("/clauses/agi-trigger.csv" + query, UriKind.Relative));

        Assert.Equal(quoted, csv.Split("proposed").Length - 1);
    }

    [Fact]
    public async Task Divergences_stand_by_milestone_and_clause_the_gravest_first_with_each_sides_words()
    {
        var page = await site.PageAsync("/divergences");

        Assert.Equal("high high medium low medium", string.Join(' ', page.QuerySelectorAll(".divergence > .severity").Select(s => s.Words().Split(' ')[0].ToLower(CultureInfo.InvariantCulture))));
        var scale = page.QuerySelectorAll(".divergence").Single(d => d.QuerySelector("a[href$='/scale']") is not null);
        Assert.Equal(2, scale.QuerySelectorAll("blockquote").Length);
        Assert.Contains("1000 अरब", scale.QuerySelector("blockquote:lang(hi) u, blockquote[lang=hi] u")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1000 अरब is a trillion", scale.Words(), StringComparison.Ordinal);
    }
}
