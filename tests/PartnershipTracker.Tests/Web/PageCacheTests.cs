using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Tests.Web;

public sealed class PageCacheTests : IDisposable
{
    private readonly TrackerSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/compare.csv?by=report")]
    public async Task A_browser_that_has_a_page_is_told_that_it_still_holds(string address)
    {
        using var first = await site.Client.GetAsync(address);

        using var again = await AskAgainAsync(address, first);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.True(first.Headers.CacheControl is { NoCache: true, NoStore: false });
        Assert.Equal(await first.Content.ReadAsStringAsync(), await site.Client.GetStringAsync(address));
    }

    [Fact]
    public async Task A_report_that_is_added_shows_at_once()
    {
        using var before = await site.Client.GetAsync("/reports");
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReportStore>().AddAsync([new Report("new.txt", "A report that came later.")]);

        using var after = await AskAgainAsync("/reports", before);

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Contains("A report that came later", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/no/such/page")]
    [InlineData("/compare?by=colour")]
    [InlineData("/statements/0")]
    [InlineData("/health/live")]
    public async Task What_is_no_page_is_kept_by_nobody(string address)
    {
        using var first = await site.Client.GetAsync(address);
        using var second = await site.Client.GetAsync(address);

        Assert.Null(first.Headers.ETag);
        Assert.Equal(first.StatusCode, second.StatusCode);
    }

    [Fact]
    public async Task Other_queries_and_encodings_are_other_pages()
    {
        var timeline = await site.Client.GetStringAsync("/");
        Assert.NotEqual(timeline, await site.Client.GetStringAsync("/?as-of=2025-01-21"));

        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var packed = await site.Client.SendAsync(request);

        Assert.Equal("br", Assert.Single(packed.Content.Headers.ContentEncoding));
        Assert.Equal(timeline, await site.Client.GetStringAsync("/"));
    }

    private async Task<HttpResponseMessage> AskAgainAsync(string address, HttpResponseMessage had)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(had.Headers.ETag!);
        return await site.Client.SendAsync(request);
    }
}
