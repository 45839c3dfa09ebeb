using System.Text.Json;
using Microsoft.Playwright;

namespace PartnershipTracker.Tests.Browser;

/// <summary>A first visit is light, nothing moves under the reader, and the browser has nothing to block.</summary>
[Collection(BrowserStories.Name)]
public sealed class FirstVisitStories(BrowserFixture browser)
{
    private const int Most = 150_000;

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/compare")]
    [InlineData("/compare?by=report")]
    [InlineData("/compare?by=milestone")]
    [InlineData("/clauses")]
    [InlineData("/clauses/agi-trigger")]
    [InlineData("/milestones/2025-10-28")]
    [InlineData("/divergences")]
    [InlineData("/divergences/2025-01-21/agi-trigger/scale")]
    [InlineData("/reports")]
    [InlineData("/export")]
    [InlineData("/about")]
    [InlineData("/no/such/page")]
    [InlineData("a report")]
    public async Task A_page_is_light_and_stands_still(string which)
    {
        var address = which == "a report" ? await HindiReportAsync() : which;
        var page = await browser.OpenAsync();
        var transferred = await CountBytesAsync(page);
        await page.AddInitScriptAsync("""
            window.moved = 0; window.blocked = [];
            new PerformanceObserver(list => { for (const shift of list.getEntries()) window.moved += shift.value; }).observe({ type: "layout-shift", buffered: true });
            addEventListener("securitypolicyviolation", violation => window.blocked.push(violation.blockedURI || violation.violatedDirective));
            """);

        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("async () => { await document.fonts.ready; scrollTo(0, document.body.scrollHeight); await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); }");

        Assert.Equal(0, await page.EvaluateAsync<double>("window.moved"));
        Assert.Empty(await page.EvaluateAsync<string[]>("window.blocked"));
        Assert.InRange(transferred(), 1, Most);
    }

    private async Task<string> HindiReportAsync()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync("/reports?language=hi");
        return (await page.Locator(".report-list h2 a").First.GetAttributeAsync("href"))!;
    }

    // As the browser counts them: compressed, with headers, everything that the page asks for.
    private static async Task<Func<int>> CountBytesAsync(IPage page)
    {
        var bytes = 0;
        var devTools = await page.Context.NewCDPSessionAsync(page);
        devTools.Event("Network.loadingFinished").OnEvent += (_, finished) => bytes += (int)((JsonElement)finished!).GetProperty("encodedDataLength").GetDouble();
        await devTools.SendAsync("Network.enable");
        return () => bytes;
    }
}
