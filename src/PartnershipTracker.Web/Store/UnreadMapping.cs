using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>A clause that was not understood, with what its report knows, so that one index answers where that is so.</summary>
internal sealed class UnreadMapping : IEntityTypeConfiguration<UnreadClause>
{
    public void Configure(EntityTypeBuilder<UnreadClause> unread)
    {
        unread.ToTable("UnreadClauses").HasKey(u => new { u.ReportId, u.Clause });
        unread.HasOne<Report>().WithMany().HasForeignKey(u => u.ReportId).OnDelete(DeleteBehavior.Cascade);
        unread.Property(u => u.Clause).HasConversion(Columns.Clause);
        unread.Property(u => u.Milestone).HasConversion(Columns.Day);
        unread.HasIndex(u => new { u.Milestone, u.Clause, u.Language, u.ReportId });
    }
}
