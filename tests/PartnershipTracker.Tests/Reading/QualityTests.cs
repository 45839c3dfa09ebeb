using System.Globalization;
using System.Text;
using PartnershipTracker.Web.Pages.About;

namespace PartnershipTracker.Tests.Reading;

/// <summary>
/// The figures that /about shows are those measured on the development reports. Where they are not any more, what
/// <c>quality.yaml</c> has to hold is written to <c>Actual/</c> in the test's output folder.
/// </summary>
public sealed class QualityTests
{
    private static readonly string Gold = Path.Combine(AppContext.BaseDirectory, "Reading", "Gold", "dev");

    [Fact]
    public void The_published_figures_are_those_measured_now()
    {
        var measured = Measure();
        var published = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "quality.yaml"));
        if (published != measured)
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "Actual")).FullName, "quality.yaml"), measured);

        Assert.Equal(published, measured);
    }

    [Fact]
    public void Figures_are_given_for_the_languages_measured_and_for_no_others()
    {
        var quality = ReadingQuality.Load()!;

        Assert.NotNull(quality.Of("hi"));
        Assert.NotNull(quality.Of("zh"));
        Assert.Null(quality.Of("sv"));
    }

    private static string Measure()
    {
        var languages = Scorer.ByLanguage(Path.Combine(Gold, "gold.json"), Path.Combine(Gold, "texts")).ToList();
        var text = new StringBuilder("# How well each language is read. Written from the development reports by QualityTests, which fails where it is stale.\n");
        text.Append(CultureInfo.InvariantCulture, $"measured-on: >-\n  {languages.Sum(l => l.Score.Reports)} development reports in {languages.Count} languages, the same that the word lists were tuned on:\n");
        text.Append("  expect less of reports that nobody has tuned them on, and take figures from two or three reports as a hint\nlanguages:\n");
        foreach (var (language, score) in languages)
            text.Append(CultureInfo.InvariantCulture, $"  - {{ language: {language}, reports: {score.Reports}, clauses: {F1(score, "clause")}, status: {F1(score, "status")}, values: {F1(score, "value")} }}\n");
        return text.ToString();
    }

    private static string F1(Scorer score, string what) => score.F1(what).ToString("0.00", CultureInfo.InvariantCulture);
}
