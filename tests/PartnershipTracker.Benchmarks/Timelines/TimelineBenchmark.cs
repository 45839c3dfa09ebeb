using System.Globalization;
using Microsoft.Playwright;

namespace PartnershipTracker.Benchmarks.Timelines;

/// <summary>The front page and vis-timeline with the same statements, from the first byte asked for to the last pixel drawn, turn by turn.</summary>
internal static class TimelineBenchmark
{
    private const string OneWord = "/health/live";

    private static readonly int[] Sizes = [60, 1_000, 10_000];

    // Until the site's code is compiled as it will stay.
    private const int Unmeasured = 10;

    // Where a page has something to wait for, it says so; then everything is there, and two frames have been drawn.
    private const string Drawn = """
        async () => {
            if (document.readyState !== "complete") await new Promise(done => addEventListener("load", done));
            await window.rendered;
            await document.fonts.ready;
            await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
            return performance.now();
        }
        """;

    public static async Task RunAsync(int rounds)
    {
        using var vis = await VisTimeline.RestoreAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
        });
        Console.WriteLine("| statements | reports | timeline, ms | vis-timeline, ms | ratio | a page of one word, ms |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var size in Sizes)
        {
            var reports = Reports.Saying(size);
            using var site = await Site.StartAsync(reports);
            await using var other = await vis.ServeAsync(reports);
            List<double> ours = [], theirs = [], empty = [];
            for (var round = -Unmeasured; round < rounds; round++)
            {
                var (our, their) = (await TimeAsync(browser, site.Address), await TimeAsync(browser, other.Address));
                if (round < 0) continue;
                ours.Add(our);
                theirs.Add(their);
                empty.Add(await TimeAsync(browser, new(site.Address, OneWord)));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {size:#,0} | {reports.Count:#,0} | {Median(ours):0} | {Median(theirs):0} | {Median(ours) / Median(theirs):0.00} | {Median(empty):0} |"));
        }
    }

    // A browser that was never there: nothing is cached. Its process is started before, by a page of one word: that takes
    // longer than either timeline and is no part of it.
    private static async Task<double> TimeAsync(IBrowser browser, Uri address)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(address, OneWord).ToString());
        await page.GotoAsync(address.ToString(), new() { WaitUntil = WaitUntilState.Commit });
        return await page.EvaluateAsync<double>(Drawn);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
