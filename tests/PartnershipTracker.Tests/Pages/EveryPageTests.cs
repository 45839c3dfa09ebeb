using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PartnershipTracker.Tests.Web;

namespace PartnershipTracker.Tests.Pages;

/// <summary>What every page that can be reached by links promises.</summary>
public sealed class EveryPageTests(EveryPage every) : IClassFixture<EveryPage>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/compare")]
    [InlineData("/clauses")]
    [InlineData("/clauses/agi-trigger")]
    [InlineData("/milestones/2025-10-28")]
    [InlineData("/divergences")]
    [InlineData("/divergences/2025-01-21/agi-trigger/scale")]
    [InlineData("/reports")]
    [InlineData("/export")]
    [InlineData("/about")]
    public void It_can_be_reached(string address) => Assert.Contains(address, every.Pages.Keys);

    [Fact]
    public void It_has_one_heading_and_a_title_of_its_own() => Each((address, page) =>
    {
        Assert.True(page.QuerySelectorAll("h1").Length == 1, address);
        Assert.True(page.Title!.Length > " – Partnership Tracker".Length, address);
    });

    [Fact]
    public void Its_quotations_tell_language_and_direction() => Each((address, page) =>
    {
        foreach (var quotation in page.QuerySelectorAll("blockquote, .report-text"))
            Assert.True(quotation.HasAttribute("lang") && quotation.GetAttribute("dir") == "auto", address);
    });

    [Fact]
    public void It_has_no_inline_style_or_script_and_nothing_from_elsewhere() => Each((address, page) =>
    {
        Assert.True(page.QuerySelectorAll("[style], style, script:not([src])").Length == 0, address);
        Assert.All(page.QuerySelectorAll("script[src], link[href], img[src]"),
            it => Assert.StartsWith("/", it.GetAttribute("src") ?? it.GetAttribute("href"), StringComparison.Ordinal));
    });

    [Fact]
    public void Its_ids_are_its_own() => Each((address, page) =>
    {
        var ids = page.QuerySelectorAll("[id]").Select(it => it.Id).ToList();
        Assert.True(ids.Count == ids.Distinct().Count(), address);
    });

    [Fact]
    public void Its_links_to_places_lead_to_places_that_are_there() => Each((address, page) =>
    {
        foreach (var link in page.QuerySelectorAll("a[href*='#']").Select(a => a.GetAttribute("href")!.Split('#')))
        {
            if (link[0].Contains('&', StringComparison.Ordinal)) continue;
            var target = link[0].Length == 0 ? page : every.Pages[link[0]];
            Assert.True(target.GetElementById(link[1]) is not null, $"{address} links to {link[0]}#{link[1]}");
        }
    });

    [Fact]
    public void It_never_says_in_force_today() => Each((address, page) =>
        Assert.DoesNotContain("in force today", page.Body!.TextContent.Replace("“in force today”", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

    private void Each(Action<string, IHtmlDocument> check)
    {
        foreach (var (address, page) in every.Pages) check(address, page);
    }
}

/// <summary>Every page of the site with the seeds, read once.</summary>
public sealed class EveryPage : IAsyncLifetime, IDisposable
{
    private readonly TrackerSite site = new();

    public IReadOnlyDictionary<string, IHtmlDocument> Pages { get; private set; } = new Dictionary<string, IHtmlDocument>();

    public async Task InitializeAsync() => Pages = await site.CrawlAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => site.Dispose();
}
