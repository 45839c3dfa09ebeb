using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Tests.Store;

public sealed class QueryTests
{
    private static readonly DateOnly Stargate = new(2025, 1, 21);

    [Fact]
    public async Task Everything_is_what_the_reports_say()
    {
        await using var store = await TemporaryStore.WithSeedsAsync();
        var expected = Holdings.Of(await ReportsAsync(store));

        var holdings = await HoldingsAsync(store, HoldingsFilter.Everything);

        Assert.Equal(expected.Reports, holdings.Reports);
        Assert.Equivalent(expected.Statements.OrderBy(s => s.Id, StringComparer.Ordinal), holdings.Statements, strict: true);
    }

    [Fact]
    public async Task A_milestone_has_its_reports_and_what_others_tell_of_it()
    {
        await using var store = await TemporaryStore.WithSeedsAsync();
        var oracle = await HoldingsAsync(store, new() { Milestone = new DateOnly(2024, 6, 11) });

        Assert.NotEmpty(oracle.Statements);
        Assert.All(oracle.Statements, s => Assert.Equal(new DateOnly(2024, 6, 11), s.Milestone));
        Assert.All(oracle.Reports, r => Assert.Equal(Stargate, r.Milestone));
    }

    [Fact]
    public async Task A_language_and_a_clause_narrow_it_and_silent_reports_stay()
    {
        await using var store = await TemporaryStore.WithSeedsAsync();
        var holdings = await HoldingsAsync(store, new() { Languages = ["hi", "de"], Clauses = [new("restructuring")] });

        Assert.Equal(["de", "hi", "hi"], holdings.Reports.Select(r => r.Language).Order(StringComparer.Ordinal));
        Assert.All(holdings.Statements, s => Assert.Equal("restructuring", s.Clause.Value));
    }

    [Fact]
    public async Task Nothing_later_than_the_day_asked_for_is_told()
    {
        await using var store = await TemporaryStore.WithSeedsAsync();
        var holdings = await HoldingsAsync(store, new() { AsOf = new DateOnly(2025, 10, 27) });

        Assert.Equal(4, holdings.Reports.Count);
        Assert.All(holdings.Statements, s => Assert.True(s.Milestone <= Stargate));
    }

    [Fact]
    public async Task A_statement_of_a_report_between_milestones_counts_for_none()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        var report = TestReports.WithEverything();
        report.Milestone = null;
        await store.AddAsync(report);

        Assert.Empty((await store.AskDbAsync(db => db.OverviewAsync(HoldingsFilter.Everything))).Statements);
        Assert.All((await HoldingsAsync(store, HoldingsFilter.Everything)).Statements, s => Assert.Null(s.Milestone));
    }

    private static Task<Holdings> HoldingsAsync(TemporaryStore store, HoldingsFilter filter) => store.AskDbAsync(db => db.HoldingsAsync(filter));

    private static Task<List<Report>> ReportsAsync(TemporaryStore store) => store.AskDbAsync(async db =>
    {
        var reports = new List<Report>();
        foreach (var id in await db.Reports.Select(r => r.Id).Order().ToListAsync()) reports.Add((await db.ReportAsync(id))!);
        return reports;
    });
}
