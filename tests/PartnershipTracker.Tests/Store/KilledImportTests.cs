using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Agreements;
using PartnershipTracker.Languages;
using PartnershipTracker.Reading;
using PartnershipTracker.Tests.Web;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Tests.Store;

public sealed class KilledImportTests : IDisposable
{
    private const int Kills = 4;
    private const int Reports = 600;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_import_killed_at_any_moment_leaves_no_report_half_there()
    {
        await File.WriteAllLinesAsync(folder["many.jsonl"], Generated());

        // From the making of the store on, then further and further into the import.
        var stored = new List<int>();
        for (var kill = 0; kill < Kills; kill++)
        {
            using (var import = TrackerProcess.Start(folder, "import", "many.jsonl"))
            {
                await Task.Delay(500 + Random.Shared.Next(1500));
                await import.KillAsync();
            }

            stored.Add(await AssertWholeAsync());
        }

        var last = await TrackerProcess.RunAsync(folder, "import", "many.jsonl");

        Assert.Equal((0, ""), (last.Status, last.Error));
        Assert.Equal(stored.Order(), stored);
        Assert.Equal(Reports + SeedFiles.Paths.Count, await AssertWholeAsync());
        Assert.Contains("all is well", (await TrackerProcess.RunAsync(folder, "check")).Output, StringComparison.Ordinal);
    }

    // Every report is another one, and most say something.
    private static IEnumerable<string> Generated()
    {
        var texts = SeedFiles.Paths.Select(File.ReadAllText).ToList();
        return Enumerable.Range(0, Reports).Select(i => JsonSerializer.Serialize(new { name = $"{i}.txt", text = $"{texts[i % texts.Count]}\n{i}" }));
    }

    private async Task<int> AssertWholeAsync()
    {
        if (!File.Exists(folder["tracker.db"])) return 0;
        var reader = new ReportReader(Agreement.Load(), LanguagePacks.Load());
        await using var db = TrackerDb.At(folder["tracker.db"]);
        var told = await db.Statements.GroupBy(s => s.ReportId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var reports = await db.Reports.AsNoTracking().ToListAsync();
        Assert.All(reports, report => Assert.Equal(reader.Read(report.Id, report.Text).Statements.Count, told.GetValueOrDefault(report.Id)));
        SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        return reports.Count;
    }
}
