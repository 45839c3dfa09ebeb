using System.Text;
using PartnershipTracker.Agreements;
using PartnershipTracker.Languages;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Benchmarks;

/// <summary>Everything that reading does, each text a report of its own, its language told from the text.</summary>
internal sealed class Reading
{
    private readonly ReportReader reader;

    public Reading()
    {
        var agreement = Agreement.Load();
        reader = new ReportReader(agreement, LanguagePacks.Load(agreement));
    }

    public Contestant Of(string name, IReadOnlyList<string> texts) =>
        new(name, texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)), () =>
        {
            foreach (var text in texts) reader.Read("0123456789abcdef", text);
        });
}
