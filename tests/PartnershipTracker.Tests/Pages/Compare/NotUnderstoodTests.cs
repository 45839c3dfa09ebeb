using System.Text.Json;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using PartnershipTracker.Reading;
using PartnershipTracker.Tests.Web;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Tests.Pages.Compare;

/// <summary>Where a report has a clause's words and no statement of it, its cell does not call it silent.</summary>
public sealed class NotUnderstoodTests : IAsyncLifetime
{
    private readonly TrackerSite site = new();
    private readonly Report report = new("unclear.txt", "Hur länge det gäller är oklart.")
    {
        Language = "sv", Milestone = new DateOnly(2025, 1, 21), NotUnderstood = [new("term")],
    };

    public async Task InitializeAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReportStore>().AddAsync([report]);
    }

    public Task DisposeAsync()
    {
        site.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("?milestone=2025-01-21")]
    [InlineData("?milestone=2025-01-21&by=report")]
    [InlineData("?by=milestone&language=sv")]
    public async Task A_cell_says_so_and_leads_to_the_sentences(string query)
    {
        var page = await site.PageAsync("/compare" + query);

        var link = Assert.Single(page.QuerySelectorAll(".comparison a.silent"));
        Assert.StartsWith("perhaps not understood", link.TextContent, StringComparison.Ordinal);
        var there = await site.PageAsync(link.GetAttribute("href")!.Split('#')[0]);
        Assert.NotNull(there.GetElementById("unread"));
        Assert.Equal("Term", link.Closest("tr")!.QuerySelector("th a")!.TextContent.Trim());
    }

    [Fact]
    public async Task Files_say_the_same()
    {
        const string query = "?milestone=2025-01-21";
        var unread = $"/reports/{report.Id}?show=unread#unread";

        var markdown = await site.Client.GetStringAsync("/compare.md" + query);
        var csv = await site.Client.GetStringAsync("/compare.csv" + query);
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync("/compare.json" + query));

        Assert.Contains($"[perhaps not understood](<http://localhost:5080{unread}>)", markdown, StringComparison.Ordinal);
        Assert.Contains($"term,2025-01-21,sv,notUnderstood,,,0,,,http://localhost:5080{unread}", csv, StringComparison.Ordinal);
        var cell = Assert.Single(json.RootElement.GetProperty("rows").EnumerateArray().SelectMany(row => row.GetProperty("cells").EnumerateArray()),
            cell => cell.GetProperty("verdict").GetString() == "notUnderstood");
        Assert.EndsWith(unread, cell.GetProperty("unread").GetString(), StringComparison.Ordinal);
    }
}
