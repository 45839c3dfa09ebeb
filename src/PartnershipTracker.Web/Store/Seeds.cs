using PartnershipTracker.Reading;
using PartnershipTracker.Receiving;

namespace PartnershipTracker.Web.Store;

/// <summary>The reports that come with the program.</summary>
internal sealed class Seeds(Lazy<ReportReader> reader, IConfiguration configuration, TimeProvider clock)
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>Adds them, all or none; none where <c>Tracker:Seeds</c> is false.</summary>
    public async Task AddToAsync(TrackerDb db, CancellationToken cancel)
    {
        if (!configuration.GetValue("Tracker:Seeds", true)) return;
        var reports = new List<Report>();
        await foreach (var received in ReportInputs.ReadAsync([Folder], () => Stream.Null, cancel))
        {
            if (received.Report is not { } report) throw new DataFileException($"{received.Source}: {received.Problem}");
            reader.Value.ReadWhole(report);
            reports.Add(report);
        }

        await new ReportStore(db, clock).AddAsync(reports, cancel);
    }
}
