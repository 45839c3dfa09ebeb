using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PartnershipTracker.Reading;
using PartnershipTracker.Tests.Web;
using PartnershipTracker.Web;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Tests.Store;

/// <summary>A store in a file of its own, opened as the program opens it.</summary>
internal sealed class TemporaryStore : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly IHost host;

    private TemporaryStore(bool seeds)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Tracker:Database"] = Path,
            ["Tracker:Seeds"] = seeds ? "true" : "false",
        });
        builder.AddTracker();
        host = builder.Build();
    }

    public string Path => folder["tracker.db"];

    public static TemporaryStore Unopened() => new(seeds: false);

    public static Task<TemporaryStore> EmptyAsync() => OpenAsync(seeds: false);

    public static Task<TemporaryStore> WithSeedsAsync() => OpenAsync(seeds: true);

    public Task OpenAsync() => host.Services.GetRequiredService<StoreOpening>().OpenAsync();

    /// <summary>Does something with a context of its own, as a request would.</summary>
    public async Task<T> AskAsync<T>(Func<IServiceProvider, Task<T>> ask)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider);
    }

    public Task<T> AskDbAsync<T>(Func<TrackerDb, Task<T>> ask) => AskAsync(services => ask(services.GetRequiredService<TrackerDb>()));

    public Task<int> AddAsync(params Report[] reports) =>
        AskAsync(services => services.GetRequiredService<ReportStore>().AddAsync(reports));

    /// <summary>What only somebody with a hex editor could do: no foreign keys.</summary>
    public async Task TamperAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path};Foreign Keys=False;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await AskDbAsync(db =>
        {
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
            return Task.FromResult(0);
        });
        host.Dispose();
        folder.Dispose();
    }

    private static async Task<TemporaryStore> OpenAsync(bool seeds)
    {
        var store = new TemporaryStore(seeds);
        await store.OpenAsync();
        return store;
    }
}
