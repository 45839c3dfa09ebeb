using Microsoft.Playwright;
using PartnershipTracker.Tests.Web;

namespace PartnershipTracker.Tests.Browser;

/// <summary>One site with the seeds and one browser, shared by all browser stories.</summary>
public sealed class BrowserFixture : IAsyncLifetime, IDisposable
{
    private readonly TrackerSite site = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address => site.Address.ToString();

    /// <summary>A page of its own; the site's addresses may be given from the root on.</summary>
    public async Task<IPage> OpenAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await context.NewPageAsync();
    }

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    public void Dispose() => site.Dispose();
}

[CollectionDefinition(Name)]
public sealed class BrowserStories : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser stories";
}
