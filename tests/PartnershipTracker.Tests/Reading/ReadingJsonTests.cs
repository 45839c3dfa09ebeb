using System.Text.Json;
using PartnershipTracker.Reading;
using PartnershipTracker.Tests.Store;

namespace PartnershipTracker.Tests.Reading;

public sealed class ReadingJsonTests
{
    [Fact]
    public void A_reading_is_one_line_with_every_script_as_it_is()
    {
        var line = ReadingJson.Line(TestReports.WithEverything());

        Assert.DoesNotContain('\n', line);
        Assert.Contains("1000 × अरब (10⁹) = 10¹² USD", line, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_exact_decimals_without_trailing_zeros()
    {
        var line = ReadingJson.Line(TestReports.WithEverything());

        Assert.Contains("\"percents\":[27.1]", line, StringComparison.Ordinal);
        Assert.Contains("\"amounts\":[{\"value\":0.1,", line, StringComparison.Ordinal);
        Assert.Contains("\"value\":1000000000000,", line, StringComparison.Ordinal);
        Assert.Contains("\"value\":12345678901234567.89,", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_milestone_of_its_own_is_written_with_a_statement()
    {
        var statements = Parse(TestReports.WithEverything()).GetProperty("statements");

        Assert.False(statements[0].TryGetProperty("milestone", out _));
        Assert.Equal("2024-06-11", statements[1].GetProperty("milestone").GetString());
    }

    [Fact]
    public void What_is_not_known_is_null()
    {
        var report = Parse(TestReports.WithNothing("Nothing.")).GetProperty("report");

        Assert.All(["language", "milestone", "milestoneEvidence"], key => Assert.Equal(JsonValueKind.Null, report.GetProperty(key).ValueKind));
    }

    [Fact]
    public void Every_quotation_and_value_stands_where_it_says()
    {
        foreach (var statement in Parse(TestReports.WithEverything()).GetProperty("statements").EnumerateArray())
        {
            Assert.Equal(statement.GetProperty("quote").GetString(), At(statement));
            foreach (var value in statement.GetProperty("values").EnumerateArray())
                Assert.Contains(At(value), TestReports.Text, StringComparison.Ordinal);
        }
    }

    private static string At(JsonElement place) =>
        TestReports.Text.Substring(place.GetProperty("start").GetInt32(), place.GetProperty("length").GetInt32());

    private static JsonElement Parse(Report report) => JsonDocument.Parse(ReadingJson.Line(report)).RootElement;
}
