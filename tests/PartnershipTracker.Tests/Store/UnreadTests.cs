using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Tests.Store;

public sealed class UnreadTests
{
    private static readonly DateOnly January = new(2025, 1, 21);

    [Fact]
    public async Task What_was_not_understood_is_kept_with_its_report_and_goes_with_it()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        var report = TestReports.WithEverything();
        await store.AddAsync(report);

        Assert.Equal([new UnreadClause(report.Id, new("revenue-share"), report.Milestone, "hi")], await store.AskDbAsync(db => db.Unread.ToListAsync()));

        await store.AskDbAsync(db => db.Reports.ExecuteDeleteAsync());
        Assert.Equal(0, await store.AskDbAsync(db => db.Unread.CountAsync()));
    }

    [Fact]
    public async Task One_report_stands_for_all_of_its_language_unless_reports_are_compared()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        await store.AddAsync(Of("a", "de"), Of("b", "de"), Of("c", "tr"), Of("d", null), Of("e", "de", new(2025, 10, 28)));

        Assert.Equal([null, "de", "tr"], (await AskAsync(store, new() { Milestone = January }, ComparedBy.Language)).Select(unread => unread.Language));
        Assert.Equal(4, (await AskAsync(store, new() { Milestone = January }, ComparedBy.Report)).Count);
        Assert.Equal(2, (await AskAsync(store, new() { Languages = ["de"] }, ComparedBy.Milestone)).Count);
    }

    [Fact]
    public async Task A_store_from_before_is_opened_with_nothing_that_was_not_understood()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        await store.AddAsync(Of("a", "de"));
        await store.TamperAsync("drop table UnreadClauses; delete from __EFMigrationsHistory where MigrationId like '%UnreadClauses'");

        await store.OpenAsync();

        Assert.Equal(1, await store.AskDbAsync(db => db.Reports.CountAsync()));
        Assert.Equal(0, await store.AskDbAsync(db => db.Unread.CountAsync()));
    }

    private static Task<IReadOnlyList<UnreadClause>> AskAsync(TemporaryStore store, HoldingsFilter filter, ComparedBy by) =>
        store.AskDbAsync(db => db.UnreadAsync(filter, by));

    private static Report Of(string name, string? language, DateOnly? milestone = null) => new($"{name}.txt", $"What {name} says.")
    {
        Language = language, Milestone = milestone ?? January, NotUnderstood = [new("term")],
    };
}
