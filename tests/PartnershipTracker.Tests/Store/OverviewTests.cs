using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Timelines;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Tests.Store;

/// <summary>An overview tells what all the reports tell, and reads far fewer of them.</summary>
public sealed class OverviewTests
{
    private static readonly Agreement Agreement = Agreement.Load();
    private static readonly LanguageNames Names = new(new Dictionary<string, string>());

    public static TheoryData<string[], string[]> Filters => new()
    {
        { [], [] },
        { ["agi-trigger", "term"], [] },
        { [], ["hi", "de"] },
        { ["cloud-exclusivity"], ["en"] },
    };

    [Theory, MemberData(nameof(Filters))]
    public async Task It_tells_what_everything_tells(string[] clauses, string[] languages)
    {
        var filter = new HoldingsFilter { Clauses = [.. clauses.Select(key => new ClauseKey(key))], Languages = languages };
        var (everything, overview) = await AskAsync(filter);

        Assert.Equal(Told(everything), Told(overview));
    }

    [Fact]
    public async Task Up_to_a_day_it_tells_the_changes_and_divergences_up_to_then()
    {
        var (everything, overview) = await AskAsync(new() { AsOf = new DateOnly(2025, 1, 21) });

        Assert.Equal(Changes(everything), Changes(overview));
        Assert.Equal(Divergences(everything).Where(told => string.CompareOrdinal(told, "2025-01-22") < 0), Divergences(overview));
    }

    [Fact]
    public async Task Of_reports_that_say_the_same_it_reads_one()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        await store.AddAsync([.. Enumerable.Range(0, 50).Select(i => ManyReports.Saying(i, "de", new DateOnly(2025, 1, 21), "term", Status.Continues))]);

        var overview = await store.AskDbAsync(db => db.OverviewAsync(HoldingsFilter.Everything));

        Assert.Equal(50, Assert.Single(overview.Statements).Report.StandsFor);
        Assert.Equal(50, Assert.Single(overview.Reports).StandsFor);
    }

    [Fact]
    public async Task It_is_grouped_by_an_index_alone()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        var plan = await store.AskDbAsync(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "explain query plan " + OverviewQuery.Groups.Replace("{0}", "null", StringComparison.Ordinal).Replace("{1}", "'[]'", StringComparison.Ordinal).Replace("{2}", "'[]'", StringComparison.Ordinal);
            await using var reader = await command.ExecuteReaderAsync();
            var steps = new List<string>();
            while (await reader.ReadAsync()) steps.Add(reader.GetString(3));
            return steps;
        });

        Assert.Contains(plan, step => step.Contains("Statements USING COVERING INDEX IX_Statements_Positions", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step == "SCAN Reports");
    }

    private static async Task<(Holdings Everything, Holdings Overview)> AskAsync(HoldingsFilter filter)
    {
        await using var store = await TemporaryStore.WithSeedsAsync();
        await store.AddAsync(ManyReports.Of(200, seed: 1));
        return await store.AskDbAsync(async db => (await db.HoldingsAsync(filter), await db.OverviewAsync(filter)));
    }

    private static IEnumerable<string> Changes(Holdings holdings) => ChangeFinder.Find(holdings, Agreement)
        .Select(change => $"{change.Milestone.Iso()} {change.Sentence(Agreement)} {change.Statements[0].Id}");

    private static IEnumerable<string> Divergences(Holdings holdings) => DivergenceFinder.Find(holdings, Agreement)
        .Select(found => $"{found.Milestone.Iso()} {found.Clause} {DivergenceSentence.Of(found, Names)}");

    // All that overviews show, as lines of text.
    private static string Told(Holdings holdings)
    {
        var timeline = Timeline.Of(holdings, Agreement);
        return string.Join('\n',
        [
            .. timeline.Milestones.Select(m => $"{m.Milestone.Date.Iso()} {m.Reports} {m.ToldBy}"),
            .. timeline.Families.SelectMany(family => family.Lanes).SelectMany(Told),
            .. timeline.Ends.Select(end => $"{end.Clause} {end.Date} {end.Statements.ReportCount()}"),
            .. Changes(holdings),
            .. StatesInForce.On(null, holdings, Agreement).Clauses.Select(state => $"{state.Sentence(Agreement)} {string.Join(' ', state.For.Take(1).Select(s => s.Id))}"),
            timeline.Coverage.Words,
            .. Divergences(holdings),
            .. Told(ComparisonTable.Of(holdings, Agreement, ComparedBy.Language)),
            .. Told(ComparisonTable.Of(holdings, Agreement, ComparedBy.Language, new DateOnly(2024, 6, 11))),
            .. Told(ComparisonTable.Of(holdings, Agreement, ComparedBy.Milestone)),
        ]);
    }

    private static IEnumerable<string> Told(Lane lane) =>
    [
        .. lane.Marks.Select(mark => $"{lane.Clause.Key} {mark.Milestone.Iso()} {mark.Reports} {string.Join(' ', mark.Languages)} {mark.Divergences.Count} {mark.Change?.After}"),
        .. lane.Bands.Select(band => $"{lane.Clause.Key} {band.From.Iso()} {band.State.State} {band.State.Against.ReportCount()} {band.IsCovered}"),
    ];

    private static IEnumerable<string> Told(ComparisonTable table) =>
    [
        $"{table.Milestone?.Iso()}: {string.Join(' ', table.Columns.Select(column => $"{column.Key} {column.Count}"))}",
        .. table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell =>
            $"{cell.Verdict} {string.Join(' ', cell.Statuses)} {string.Join(' ', cell.Values.Order(StringComparer.Ordinal))} {cell.Reports}"))),
    ];
}
