using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Tests.Web;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Tests.Store;

public sealed class MigrationTests
{
    [Fact]
    public async Task Migrations_and_model_agree()
    {
        using var folder = new TemporaryFolder();
        await using var db = TrackerDb.At(folder["tracker.db"]);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task The_migrated_file_has_just_the_columns_and_indices_of_the_model()
    {
        using var folder = new TemporaryFolder();
        await using var migrated = TrackerDb.At(folder["migrated.db"]);
        await using var created = TrackerDb.At(folder["created.db"]);
        await migrated.Database.MigrateAsync();
        await created.Database.EnsureCreatedAsync();

        Assert.Equal(await SchemaOf(created), await SchemaOf(migrated));
    }

    private static async Task<List<string>> SchemaOf(TrackerDb db) => await db.Database.SqlQueryRaw<string>(
        """
        select m.name || ' ' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk as Value
        from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and m.name not like '\_\_%' escape '\'
        union select m.name || ' ' || i.seqno || ' ' || i.name from sqlite_master m join pragma_index_info(m.name) i
        where m.type = 'index' and m.tbl_name not like '\_\_%' escape '\'
        order by Value
        """).ToListAsync();
}
