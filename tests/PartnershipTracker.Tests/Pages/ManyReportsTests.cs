using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using PartnershipTracker.Tests.Store;
using PartnershipTracker.Tests.Web;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Tests.Pages;

/// <summary>Of a thousand reports every page stays one that can be read.</summary>
public sealed class ManyReportsTests(ManyReportsSite many) : IClassFixture<ManyReportsSite>
{
    private const int Longest = 600_000;

    [Theory]
    [InlineData("/")]
    [InlineData("/compare")]
    [InlineData("/compare?by=milestone")]
    [InlineData("/compare?by=report")]
    [InlineData("/clauses/term")]
    [InlineData("/clauses/term?milestone=2025-01-21")]
    [InlineData("/milestones/2025-01-21")]
    [InlineData("/divergences")]
    [InlineData("/divergences/2025-01-21/term/percent")]
    [InlineData("/reports")]
    [InlineData("/export")]
    public async Task No_page_grows_with_the_reports(string address)
    {
        var html = await many.Site.Client.GetStringAsync(new Uri(address, UriKind.Relative));

        Assert.InRange(html.Length, 1, Longest);
    }

    [Fact]
    public async Task Reports_are_compared_twelve_at_a_time_and_none_is_left_out()
    {
        var compared = new List<string>();
        for (var next = "/compare?by=report&milestone=2025-01-21"; next is not null;)
        {
            var page = await many.Site.PageAsync(next);
            var columns = page.QuerySelectorAll(".comparison thead a").Select(a => a.GetAttribute("href")!).ToList();
            Assert.InRange(columns.Count, 1, 12);
            compared.AddRange(columns);
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(await many.CountAsync(new DateOnly(2025, 1, 21)), compared.Distinct().Count(address => address.StartsWith("/reports/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task All_statements_of_a_milestone_can_be_reached()
    {
        var first = await many.Site.PageAsync("/clauses/term");
        var all = first.QuerySelector(".more a")!.GetAttribute("href")!;
        var quoted = new List<string>();
        for (var next = all; next is not null;)
        {
            var page = await many.Site.PageAsync(next.Split('#')[0]);
            quoted.AddRange(page.QuerySelectorAll("li[id^='q-']").Select(item => item.Id!));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Contains($"All {quoted.Distinct().Count()} statements", first.QuerySelector(".more a")!.Words(), StringComparison.Ordinal);
    }
}

/// <summary>The site with a thousand reports more.</summary>
public sealed class ManyReportsSite : IAsyncLifetime, IDisposable
{
    internal TrackerSite Site { get; } = new();

    public async Task InitializeAsync()
    {
        _ = Site.Address;
        await using var scope = Site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReportStore>().AddAsync(ManyReports.Of(1000, seed: 2));
    }

    /// <summary>How many reports are on a milestone, or tell of it.</summary>
    public async Task<int> CountAsync(DateOnly milestone)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<TrackerDb>().HoldingsAsync(new() { Milestone = milestone })).Reports.Count;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Site.Dispose();
}
