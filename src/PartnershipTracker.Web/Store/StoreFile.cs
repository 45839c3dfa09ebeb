using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PartnershipTracker.Web.Store;

/// <summary>Where the store is: <c>Tracker:Database</c>, else <c>tracker.db</c> where the user stands.</summary>
public sealed class StoreFile(IConfiguration configuration)
{
    /// <summary>In full.</summary>
    public string FullPath { get; } = Path.GetFullPath(configuration["Tracker:Database"] is { Length: > 0 } given ? given : "tracker.db");

    /// <summary>Whether there is a store. An empty file is none yet.</summary>
    public bool Exists => new FileInfo(FullPath) is { Exists: true, Length: > 0 };

    internal static void Configure(DbContextOptionsBuilder options, string path) => options
        .UseSqlite(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            // Seconds that a writer waits for another one.
            DefaultTimeout = 30,
        }.ToString());
}
