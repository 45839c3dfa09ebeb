using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>A report, and beside it the title it is shown under, which would else have to be cut from its text each time.</summary>
internal sealed class ReportMapping : IEntityTypeConfiguration<Report>
{
    /// <summary>The column of <see cref="Comparing.ReportTitle"/>.</summary>
    public const string ShownTitle = "ShownTitle";

    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.ToTable("Reports").HasKey(r => r.Id);
        report.Property<string>(ShownTitle).IsRequired();
        report.Property(r => r.Milestone).HasConversion(Columns.Day);
        report.Property(r => r.Published).HasConversion(Columns.Partial);
        report.Property(r => r.AddedAt).HasConversion(Columns.Instant);
        report.ComplexProperty(r => r.MilestoneEvidence, StatementMapping.Quote!);
        report.Ignore(r => r.Statements);
        report.Ignore(r => r.NotUnderstood);
        report.HasIndex(r => r.Milestone);
        report.HasIndex(r => r.Language);
    }
}
