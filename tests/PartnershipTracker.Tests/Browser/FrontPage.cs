using Microsoft.Playwright;

namespace PartnershipTracker.Tests.Browser;

/// <summary>What a reader does on the site, from the front page on.</summary>
public sealed class FrontPage(IPage page)
{
    public Task OpenAsync() => page.GotoAsync("/");

    public Task<string> LeadDivergenceAsync() => page.Locator(".lead-divergence .wording").InnerTextAsync();

    public Task FollowLeadDivergenceAsync() => page.Locator(".lead-divergence .wording a").ClickAsync();

    /// <summary>To the full text, from the Hindi quotation of the page that shows one.</summary>
    public Task FollowHindiWordsAsync() =>
        page.Locator("figure:has(blockquote:lang(hi))").First.GetByRole(AriaRole.Link, new() { Name = "in the full text" }).ClickAsync();

    public async Task<string> MarkedAsync() => await page.Locator("mark:target, :target + mark").First.InnerTextAsync();

    public Task<string> HeadingAsync() => page.Locator("h1").InnerTextAsync();

    /// <summary>Presses Tab until a link with this address has the focus, and the focus can be seen.</summary>
    public async Task TabToAsync(string address)
    {
        for (var pressed = 0; pressed < 200; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            var at = await page.EvaluateAsync<string?>("document.activeElement.getAttribute('href')");
            if (at != address) continue;
            Assert.True(await page.EvaluateAsync<bool>("(() => { const box = document.activeElement.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight && getComputedStyle(document.activeElement).outlineStyle !== 'none'; })()"), address);
            return;
        }

        Assert.Fail($"Tab never reaches {address}");
    }
}
