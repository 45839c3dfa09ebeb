using AngleSharp.Dom;
using PartnershipTracker.Tests.Web;

namespace PartnershipTracker.Tests.Pages;

/// <summary>What some reports do not say is not said of all that are stored, and what others contest is said to be contested.</summary>
public sealed class ShownTests(TrackerSite site) : IClassFixture<TrackerSite>
{
    [Theory]
    [InlineData("/?language=en")]
    [InlineData("/?language=de")]
    [InlineData("/?as-of=2025-10-28&language=de")]
    [InlineData("/export?language=de")]
    [InlineData("/clauses/equity-stake?language=de")]
    public async Task In_one_language_no_page_says_that_nothing_is_stored(string address)
    {
        var text = (await site.PageAsync(address)).QuerySelector("main")!.Words();

        Assert.DoesNotContain("no stored report", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("No report is stored", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/export.md?language=de", "2025-09-11, 2025-10-28 and 2026-04-27 are covered by no report in German")]
    [InlineData("/export.md?language=de", "No report in German says anything of it.")]
    [InlineData("/export.md?language=de&as-of=2025-06-01", "No report in German says anything of it up to 2025-06-01.")]
    [InlineData("/export.json?language=de", "\"reportsShown\": \"reports in German\"")]
    [InlineData("/clauses/equity-stake.md?language=de", "No report in German says anything of it.")]
    [InlineData("/clauses/equity-stake.json?language=de", "\"reportsShown\": \"reports in German\"")]
    [InlineData("/export.md?language=de", "divergences: 5")]
    [InlineData("/export.json?language=de", "\"divergences\": 5")]
    [InlineData("/clauses/agi-trigger.md?language=hi", "1 of 4 reports (Hindi) gives 10¹² USD")]
    public async Task Nor_does_a_file(string address, string says)
    {
        var file = await site.Client.GetStringAsync(new Uri(address, UriKind.Relative));

        Assert.Contains(says, file, StringComparison.Ordinal);
        Assert.DoesNotContain("no stored report", file, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/", "Five reports in four languages (copies not yet told apart), read clause by clause and kept word for word. They reach up to 28 October 2025.")]
    [InlineData("/?language=de", "One report in German (copies not yet told apart), read clause by clause and kept word for word. It reaches up to 21 January 2025.")]
    [InlineData("/?language=en", "No report in English is stored; five reports are stored in all.")]
    [InlineData("/?clause=restructuring", "One report in one language (copies not yet told apart) tells of Restructuring, as far as 28 October 2025.")]
    [InlineData("/?as-of=2026-05-01&clause=agi-trigger", "Four reports in four languages (copies not yet told apart) tell of AGI trigger up to 1 May 2026, as far as 21 January 2025.")]
    [InlineData("/?as-of=2024-12-01", "Three reports in three languages (copies not yet told apart) tell of what came up to 1 December 2024, as far as 11 June 2024.")]
    [InlineData("/?as-of=2018-01-01", "No stored report tells of what came up to 1 January 2018; five reports are stored in all.")]
    public async Task The_first_sentence_counts_what_is_shown(string address, string sentence) =>
        Assert.StartsWith(sentence, (await site.PageAsync(address)).QuerySelector(".lede")!.Words(), StringComparison.Ordinal);

    [Fact]
    public async Task The_trillion_is_nowhere_shown_without_what_contests_it()
    {
        const string scale = "/divergences/2025-01-21/agi-trigger/scale";
        var divergence = await site.PageAsync(scale);
        var words = divergence.QuerySelector(".side.few .quotation a")!.GetAttribute("href")!;
        var (report, id) = (words.Split('#')[0], words.Split("#s-")[1]);

        foreach (var address in new[] { $"/statements/{id}", "/clauses/agi-trigger?language=hi", "/clauses/agi-trigger?language=de", "/?language=hi" })
            Assert.Contains((await site.PageAsync(address)).QuerySelectorAll("main a"), link => link.GetAttribute("href") == scale);
        var card = (await site.PageAsync(report)).GetElementById($"r-{id}")!;
        Assert.Equal("Reports differ: scale (1 of 4 says so), effect (3 of 4 say so), comparator (2 of 4 say so)", card.QuerySelector(".differing")!.Words());
        Assert.Contains("Easily mistaken", (await site.PageAsync($"/statements/{id}")).QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ended_and_is_told_of_again_has_one_state_and_one_date()
    {
        var front = await site.PageAsync("/?as-of=2025-12-01&clause=cloud-exclusivity");
        var row = front.QuerySelector(".states tbody tr")!.Words();
        var milestone = await site.PageAsync("/milestones/2025-10-28");
        var change = milestone.QuerySelectorAll(".before-after tbody tr")[^1];

        Assert.Contains("ended", row, StringComparison.Ordinal);
        Assert.Contains("Reported21 January 2025", row.Replace("Reported ", "Reported", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Told of again on 28 October 2025", row, StringComparison.Ordinal);
        Assert.Equal("Cloud exclusivity", change.QuerySelector("th")!.Words());
        Assert.Empty(change.QuerySelectorAll(".status.altered"));
        Assert.Contains("five changed clauses and one clause told of again", milestone.QuerySelector(".head")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_milestone_without_a_report_or_a_source_nothing_is_claimed()
    {
        var text = (await site.PageAsync("/milestones/2026-04-27")).QuerySelector("main")!.Words();

        Assert.Contains("No stored report is on this milestone, so nothing is claimed of it here.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2032", text, StringComparison.Ordinal);
        Assert.Contains("the parties’ own announcement", (await site.PageAsync("/milestones/2025-10-28")).QuerySelector("section[aria-labelledby=announced]")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_word_that_told_a_statement_is_listed_once()
    {
        var words = (await site.PageAsync("/divergences/2025-01-21/agi-trigger/scale")).QuerySelector(".side.few .quotation a")!.GetAttribute("href")!;
        var reasons = (await site.PageAsync($"/statements/{words.Split("#s-")[1]}")).QuerySelectorAll("section[aria-labelledby=why] dd").Select(dd => dd.Words()).ToList();

        Assert.Contains("अधिकार खो देगा", reasons);
        Assert.Equal(reasons.Distinct(), reasons);
    }

    [Fact]
    public async Task A_list_of_no_report_says_so_and_leads_out()
    {
        var head = (await site.PageAsync("/reports?language=de&milestone=2025-10-28")).QuerySelector(".head")!;

        Assert.Contains("No report in German on 28 October 2025 is stored.", head.Words(), StringComparison.Ordinal);
        Assert.Equal("/reports", head.QuerySelector("a")!.GetAttribute("href"));
    }
}
