using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using PartnershipTracker.Tests.Web;

namespace PartnershipTracker.Tests.Pages;

public sealed class WrongAddressTests(TrackerSite site) : IClassFixture<TrackerSite>
{
    [Theory]
    [InlineData("/?as-of=yesterday", "as-of", "2025-10-28")]
    [InlineData("/?as-of=2025-02-30", "as-of", "2025-10-28")]
    [InlineData("/?as-of=28/10/2025", "as-of", "2025-10-28")]
    [InlineData("/?clause=exclusivty", "clause", "api-exclusivity")]
    [InlineData("/?clause=term&clause=exclusivty", "clause", "api-exclusivity")]
    [InlineData("/?language=xx", "language", "de")]
    [InlineData("/compare?milestone=2025-01-22", "milestone", "2025-01-21")]
    [InlineData("/compare?by=colour", "by", "language, report, milestone")]
    [InlineData("/compare.md?by=colour", "by", "language, report, milestone")]
    [InlineData("/compare?language=%3Cscript%3E", "language", "de")]
    [InlineData("/clauses/term?language=xx", "language", "de")]
    [InlineData("/clauses/term.json?language=xx", "language", "de")]
    [InlineData("/clauses/term?status=over", "status", "ended")]
    [InlineData("/clauses/term?milestone=2025-01-22", "milestone", "2025-01-21")]
    [InlineData("/clauses/term.md?status=over", "status", "ended")]
    [InlineData("/compare?page=none", "page", "from 1 on")]
    [InlineData("/divergences?kind=colour", "kind", "scale")]
    [InlineData("/reports?page=0", "page", "from 1 on")]
    [InlineData("/reports?page=first", "page", "from 1 on")]
    [InlineData("/reports?milestone=x", "milestone", "2025-01-21")]
    [InlineData("/export?as-of=0", "as-of", "2025-10-28")]
    [InlineData("/export.csv?clause=x", "clause", "term")]
    public async Task A_wrong_parameter_is_named_and_what_is_allowed_is_told(string address, string parameter, string allowed)
    {
        var page = await site.PageAsync(address, HttpStatusCode.BadRequest);

        Assert.Contains($"“{parameter}”", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(allowed, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/clauses/api-exclusivty", "/clauses/api-exclusivity")]
    [InlineData("/clauses/api-exclusivty.md", "/clauses/api-exclusivity")]
    [InlineData("/milestones/2025-10-29", "/milestones/2025-10-28")]
    [InlineData("/clauses/API-Exclusivity", "/clauses/api-exclusivity")]
    [InlineData("/milestones/2025-02-01", "/milestones/2025-01-21")]
    [InlineData("/milestones/soon", "/")]
    [InlineData("/statements/0000000000000000", "/reports")]
    [InlineData("/divergences/2025-10-28/agi-trigger/scale", "/divergences?clause=agi-trigger")]
    [InlineData("/reports/0000000000000000", "/reports")]
    [InlineData("/clauses/nope", "/clauses")]
    [InlineData("/compair", "/compare")]
    public async Task Where_nothing_is_the_nearest_is_offered(string address, string offered)
    {
        var page = await site.PageAsync(address, HttpStatusCode.NotFound);

        Assert.Contains(page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!), link => link.StartsWith(offered, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/clauses/nope", "/clauses/")]
    [InlineData("/reports/zzz", "/reports/")]
    [InlineData("/statements/zzz", "/statements/")]
    public async Task What_is_not_near_is_not_offered(string address, string offered)
    {
        var page = await site.PageAsync(address, HttpStatusCode.NotFound);

        Assert.DoesNotContain(page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!), link => link.StartsWith(offered, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_id_with_a_slip_of_the_pen_leads_to_the_report()
    {
        var address = (await site.PageAsync("/reports")).QuerySelector(".report-list h2 a")!.GetAttribute("href")!;
        var page = await site.PageAsync(address[..^1] + "x", HttpStatusCode.NotFound);

        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == address);
    }

    [Fact]
    public async Task A_long_value_is_told_back_in_short()
    {
        var text = (await site.PageAsync("/?clause=" + new string('क', 300), HttpStatusCode.BadRequest)).Body!.TextContent;

        Assert.Contains("“" + new string('क', 40) + "…”", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/clauses/nope.json", HttpStatusCode.NotFound, "Nothing has the address /clauses/nope.json.")]
    [InlineData("/export.json?as-of=foo", HttpStatusCode.BadRequest, "“as-of” can’t be “foo”")]
    public async Task Who_asks_for_JSON_is_told_in_JSON(string address, HttpStatusCode status, string sentence)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        using var told = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal((status, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains(sentence, told.RootElement.GetProperty("sentences")[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/statements/0000000000000000")]
    [InlineData("/divergences/2025-01-21/agi-trigger/colour")]
    [InlineData("/divergences/2025-10-28/agi-trigger/scale")]
    [InlineData("/divergences/never/agi-trigger/scale")]
    [InlineData("/export.pdf")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        var page = await site.PageAsync(address, HttpStatusCode.NotFound);

        Assert.Equal("There is no such page", page.QuerySelector("h1")!.Words());
    }

    [Theory]
    [InlineData("/?as-of=&clause=&language=")]
    [InlineData("/export?as-of=&clause=&language=")]
    [InlineData("/compare?milestone=&by=&clause=&language=")]
    public async Task A_form_sent_empty_asks_for_everything(string address) => await site.PageAsync(address);
}
