using System.Net;
using AngleSharp.Dom;
using PartnershipTracker.Tests.Web;

namespace PartnershipTracker.Tests.Pages.Reports;

public sealed class UnreadTests(TrackerSite site) : IClassFixture<TrackerSite>
{
    [Fact]
    public async Task Sentences_with_a_clause_word_that_led_to_nothing_are_shown_on_demand_with_the_reason()
    {
        var list = await site.PageAsync("/reports?language=hi");
        var address = list.QuerySelectorAll(".report-list h2 a").Select(a => a.GetAttribute("href")!).Last();
        var report = await site.PageAsync(address);
        var unread = (await site.PageAsync(report.QuerySelector("a[href*='show=unread']")!.GetAttribute("href")!.Split('#')[0])).QuerySelectorAll("section[aria-labelledby=unread] li.evidence");

        Assert.Empty(report.QuerySelectorAll("section[aria-labelledby=unread] blockquote"));
        Assert.NotEmpty(unread);
        var text = report.GetElementById("text")!;
        var marked = string.Concat(text.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.All(unread, item =>
        {
            var sentence = item.QuerySelector("blockquote")!.TextContent;
            Assert.Contains(sentence, text.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(sentence, marked, StringComparison.Ordinal);
            Assert.NotEmpty(item.QuerySelectorAll(".reasons a"));
        });
    }

    [Fact]
    public async Task Nothing_else_can_be_asked_to_be_shown()
    {
        var list = await site.PageAsync("/reports");
        var address = list.QuerySelector(".report-list h2 a")!.GetAttribute("href")!;

        Assert.Contains("“show”", (await site.PageAsync(address + "?show=all", HttpStatusCode.BadRequest)).Body!.TextContent, StringComparison.Ordinal);
    }
}
