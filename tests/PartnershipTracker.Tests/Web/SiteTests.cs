using System.Net;

namespace PartnershipTracker.Tests.Web;

public sealed class SiteTests(TrackerSite site) : IClassFixture<TrackerSite>
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_site_tells_an_orchestrator_how_it_is(string address)
    {
        Assert.Equal("Healthy", await site.Client.GetStringAsync(address));
        using var head = await site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/no/such/page")]
    public async Task Every_answer_bears_the_security_headers(string address)
    {
        using var answer = await site.Client.GetAsync(address);

        Assert.Equal(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public void The_site_listens_where_it_was_told_to() => Assert.NotEqual(5080, site.Address.Port);

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        using var answer = await site.Client.GetAsync("/no/such/page");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
