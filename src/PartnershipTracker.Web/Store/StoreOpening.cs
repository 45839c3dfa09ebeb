using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PartnershipTracker.Web.Store;

/// <summary>
/// Makes the store ready before anything else uses it: a new one is made whole, with its seeds; an older one is
/// migrated; a file that is none, or of a newer program, is refused and left as it is.
/// </summary>
internal sealed partial class StoreOpening(StoreFile file, Seeds seeds, ILogger<StoreOpening> log)
{
    /// <exception cref="StoreException">The file can't be used.</exception>
    public async Task OpenAsync(CancellationToken cancel = default)
    {
        try
        {
            if (file.Exists && !await IsOlderAsync(cancel)) return;
            using var turn = await OpeningTurn.WaitAsync(file.FullPath, cancel);
            if (!file.Exists) await CreateAsync(cancel);
            else if (await IsOlderAsync(cancel)) await MigrateAsync(cancel);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{file.FullPath}: the database can't be opened or made ({e.Message}). "
                + "Start in a folder that can be written to, or name another file with Tracker__Database.", e);
        }
    }

    private async Task<bool> IsOlderAsync(CancellationToken cancel)
    {
        if (!StartsAsDatabase()) throw Refused("is not a database");
        await using var db = TrackerDb.At(file.FullPath);
        var (known, applied) = (db.Database.GetMigrations(), await AppliedAsync(db, cancel));
        if (applied.Except(known).Any()) throw Refused("was written by a newer version of the Partnership Tracker");
        return known.Except(applied).Any();
    }

    private async Task<List<string>> AppliedAsync(TrackerDb db, CancellationToken cancel)
    {
        try
        {
            if (!await db.GetService<IHistoryRepository>().ExistsAsync(cancel)) throw Refused("is a database, but not one of the Partnership Tracker");
            return [.. await db.Database.GetAppliedMigrationsAsync(cancel)];
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT)
        {
            throw Refused("is a damaged database");
        }
    }

    private bool StartsAsDatabase()
    {
        using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> start = stackalloc byte[16];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("SQLite format 3\0"u8);
    }

    // Under another name until it is whole, so that a process killed on the way leaves no store without its seeds.
    private async Task CreateAsync(CancellationToken cancel)
    {
        var making = file.FullPath + ".new";
        Delete(making);
        Delete(file.FullPath);
        await using (var db = TrackerDb.At(making))
        {
            await db.Database.MigrateAsync(cancel);
            await seeds.AddToAsync(db, cancel);
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        }

        File.Move(making, file.FullPath);
    }

    private static void Delete(string path)
    {
        foreach (var part in new[] { path, path + "-wal", path + "-shm" }) File.Delete(part);
    }

    private async Task MigrateAsync(CancellationToken cancel)
    {
        await using var db = TrackerDb.At(file.FullPath);
        await ClearStaleLockAsync(db, cancel);
        await db.Database.MigrateAsync(cancel);
    }

    // EF Core waits for ever for a lock whose process was killed; whoever has the turn knows that none is alive.
    private async Task ClearStaleLockAsync(TrackerDb db, CancellationToken cancel)
    {
        var tables = await db.Database.SqlQuery<int>($"select count(*) as Value from sqlite_master where name = '__EFMigrationsLock'").SingleAsync(cancel);
        if (tables == 0 || await db.Database.ExecuteSqlAsync($"delete from __EFMigrationsLock", cancel) == 0) return;
        LockCleared(file.FullPath);
    }

    private StoreException Refused(string what) => new(
        $"{file.FullPath} {what}. It was left as it is; name another file with Tracker__Database.");

    [LoggerMessage(LogLevel.Warning, "{Path}: cleared a migration lock that a killed process left")]
    private partial void LockCleared(string path);
}
