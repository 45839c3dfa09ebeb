using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Tests.Reading;
using static PartnershipTracker.Tests.Comparing.Telling;

namespace PartnershipTracker.Tests.Comparing;

public class TableTests
{
    [Fact]
    public void The_seeds_are_compared_at_the_latest_milestone_that_two_languages_tell_of() =>
        Assert.Equal(January, ComparisonTable.DefaultMilestone(GoldReadings.Holdings));

    [Fact]
    public void A_comparison_never_mixes_milestones()
    {
        foreach (var by in Enum.GetValues<ComparedBy>())
        {
            var table = ComparisonTable.Of(GoldReadings.Holdings, Agreement, by);
            Assert.All(table.Rows.SelectMany(row => row.Cells), cell => Assert.True(cell.Statements.Select(statement => statement.Milestone).Distinct().Count() <= 1));
        }
    }

    [Theory]
    [InlineData("agi-trigger", "de:Agrees hi:Differs id:Differs tr:Differs")]
    [InlineData("right-of-first-refusal", "de:Differs hi:Differs id:Differs tr:Differs")]
    [InlineData("cloud-exclusivity", "de:Agrees hi:Agrees id:Agrees tr:Differs")]
    [InlineData("term", "de:Agrees hi:Agrees id:Agrees tr:Silent")]
    [InlineData("restructuring", "de:NotStated hi:NotStated id:NotStated tr:NotStated")]
    public void A_cell_says_how_it_stands_to_the_others(string clause, string verdicts)
    {
        var table = ComparisonTable.Of(GoldReadings.Holdings, Agreement, ComparedBy.Language);
        var row = table.Rows.Single(row => row.Clause.Key.Value == clause);
        Assert.Equal(verdicts, string.Join(' ', table.Columns.Zip(row.Cells, (column, cell) => $"{column.Key}:{cell.Verdict}")));
    }

    [Fact]
    public void Who_says_alone_what_nobody_else_speaks_of_is_alone() => Assert.Equal(
        Verdict.Alone,
        ComparisonTable.Of(Holdings.Of([Report("a").Says("term", Status.Continues), Report("b", language: "de")]), Agreement, ComparedBy.Language)
            .Rows.Single(row => row.Clause.Key.Value == "term").Cells[1].Verdict);

    [Theory]
    [InlineData(ComparedBy.Language, "Silent NotUnderstood Alone")]
    [InlineData(ComparedBy.Report, "Silent NotUnderstood Alone")]
    [InlineData(ComparedBy.Milestone, "Alone")]
    public void Who_has_the_words_and_states_nothing_is_not_called_silent(ComparedBy by, string verdicts)
    {
        var unclear = Report("a", language: "fr");
        unclear.NotUnderstood = [new("term"), new("restructuring")];
        var table = ComparisonTable.Of(Holdings.Of([unclear, Report("b", language: "tr").Says("term", Status.Continues), Report("c", language: "de")]), Agreement, by);

        ComparisonRow Row(string clause) => table.Rows.Single(row => row.Clause.Key.Value == clause);
        Assert.Equal(verdicts, string.Join(' ', Row("term").Cells.OrderBy(cell => cell.Verdict == Verdict.Alone).ThenBy(cell => cell.Verdict).Select(cell => cell.Verdict)));
        Assert.Equal(unclear.Id, Row("restructuring").Cells.Single(cell => cell.Verdict == Verdict.NotUnderstood).UnreadIn);
        Assert.DoesNotContain(Row("restructuring").Cells, cell => cell.Verdict == Verdict.NotStated);
    }

    [Fact]
    public void What_is_told_of_an_earlier_milestone_stands_there()
    {
        var table = ComparisonTable.Of(GoldReadings.Holdings, Agreement, ComparedBy.Report, new(2024, 6, 11));
        Assert.Equal(3, table.Columns.Count);
        Assert.All(table.Rows[0].Cells, cell => Assert.Equal([Status.Changed], cell.Statuses));
    }

    [Fact]
    public void Who_tells_of_an_earlier_milestone_is_not_silent_on_it()
    {
        var june = new DateOnly(2024, 6, 11);
        var told = Report("a", language: "de").SaysOf(june, "term", Status.Continues);
        var holdings = Holdings.Of([told, Report("b", language: "fr").SaysOf(june, "agi-trigger", Status.Continues)]);

        var term = ComparisonTable.Of(holdings, Agreement, ComparedBy.Language, june).Rows.Single(row => row.Clause.Key.Value == "term");

        Assert.Equal([Verdict.Alone, Verdict.NotStated], term.Cells.Select(cell => cell.Verdict));
    }

    [Fact]
    public void Nothing_stored_makes_an_empty_table()
    {
        var table = ComparisonTable.Of(new([], []), Agreement, ComparedBy.Language);
        Assert.Empty(table.Columns);
        Assert.Null(table.Milestone);
    }

    [Fact]
    public void The_telling_quotation_is_the_shortest_that_gives_a_value()
    {
        var table = ComparisonTable.Of(GoldReadings.Holdings, Agreement, ComparedBy.Milestone);
        var cell = table.Rows.Single(row => row.Clause.Key.Value == "agi-trigger").Cells[1];
        Assert.Equal("1000000000000", cell.Telling!.Values.Single().Canonical);
    }

    [Fact]
    public void A_clause_table_marks_the_odd_ones_out()
    {
        var table = ClauseTable.Of(Agreement.Find("agi-trigger")!, GoldReadings.Holdings, Agreement);
        var milestone = Assert.Single(table.Milestones);
        Assert.Equal(["status", "amount", "comparator", "basis", "effect"], milestone.Rows.Select(row => row.Name));
        Assert.Equal([false, true, false, false], milestone.Rows[1].Cells.Select(cell => cell.IsOdd));
        Assert.Equal([false, false, false, true], milestone.Rows[4].Cells.Select(cell => cell.IsOdd));
        Assert.Empty(milestone.Rows[3].Cells[3].Words);
    }

    [Fact]
    public void Reports_between_milestones_take_no_position()
    {
        var report = new Report("a.txt", "Talks.") { Language = "en" };
        report.Statements = [new(report.Id, new("term"), Status.Ended, Quote.From(report.Text, ..)) { Milestone = January }];
        var holdings = Holdings.Of([report]);
        Assert.Single(ClauseTable.Of(Agreement.Find("term")!, holdings, Agreement).Between);
        Assert.Empty(PositionFinder.Find(holdings.Statements, Agreement));
    }

    [Fact]
    public void A_position_is_one_thing_said_by_however_many()
    {
        var positions = PositionFinder.Find(GoldReadings.Holdings.Statements, Agreement);
        var term = Assert.Single(positions, position => position.Clause.Value == "term");
        Assert.Equal((3, "de hi id"), (term.Reports, string.Join(' ', term.Languages)));
        Assert.Equal(5, positions.Count(position => position.Clause.Value == "agi-trigger"));
    }
}
