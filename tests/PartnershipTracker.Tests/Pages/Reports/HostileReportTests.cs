using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using PartnershipTracker.Reading;
using PartnershipTracker.Tests.Web;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Tests.Pages.Reports;

public sealed class HostileReportTests : IDisposable
{
    private readonly TrackerSite site = new();

    public void Dispose() => site.Dispose();

    public static TheoryData<string> Texts => new(
        "<script>alert(1)</script><img src=x onerror=alert(1)>\n</p></div><h1>Mine</h1>&amp;&lt;&#x41;",
        "# A heading\n| a | table |\n[a link](javascript:alert(1)) `code` </textarea>",
        "evil \u202egnirts\u2066 that never \u2069ends\u202b",
        new string('x', 100_000),
        "Z\u0337\u034e\u0300\u0301" + string.Concat(Enumerable.Repeat("\u0336\u035c", 500)),
        string.Concat(Enumerable.Repeat("\u0301", 200)),
        "one\r\ntwo\rthree\n\n\u0085four\u2028five\u0001\ufffe",
        "@Model.Secret @(1 + 1) {{ 1 }} ${x}");

    [Theory, MemberData(nameof(Texts))]
    public async Task Whatever_a_report_says_is_shown_as_text(string text)
    {
        var report = new Report("hostile.txt", text) { Outlet = text[..Math.Min(40, text.Length)], Language = "en", Milestone = new DateOnly(2025, 1, 21) };
        report.Statements = [new Statement(report.Id, new("term"), Status.Continues, Quote.From(text, ..text.Length))];
        await StoreAsync(report);

        var page = await site.PageAsync($"/reports/{report.Id}");

        Assert.Equal(text, page.GetElementById("text")!.TextContent);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), img, main [onerror]"));
        var told = await site.PageAsync($"/statements/{report.Statements[0].Id}");
        Assert.Equal(text, told.QuerySelector("blockquote")!.TextContent);
        foreach (var address in new[] { "/", "/reports", "/compare?by=report", "/clauses/term", "/divergences", "/milestones/2025-01-21" }) await site.PageAsync(address);
        var export = await site.PageAsync("/export?clause=term");
        var file = await site.Client.GetStringAsync(new Uri("/export.md?clause=term", UriKind.Relative));
        if (file.Length < 100_000) Assert.Equal(file, export.GetElementById("markdown")!.TextContent);
        else Assert.Contains("too long to be shown here", export.GetElementById("source")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    private async Task StoreAsync(Report report)
    {
        _ = site.Address;
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReportStore>().AddAsync([report]);
    }
}
