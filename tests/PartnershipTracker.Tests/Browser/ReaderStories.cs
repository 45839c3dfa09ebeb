using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PartnershipTracker.Tests.Browser;

/// <summary>From the front page to the exact Hindi words, and back.</summary>
[Collection(BrowserStories.Name)]
public sealed partial class ReaderStories(BrowserFixture browser)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_clicks_lead_to_the_very_words(bool script)
    {
        var page = await browser.OpenAsync(script: script);
        var reader = new FrontPage(page);
        await reader.OpenAsync();
        Assert.Contains("1 trillion USD", await reader.LeadDivergenceAsync(), StringComparison.Ordinal);

        await reader.FollowLeadDivergenceAsync();
        await reader.FollowHindiWordsAsync();

        Assert.Matches(OneThousandArab, await reader.MarkedAsync());
        Assert.Equal("hi", await page.Locator("#text").GetAttributeAsync("lang"));
        await page.GoBackAsync();
        await page.GoBackAsync();
        Assert.Contains("as reported", await reader.HeadingAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_keyboard_alone_gets_there()
    {
        var page = await browser.OpenAsync();
        var reader = new FrontPage(page);
        await reader.OpenAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("content", await page.EvaluateAsync<string>("document.activeElement.id"));

        await reader.TabToAsync("/divergences/2025-01-21/agi-trigger/scale");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(ScalePage);
        var words = await page.Locator("figure:has(blockquote:lang(hi)) a[href*='#s-']").First.GetAttributeAsync("href");
        await reader.TabToAsync(words!);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(InText);

        Assert.Matches(OneThousandArab, await reader.MarkedAsync());
        var card = "#r-" + words!.Split("#s-")[1];
        await reader.TabToAsync(card);
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith(card, page.Url, StringComparison.Ordinal);

        await reader.TabToAsync("#s-" + words.Split("#s-")[1]);
        await page.Keyboard.PressAsync("Enter");
        Assert.Matches(OneThousandArab, await reader.MarkedAsync());
        // A headless browser has no key for "back".
        for (var steps = 0; steps < 4; steps++) await page.GoBackAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("as reported");
    }

    [BrowserFact]
    public async Task Nothing_sticky_hides_the_focus()
    {
        foreach (var address in new[] { "/", "/compare", "/clauses/agi-trigger" })
        {
            var page = await browser.OpenAsync(width: 1440);
            await page.GotoAsync(address);
            await page.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");
            for (var pressed = 0; pressed < 60; pressed++)
            {
                await page.Keyboard.PressAsync("Shift+Tab");
                Assert.True(await page.EvaluateAsync<bool>(SeesFocus), $"{address}: {await page.EvaluateAsync<string>("document.activeElement.outerHTML")}");
            }
        }
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Only_the_words_that_an_address_names_are_lit(bool script)
    {
        var page = await browser.OpenAsync(script: script);
        await page.GotoAsync("/reports?language=hi");
        var reports = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main a[href^=\"/reports/\"]')].map(a => a.getAttribute('href'))");
        foreach (var report in reports.Where(href => !href.Contains('?', StringComparison.Ordinal)).Distinct())
        {
            await page.GotoAsync(report);
            foreach (var id in await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#text [id^=\"s-\"]')].map(e => e.id.slice(2))"))
            {
                await page.GotoAsync($"{report}#s-{id}");
                Assert.Equal(0, await page.EvaluateAsync<int>(LitOfOthers, id));
            }
        }
    }

    private const string LitOfOthers =
        "id => [...document.querySelectorAll('mark')].filter(m => getComputedStyle(m).outlineStyle !== 'none' && !m.dataset.of.split(' ').includes(id)).length";

    [BrowserFact]
    public async Task The_timeline_prints_on_paper_laid_across()
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync("/");

        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.Matches(A4Landscape, pdf);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await page.Locator(".drawing").First.BoundingBoxAsync() is { Height: > 0 });
    }

    [BrowserFact]
    public async Task The_copy_button_copies_what_the_download_holds()
    {
        var page = await browser.OpenAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync("/export");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the Markdown" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied.");

        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");

        Assert.Equal(await page.Locator("#markdown").InputValueAsync(), copied);
    }

    [BrowserFact]
    public async Task A_print_of_the_comparison_shows_the_quotations()
    {
        var page = await browser.OpenAsync(script: false);
        await page.GotoAsync("/compare");
        await Assertions.Expect(page.Locator("blockquote").First).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await page.Locator("blockquote").First.BoundingBoxAsync() is { Height: > 0 });
    }

    // What has the focus is what one sees at its middle, or holds it.
    private const string SeesFocus = """
        () => {
            const focused = document.activeElement;
            if (focused === document.body) return true;
            const box = focused.getClientRects()[0];
            const seen = document.elementFromPoint(box.x + Math.min(box.width, 20) / 2, box.y + Math.min(box.height, 20) / 2);
            return seen !== null && (focused.contains(seen) || seen.contains(focused));
        }
        """;

    [GeneratedRegex(@"/MediaBox \[0 0 84[12][.\d]* 59[456][.\d]*\]")]
    private static partial Regex A4Landscape { get; }

    [GeneratedRegex("/scale$")]
    private static partial Regex ScalePage { get; }

    [GeneratedRegex("/reports/.*#s-")]
    private static partial Regex InText { get; }

    [GeneratedRegex("1000 अरब")]
    private static partial Regex OneThousandArab { get; }
}
