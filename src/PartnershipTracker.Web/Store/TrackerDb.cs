using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>The reports and their statements, in one SQLite file.</summary>
public sealed class TrackerDb(DbContextOptions<TrackerDb> options) : DbContext(options)
{
    /// <summary>The reports. Their <see cref="Report.Statements"/> are not loaded with them: they are in <see cref="Statements"/>.</summary>
    public DbSet<Report> Reports => Set<Report>();

    /// <summary>The statements of all reports.</summary>
    public DbSet<Statement> Statements => Set<Statement>();

    /// <summary>The clauses that reports have words for which were not understood.</summary>
    public DbSet<UnreadClause> Unread => Set<UnreadClause>();

    /// <summary>A store by its path, for who has no services.</summary>
    internal static TrackerDb At(string path)
    {
        var options = new DbContextOptionsBuilder<TrackerDb>();
        StoreFile.Configure(options, path);
        return new TrackerDb(options.Options);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new ReportMapping());
        modelBuilder.ApplyConfiguration(new StatementMapping());
        modelBuilder.ApplyConfiguration(new UnreadMapping());
    }
}
