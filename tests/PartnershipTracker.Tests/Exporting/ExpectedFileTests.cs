using PartnershipTracker.Comparing;
using PartnershipTracker.Exporting;
using PartnershipTracker.Tests.Reading;
using static PartnershipTracker.Tests.Comparing.Telling;

namespace PartnershipTracker.Tests.Exporting;

/// <summary>Every export of the seeds is the file beside this one, to the byte. A difference is written to <c>Actual/</c> in the test's output folder.</summary>
public class ExpectedFileTests
{
    public static readonly ExportSetting Setting = new(
        Agreement,
        new(new Dictionary<string, string> { ["de"] = "German", ["en"] = "English", ["hi"] = "Hindi", ["id"] = "Indonesian", ["tr"] = "Turkish" }),
        PlainWords.Load(Agreement),
        "http://localhost:5080");

    private static readonly ExportQuery All = new();

    [Fact]
    public void The_summary_in_Markdown() => IsTheFile("summary.md", SummaryMarkdown.Write(Summary(All), Setting));

    [Fact]
    public void The_summary_for_a_sheet() => IsTheFile("summary.csv", SummaryCsv.Write(Summary(All), Setting));

    [Fact]
    public void The_summary_for_a_script() => IsTheFile("summary.json", SummaryJson.Write(Summary(All), Setting));

    [Fact]
    public void The_summary_of_one_clause_in_two_languages_on_a_day()
    {
        var query = new ExportQuery { AsOf = new(2025, 6, 1), Clauses = [new("agi-trigger")], Languages = ["hi", "tr"] };
        IsTheFile("summary-agi-hi-tr.md", SummaryMarkdown.Write(Summary(query), Setting));
    }

    [Fact]
    public void The_comparison_by_language()
    {
        var table = ComparisonTable.Of(GoldReadings.Holdings, Agreement, ComparedBy.Language);
        IsTheFile("compare.md", ComparisonMarkdown.Write(table, All, Setting));
        IsTheFile("compare.csv", ComparisonCsv.Write(table, Setting));
        IsTheFile("compare.json", ComparisonJson.Write(table, All, Setting));
    }

    [Fact]
    public void The_comparison_by_milestone() => IsTheFile(
        "compare-milestones.md",
        ComparisonMarkdown.Write(ComparisonTable.Of(GoldReadings.Holdings, Agreement, ComparedBy.Milestone), new ExportQuery { By = ComparedBy.Milestone }, Setting));

    [Fact]
    public void A_clause()
    {
        var table = ClauseTable.Of(Agreement.Find("agi-trigger")!, GoldReadings.Holdings, Agreement);
        IsTheFile("agi-trigger.md", ClauseMarkdown.Write(table, All, Setting));
        IsTheFile("agi-trigger.csv", ClauseCsv.Write(table, Setting));
        IsTheFile("agi-trigger.json", ClauseJson.Write(table, All, Setting));
    }

    private static Summary Summary(ExportQuery query) => PartnershipTracker.Exporting.Summary.Of(GoldReadings.Holdings, query, Agreement);

    private static void IsTheFile(string name, string actual)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Exporting", "Expected", name);
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected != actual)
        {
            var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "Exporting", "Actual"));
            File.WriteAllText(Path.Combine(folder.FullName, name), actual);
        }

        Assert.Equal(expected, actual);
    }
}
