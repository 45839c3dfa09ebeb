using System.Text.Json;
using AngleSharp.Html.Parser;
using CsvHelper;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using PartnershipTracker.Comparing;
using PartnershipTracker.Exporting;
using PartnershipTracker.Reading;
using PartnershipTracker.Tests.Comparing;
using PartnershipTracker.Tests.Reading;
using static PartnershipTracker.Tests.Comparing.Telling;
using static PartnershipTracker.Tests.Exporting.ExpectedFileTests;

namespace PartnershipTracker.Tests.Exporting;

public class ExportTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseFootnotes().Build();

    [Fact]
    public void The_order_of_what_the_store_gives_changes_no_byte()
    {
        var expected = Written(GoldReadings.Holdings);
        Prop.ForAll(
            Gen.Shuffle(GoldReadings.Holdings.Statements.ToArray()).Zip(Gen.Shuffle(GoldReadings.Holdings.Reports.ToArray())).ToArbitrary(),
            shuffled => Assert.Equal(expected, Written(new(shuffled.Item2, shuffled.Item1)))).Check(Config.QuickThrowOnFailure.WithMaxTest(10));
    }

    [Fact]
    public void Every_statement_is_a_footnote_that_links_its_words()
    {
        var markdown = SummaryMarkdown.Write(Of(GoldReadings.Holdings), Setting);
        var page = new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, Pipeline));
        var notes = page.QuerySelectorAll(".footnotes li");
        Assert.Equal(GoldReadings.Holdings.Statements.Count, notes.Length);
        foreach (var statement in GoldReadings.Holdings.Statements)
        {
            var note = Assert.Single(notes, note => note.QuerySelector("a")!.GetAttribute("href") == Setting.LinkTo(statement));
            Assert.Contains(MarkdownText.Plain(statement.Quote.Text), note.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_hostile_report_is_text_in_every_export()
    {
        const string Hostile = "=cmd|'/c calc'!A1 | </td><script>alert(1)</script>\n\n---\n[^x]: ![](http://evil.example) \u202Ereversed";
        var report = new Report("evil.txt", Hostile) { Language = "en", Milestone = January, Outlet = "@evil | <b>", Title = "**Title** [x](javascript:1)" };
        report.Statements = [new Statement(report.Id, new("term"), Status.Ended, Quote.From(Hostile, ..))];
        var holdings = Holdings.Of([report]);

        var page = new HtmlParser().ParseDocument(Markdown.ToHtml(SummaryMarkdown.Write(Of(holdings), Setting), Pipeline));
        Assert.Empty(page.QuerySelectorAll("script, img, b, strong, td td, hr + table"));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Matches("^(http://localhost:5080/|#fn)", link.GetAttribute("href")));
        Assert.Contains("alert(1)", Assert.Single(page.QuerySelectorAll(".footnotes li")).TextContent, StringComparison.Ordinal);

        var row = Cells(SummaryCsv.Write(Of(holdings), Setting))[1];
        Assert.Equal(["term", "ended", "2025-01-21", "en", "'@evil | <b>", report.Id, report.Statements[0].Id, $"'{Hostile}"], row.Take(8));

        using var json = JsonDocument.Parse(SummaryJson.Write(Of(holdings), Setting));
        Assert.Equal(Hostile, json.RootElement.GetProperty("statements")[0].GetProperty("quote").GetString());
    }

    [Fact]
    public void Numbers_are_exact_and_bare()
    {
        var holdings = Holdings.Of([Report("a").Says("equity-stake", Status.Granted, Amount(135000000000.500m), Percent(27.0m))]);
        Assert.Contains("\"number\": 135000000000.5,", SummaryJson.Write(Of(holdings), Setting), StringComparison.Ordinal);
        Assert.Contains("135000000000.5 USD,27,", SummaryCsv.Write(Of(holdings), Setting), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_stored_is_said_so()
    {
        var markdown = SummaryMarkdown.Write(Of(new([], [])), Setting);
        Assert.Contains("0 statements of 0 reports in 0 languages (copies not yet told apart); nothing is reported yet", markdown, StringComparison.Ordinal);
        Assert.Single(Cells(SummaryCsv.Write(Of(new([], [])), Setting)));
    }

    [Fact]
    public void A_clause_that_is_asked_for_leaves_the_silent_reports_in()
    {
        var asked = new ExportQuery { Clauses = [new("term")] }.Apply(GoldReadings.Holdings);
        Assert.Equal(5, asked.Reports.Count);
        Assert.All(asked.Statements, statement => Assert.Equal("term", statement.Clause.Value));
    }

    [Fact]
    public void As_of_a_day_nothing_later_is_told()
    {
        var asked = new ExportQuery { AsOf = new(2024, 12, 31) }.Apply(GoldReadings.Holdings);
        Assert.Equal(3, asked.Statements.Count);
        Assert.Equal(3, asked.Reports.Count);
    }

    private static Summary Of(Holdings holdings) => Summary.Of(holdings, new ExportQuery(), Agreement);

    private static string Written(Holdings holdings)
    {
        var compare = ComparisonTable.Of(holdings, Agreement, ComparedBy.Report);
        var clause = ClauseTable.Of(Agreement.Find("agi-trigger")!, holdings, Agreement);
        return SummaryMarkdown.Write(Of(holdings), Setting) + SummaryCsv.Write(Of(holdings), Setting) + SummaryJson.Write(Of(holdings), Setting)
            + ComparisonMarkdown.Write(compare, new(), Setting) + ComparisonCsv.Write(compare, Setting) + ComparisonJson.Write(compare, new(), Setting)
            + ClauseMarkdown.Write(clause, new(), Setting) + ClauseCsv.Write(clause, Setting) + ClauseJson.Write(clause, new(), Setting);
    }

    private static List<string[]> Cells(string csv)
    {
        using var reader = CsvReader.Create(new StringReader(csv), new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(at => reader.GetString(at))]);
        return rows;
    }
}
