using PartnershipTracker.Agreements;
using PartnershipTracker.Exporting;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Exporting;

/// <summary>The summary of the store as text: one way for the site and for the verb, hence the same bytes.</summary>
public sealed class SummaryExport(TrackerDb db, Agreement agreement, ExportSetting setting)
{
    /// <summary>The endings of <c>/export.…</c>, and what <c>--format</c> takes.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["md", "json", "csv"];

    /// <summary>What the query asks of the store.</summary>
    public async Task<Summary> SummaryAsync(ExportQuery query, CancellationToken cancel = default) =>
        Summary.Of(await db.HoldingsAsync(HoldingsFilter.Everything, cancel), query, agreement);

    /// <summary>The same, written in one of <see cref="Formats"/>.</summary>
    public async Task<string> WriteAsync(ExportQuery query, string format, CancellationToken cancel = default)
    {
        var summary = await SummaryAsync(query, cancel);
        return format switch
        {
            "json" => SummaryJson.Write(summary, setting),
            "csv" => SummaryCsv.Write(summary, setting),
            _ => SummaryMarkdown.Write(summary, setting),
        };
    }
}
