using PartnershipTracker.Comparing;
using PartnershipTracker.Languages;
using PartnershipTracker.Reading;
using PartnershipTracker.Tests.Web;
using static PartnershipTracker.Tests.Comparing.Telling;

namespace PartnershipTracker.Tests.Comparing;

/// <summary>Of the seeds as they are read.</summary>
public class DisputedWordsTests
{
    private static readonly LanguagePacks Packs = LanguagePacks.Load(Agreement);

    private static readonly DisputedWords Disputed = new(Agreement, Packs);

    private static readonly IReadOnlyList<Divergence> Seeds = DivergenceFinder.Find(Holdings.Of(Read()), Agreement);

    [Theory]
    [InlineData(DivergenceKind.Scale, "de", "100 Milliarden")]
    [InlineData(DivergenceKind.Scale, "hi", "1000 अरब")]
    [InlineData(DivergenceKind.Comparator, "id", "setidaknya")]
    [InlineData(DivergenceKind.Comparator, "tr", "fazla")]
    [InlineData(DivergenceKind.Comparator, "de", "100 Milliarden")]
    [InlineData(DivergenceKind.Effect, "de", "verliert|Nutzungsrecht|Nutzungsrecht|Technologie")]
    [InlineData(DivergenceKind.Effect, "tr", "modellerine erişimini|engelleyebilir")]
    [InlineData(DivergenceKind.Right, "de", "Vorzugsrecht")]
    [InlineData(DivergenceKind.Right, "tr", "öncelikli teklif hakkı")]
    [InlineData(DivergenceKind.Right, "id", "right of first refusal")]
    [InlineData(DivergenceKind.Status, "tr", "kapasite|münhasırlığı|esnek hale")]
    public void They_are_what_the_divergence_is_about(DivergenceKind kind, string language, string words)
    {
        var divergence = Seeds.Single(found => found.Kind == kind);
        var telling = divergence.Sides.Single(side => side.Reports.Any(report => report.Language == language)) switch
        {
            { Reports: [_] } alone => alone.Telling(divergence),
            var side => side.Statements.First(statement => statement.Report.Language == language && Disputed.In(statement, kind).Count > 0),
        };

        Assert.Equal(words.Split('|').Distinct(), Disputed.In(telling, kind).Select(range => telling.Quote.Text[range]));
    }

    [Fact]
    public void Of_a_language_that_is_not_read_a_comparator_is_its_number()
    {
        var report = Report("a", null, null).Says("agi-trigger", Status.Continues, Amount(1e11m, Comparator.AtLeast) with { Words = Quote.From("What a says.", 5..6) });

        Assert.Equal([5..6], Disputed.In(Holdings.Of([report]).Statements[0], DivergenceKind.Comparator));
    }

    private static IEnumerable<Report> Read()
    {
        var reader = new ReportReader(Agreement, Packs);
        foreach (var path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt").Order(StringComparer.Ordinal))
        {
            var report = new Report(Path.GetFileName(path), File.ReadAllText(path));
            reader.ReadWhole(report);
            yield return report;
        }
    }
}
