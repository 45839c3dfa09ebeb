using Microsoft.Data.Sqlite;

namespace PartnershipTracker.Web.Store;

/// <summary>Tells states of the store apart, whichever process wrote: what was made of one holds until the next.</summary>
internal sealed class StoreVersion(StoreFile file) : IDisposable
{
    // SQLite counts the commits that a connection did not make itself; so this one stays open and makes none.
    private readonly Lazy<SqliteCommand> asking = new(() => Ask(file.FullPath));
    private readonly Lock turn = new();

    /// <summary>The number of the present state, rising with each. It means nothing to another process, or after a restart.</summary>
    public long Now
    {
        get
        {
            lock (turn) return (long)asking.Value.ExecuteScalar()!;
        }
    }

    public void Dispose()
    {
        if (!asking.IsValueCreated) return;
        asking.Value.Connection!.Dispose();
        asking.Value.Dispose();
    }

    private static SqliteCommand Ask(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        var command = connection.CreateCommand();
        command.CommandText = "pragma data_version";
        return command;
    }
}
