using System.CommandLine;
using PartnershipTracker.Languages;
using PartnershipTracker.Reading;
using PartnershipTracker.Receiving;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Commands;

/// <summary>Reads reports and stores them.</summary>
internal sealed class ImportCommand : Command
{
    // Few enough to lose little work with a killed process, enough to make a commit's cost small.
    private const int BatchSize = 100;
    private const int BatchCharacters = 4 * 1024 * 1024;

    private readonly Argument<string[]> paths = Paths.Argument();

    public ImportCommand() : base("import", "Reads reports and stores them; what is stored already stays as it is")
    {
        Add(paths);
        SetAction(ImportAsync);
    }

    private async Task<int> ImportAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var tracker = new OpenTracker();
        tracker.Get<LanguagePacks>().Verify();
        await tracker.OpenStoreAsync(cancel);
        var (store, reader) = (tracker.Get<ReportStore>(), tracker.Get<ReportReader>());
        var progress = new ImportProgress();
        var batch = new List<Report>();
        await foreach (var received in ReportInputs.ReadAsync(parsed.GetValue(paths)!, Console.OpenStandardInput, cancel))
        {
            if (received.Report is not { } report)
            {
                progress.Fail(received);
                continue;
            }

            reader.ReadWhole(report);
            batch.Add(report);
            if (IsFull(batch)) await StoreAsync(batch, store, progress, cancel);
        }

        await StoreAsync(batch, store, progress, cancel);
        return progress.Finish();
    }

    private static bool IsFull(List<Report> batch) => batch.Count >= BatchSize || batch.Sum(report => (long)report.Text.Length) >= BatchCharacters;

    private static async Task StoreAsync(List<Report> batch, ReportStore store, ImportProgress progress, CancellationToken cancel)
    {
        progress.Store(batch.Count, await store.AddAsync(batch, cancel));
        batch.Clear();
    }
}
