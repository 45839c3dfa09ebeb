using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Dom;
using PartnershipTracker.Tests.Web;

namespace PartnershipTracker.Tests.Pages;

public sealed class TwinTests(TrackerSite site) : IClassFixture<TrackerSite>
{
    [Theory]
    [InlineData("/export", "")]
    [InlineData("/export", "?as-of=2025-01-21&language=de&clause=agi-trigger")]
    [InlineData("/compare", "")]
    [InlineData("/compare", "?by=report&clause=agi-trigger&language=hi")]
    [InlineData("/clauses/agi-trigger", "")]
    [InlineData("/clauses/agi-trigger", "?language=hi")]
    public async Task A_page_links_its_twins_under_the_same_query(string path, string query)
    {
        var page = await site.PageAsync(path + query);

        foreach (var (ending, type) in new[] { ("md", "text/markdown"), ("csv", "text/csv"), ("json", "application/json") })
        {
            var link = page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Single(href => href.StartsWith($"{path}.{ending}", StringComparison.Ordinal));
            Assert.Equal(
                query.TrimStart('?').Split('&').Order(StringComparer.Ordinal),
                (link.Contains('?', StringComparison.Ordinal) ? link.Split('?')[1] : "").Split('&').Order(StringComparer.Ordinal));
            using var answer = await site.Client.GetAsync(new Uri(link, UriKind.Relative));
            Assert.True(answer.IsSuccessStatusCode, link);
            Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?language=hi")]
    public async Task A_clauses_twins_hold_the_quotations_of_its_page(string query)
    {
        var page = await site.PageAsync("/clauses/agi-trigger" + query);
        var quoted = page.QuerySelectorAll("blockquote").Select(quotation => quotation.TextContent).ToList();

        var csv = await site.Client.GetStringAsync(new Uri("/clauses/agi-trigger.csv" + query, UriKind.Relative));
        var json = await site.Client.GetStringAsync(new Uri("/clauses/agi-trigger.json" + query, UriKind.Relative));

        Assert.NotEmpty(quoted);
        Assert.All(quoted, quotation => Assert.Contains(quotation.Replace("\"", "\"\"", StringComparison.Ordinal), csv, StringComparison.Ordinal));
        Assert.All(quoted, quotation => Assert.Contains(JsonEncodedText.Encode(quotation, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(), json, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_summary_is_shown_as_it_is_downloaded()
    {
        var page = await site.PageAsync("/export?language=de");
        var downloaded = await site.Client.GetStringAsync(new Uri("/export.md?language=de", UriKind.Relative));

        Assert.Equal(downloaded, page.GetElementById("markdown")!.TextContent);
    }
}
