using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Tests.Store;

public sealed class ReportStoreTests
{
    [Fact]
    public async Task A_report_comes_back_as_it_was_put_in()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        var report = TestReports.WithEverything();
        await store.AddAsync(report);

        var back = (await store.AskDbAsync(db => db.ReportAsync(report.Id)))!;

        Assert.Equivalent(report, back, strict: true);
        Assert.Equal(ReadingJson.Line(report), ReadingJson.Line(back));
    }

    [Fact]
    public async Task Importing_twice_is_importing_once()
    {
        await using var store = await TemporaryStore.EmptyAsync();

        Assert.Equal(1, await store.AddAsync(TestReports.WithEverything()));
        Assert.Equal(0, await store.AddAsync(TestReports.WithEverything()));

        Assert.Equal(2, await store.AskDbAsync(db => db.Statements.CountAsync()));
    }

    [Fact]
    public async Task The_same_text_twice_in_one_batch_is_one_report()
    {
        await using var store = await TemporaryStore.EmptyAsync();

        Assert.Equal(1, await store.AddAsync(TestReports.WithNothing("Same."), TestReports.WithNothing("Same.")));
    }

    [Fact]
    public async Task A_report_that_cannot_be_stored_whole_is_not_stored_at_all()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        var broken = TestReports.WithEverything();
        broken.Take(new ReportReading("hi", null, null, [broken.Statements[0], new Statement("no-such-report", new("term"), Status.Ended, broken.Statements[0].Quote)]));

        await Assert.ThrowsAsync<DbUpdateException>(() => store.AddAsync(TestReports.WithNothing("Good."), broken));

        Assert.Equal(0, await store.AskDbAsync(db => db.Reports.CountAsync()));
        Assert.Equal(0, await store.AskDbAsync(db => db.Statements.CountAsync()));
    }

    [Fact]
    public async Task Two_writers_at_once_both_get_their_turn()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        async Task WriteAsync(string who)
        {
            for (var i = 0; i < 25; i++) await store.AddAsync(TestReports.WithNothing($"{who} {i}"), TestReports.WithNothing($"both {i}"));
        }

        await Task.WhenAll(Task.Run(() => WriteAsync("one")), Task.Run(() => WriteAsync("two")));

        Assert.Equal(75, await store.AskDbAsync(db => db.Reports.CountAsync()));
    }

    [Fact]
    public async Task A_statement_goes_with_its_report()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        await store.AddAsync(TestReports.WithEverything());

        await store.AskDbAsync(db => db.Reports.ExecuteDeleteAsync());

        Assert.Equal(0, await store.AskDbAsync(db => db.Statements.CountAsync()));
    }

    [Fact]
    public async Task The_time_of_adding_is_the_clocks()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        var before = DateTimeOffset.UtcNow;
        await store.AddAsync(TestReports.WithNothing("Now."));

        Assert.InRange(await store.AskDbAsync(db => db.Reports.Select(r => r.AddedAt).SingleAsync()), before, DateTimeOffset.UtcNow);
    }
}
