using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Tests.Store;

public sealed class StoreOpeningTests
{
    [Fact]
    public async Task A_new_store_has_the_seeds()
    {
        await using var store = await TemporaryStore.WithSeedsAsync();

        Assert.Equal(5, await store.AskDbAsync(db => db.Reports.CountAsync()));
        Assert.Equal("TechCrunch", await store.AskDbAsync(db => db.Reports.Where(r => r.Outlet == "Lingkup.id").Select(r => r.Origin).SingleAsync()));
    }

    [Fact]
    public async Task A_store_that_is_there_already_gets_no_seeds()
    {
        await using var store = await TemporaryStore.WithSeedsAsync();
        await store.AskDbAsync(db => db.Reports.ExecuteDeleteAsync());

        await store.OpenAsync();

        Assert.Equal(0, await store.AskDbAsync(db => db.Reports.CountAsync()));
    }

    [Fact]
    public async Task A_store_writes_ahead_and_keeps_its_foreign_keys()
    {
        await using var store = await TemporaryStore.EmptyAsync();

        Assert.Equal("wal", await store.AskDbAsync(db => db.Database.SqlQuery<string>($"select journal_mode as Value from pragma_journal_mode").SingleAsync()));
        Assert.Equal(1, await store.AskDbAsync(db => db.Database.SqlQuery<int>($"select foreign_keys as Value from pragma_foreign_keys").SingleAsync()));
    }

    [Fact]
    public async Task Making_a_store_leaves_nothing_beside_it()
    {
        await using var store = await TemporaryStore.WithSeedsAsync();
        await store.AskDbAsync(db => db.Reports.CountAsync());

        var files = Directory.GetFiles(Path.GetDirectoryName(store.Path)!).Select(Path.GetFileName).Except(["tracker.db-wal", "tracker.db-shm"]);

        Assert.Equal(["tracker.db"], files);
    }

    [Fact]
    public async Task What_a_killed_process_left_of_a_new_store_is_made_anew()
    {
        await using var store = TemporaryStore.Unopened();
        await File.WriteAllTextAsync(store.Path + ".new", "half of a database");
        await File.WriteAllTextAsync(store.Path + ".new-wal", "and its log");
        await File.WriteAllTextAsync(store.Path + ".opening", "");

        await store.OpenAsync();

        Assert.Equal(0, await store.AskDbAsync(db => db.Reports.CountAsync()));
    }

    [Fact]
    public async Task An_empty_file_becomes_a_store()
    {
        await using var store = TemporaryStore.Unopened();
        await File.WriteAllTextAsync(store.Path, "");

        await store.OpenAsync();

        Assert.Equal(0, await store.AskDbAsync(db => db.Reports.CountAsync()));
    }

    [Fact]
    public async Task A_lock_that_a_killed_process_left_does_not_stop_a_migration()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        await store.TamperAsync(
            """
            drop table UnreadClauses;
            drop table Statements;
            drop table Reports;
            delete from __EFMigrationsHistory;
            insert into __EFMigrationsLock values (1, '2025-01-01 00:00:00');
            """);

        await store.OpenAsync().WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(0, await store.AskDbAsync(db => db.Reports.CountAsync()));
    }

    [Fact]
    public async Task A_store_of_a_newer_program_is_refused()
    {
        await using var store = await TemporaryStore.EmptyAsync();
        await store.TamperAsync("insert into __EFMigrationsHistory values ('29990101000000_Later', '10.0.14')");

        await Refuses(store, "was written by a newer version");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        await using var store = TemporaryStore.Unopened();
        await File.WriteAllTextAsync(store.Path, "Dear diary, today I was mistaken for a database.");

        await Refuses(store, "is not a database");
        Assert.StartsWith("Dear diary", await File.ReadAllTextAsync(store.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        await using var store = TemporaryStore.Unopened();
        await store.TamperAsync("create table Songs (Title text)");

        await Refuses(store, "not one of the Partnership Tracker");
        await using var connection = new SqliteConnection($"Data Source={store.Path};Pooling=False");
        await connection.OpenAsync();
        await using var tables = connection.CreateCommand();
        tables.CommandText = "select group_concat(name) from sqlite_master";
        Assert.Equal("Songs", await tables.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_damaged_database_is_refused()
    {
        await using var store = TemporaryStore.Unopened();
        await File.WriteAllBytesAsync(store.Path, [.. "SQLite format 3\0"u8, .. new byte[4096]]);

        await Refuses(store, "is a damaged database");
    }

    [Fact]
    public async Task Two_who_open_a_new_store_at_once_make_one()
    {
        await using var store = TemporaryStore.Unopened();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(store.OpenAsync)));

        Assert.Equal(0, await store.AskDbAsync(db => db.Reports.CountAsync()));
    }

    private static async Task Refuses(TemporaryStore store, string why)
    {
        var refused = await Assert.ThrowsAsync<StoreException>(store.OpenAsync);
        Assert.Contains(store.Path, refused.Message, StringComparison.Ordinal);
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }
}
