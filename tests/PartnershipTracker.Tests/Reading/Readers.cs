using PartnershipTracker.Agreements;
using PartnershipTracker.Languages;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Tests.Reading;

/// <summary>The real reader with the real data, loaded once.</summary>
internal static class Readers
{
    public static Agreement Agreement { get; } = Agreement.Load();

    public static LanguagePacks Packs { get; } = LanguagePacks.Load(Agreement);

    public static ReportReader Reader { get; } = new(Agreement, Packs);

    public static ReportReading Read(string text) => Reader.Read(Report.IdOf(Report.HashOf(text)), text);
}
