using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PartnershipTracker.Tests.Browser;

/// <summary>Everybody can use every page: axe finds nothing, nothing is cut off, and the browser had nothing to block.</summary>
[Collection(BrowserStories.Name)]
public sealed class AccessibilityStories(BrowserFixture browser)
{
    private static readonly string[] Addresses =
    [
        "/", "/?as-of=2025-01-21&language=hi", "/compare", "/compare?by=report", "/compare?by=milestone", "/clauses", "/clauses/agi-trigger", "/clauses/term?language=de",
        "/clauses/right-of-first-refusal?milestone=2025-01-21&status=granted", "/milestones/2025-10-28", "/milestones/2026-04-27",
        "/divergences", "/divergences?kind=right", "/divergences/2025-01-21/agi-trigger/scale", "/reports", "/reports?language=hi", "/export", "/about",
        "/no/such/page", "/statements/0", "/compare?by=colour",
    ];

    [BrowserTheory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_any_page(int width, ColorScheme scheme)
    {
        var page = await browser.OpenAsync(width, scheme);
        List<string> problems = [];
        page.Console += (_, message) => { if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) problems.Add($"{page.Url}: {message.Text}"); };
        foreach (var address in await AllAsync(page))
        {
            await page.GotoAsync(address);
            var found = await page.RunAxe(new AxeRunOptions());
            problems.AddRange(found.Violations.Select(v => $"{address}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") > 0) problems.Add($"{address}: wider than {width} px");
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    // A report and a statement have addresses that only the store knows.
    private static async Task<IReadOnlyList<string>> AllAsync(IPage page)
    {
        await page.GotoAsync("/clauses/agi-trigger");
        var report = await page.Locator("blockquote").First.GetAttributeAsync("cite");
        var statement = await page.Locator("a[href^='/statements/']").First.GetAttributeAsync("href");
        return [.. Addresses, report!, $"{report!.Split('#')[0]}?show=unread", statement!];
    }
}
