using AngleSharp.Dom;
using PartnershipTracker.Tests.Web;

namespace PartnershipTracker.Tests.Pages;

public sealed class AboutTests(TrackerSite site) : IClassFixture<TrackerSite>
{
    [Fact]
    public async Task The_measured_quality_of_each_language_is_told_with_what_it_was_measured_on()
    {
        var languages = (await site.PageAsync("/about")).QuerySelector("section[aria-labelledby='languages']")!;

        Assert.Contains("the same that the word lists were tuned on", languages.Words(), StringComparison.Ordinal);
        var german = languages.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("code")!.TextContent == "de");
        Assert.All(german.QuerySelectorAll("td.num"), cell => Assert.NotEmpty(cell.TextContent));
    }
}
