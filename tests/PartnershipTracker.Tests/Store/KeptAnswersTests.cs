using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Tests.Store;

/// <summary>What is kept of the store is never older than the store was when it was asked.</summary>
public sealed class KeptAnswersTests
{
    private static readonly DateOnly Stargate = new(2025, 1, 21);

    [Fact]
    public async Task A_question_is_asked_once_for_each_state_of_the_store()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        var asked = 0;
        Task<string> Ask() => store.AskAsync(services => services.Get().GetAsync("how many", () => Task.FromResult($"{++asked}"), _ => 1));

        Assert.Equal("1 1", $"{await Ask()} {await Ask()}");
        await store.AddAsync(Saying(0));
        Assert.Equal("2 2", $"{await Ask()} {await Ask()}");
    }

    [Fact]
    public async Task What_another_process_writes_shows_at_once()
    {
        await using var store = await TemporaryStore.WithSeedsAsync();
        await OverviewAsync(store);

        await store.TamperAsync("delete from Statements");

        Assert.Empty((await OverviewAsync(store)).Statements);
    }

    [Fact]
    public async Task An_answer_that_the_store_overtook_is_not_given_again()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        var first = await AskAsync(store, async () =>
        {
            await store.AddAsync(Saying(0));
            return "before";
        });

        Assert.Equal("before after", $"{first} {await AskAsync(store, () => Task.FromResult("after"))}");
    }

    [Fact]
    public async Task Whoever_asks_while_reports_come_in_hears_of_all_that_were_there()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        var (added, reports) = (0, 60);
        var importing = Task.Run(async () =>
        {
            for (; added < reports; Interlocked.Increment(ref added)) await store.AddAsync(Saying(added));
        });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!importing.IsCompleted)
            {
                var known = Volatile.Read(ref added);
                Assert.InRange((await OverviewAsync(store)).Reports.Total(), known, reports);
                Assert.InRange((await store.AskDbAsync(db => db.CountsAsync(new()))).Statuses.Values.Sum(), known, reports);
            }
        })));
        await importing;

        Assert.Equal(reports, (await OverviewAsync(store)).Reports.Total());
    }

    [Theory]
    [InlineData(KeptAnswers.Most + 1, 1)]
    [InlineData(KeptAnswers.Most, 2)]
    [InlineData(KeptAnswers.Most / 4, 8)]
    public async Task No_more_is_kept_than_there_is_room_for(int weight, int questions)
    {
        await using var store = await TemporaryStore.EmptyAsync();
        var asked = 0;
        async Task AskAllAsync()
        {
            for (var i = 0; i < questions; i++)
                await store.AskAsync(services => services.Get().GetAsync($"{i}", () => Task.FromResult($"{++asked}"), _ => weight));
        }

        await AskAllAsync();
        await AskAllAsync();

        Assert.Equal(2 * questions, asked);
    }

    private static Report Saying(int number) => ManyReports.Saying(number, "de", Stargate, "term", Status.Continues);

    private static Task<Holdings> OverviewAsync(TemporaryStore store) => store.AskDbAsync(db => db.OverviewAsync(HoldingsFilter.Everything));

    private static Task<string> AskAsync(TemporaryStore store, Func<Task<string>> ask) =>
        store.AskAsync(services => services.Get().GetAsync("which", ask, _ => 1));
}

file static class Services
{
    public static KeptAnswers Get(this IServiceProvider services) => (KeptAnswers)services.GetService(typeof(KeptAnswers))!;
}
