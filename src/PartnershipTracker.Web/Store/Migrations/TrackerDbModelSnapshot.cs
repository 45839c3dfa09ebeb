using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

#nullable disable

namespace PartnershipTracker.Web.Store.Migrations;

/// <summary>The model as the migrations leave it; a test holds it against the mapping.</summary>
[DbContext(typeof(TrackerDb))]
internal sealed class TrackerDbModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.HasAnnotation("ProductVersion", "10.0.14");

        modelBuilder.Entity("PartnershipTracker.Reading.Report", report =>
        {
            report.Property<string>("Id").HasColumnType("TEXT");
            report.Property<string>("AddedAt").IsRequired().HasColumnType("TEXT");
            report.Property<string>("Language").HasColumnType("TEXT");
            report.Property<string>("Milestone").HasColumnType("TEXT");
            report.Property<string>("Name").IsRequired().HasColumnType("TEXT");
            report.Property<string>("Origin").HasColumnType("TEXT");
            report.Property<string>("Outlet").HasColumnType("TEXT");
            report.Property<string>("Published").HasColumnType("TEXT");
            report.Property<string>("Sha256").IsRequired().HasColumnType("TEXT");
            report.Property<string>("ShownTitle").IsRequired().HasColumnType("TEXT");
            report.Property<string>("Text").IsRequired().HasColumnType("TEXT");
            report.Property<string>("Title").HasColumnType("TEXT");
            report.Property<string>("Url").HasColumnType("TEXT");
            report.ComplexProperty(typeof(Dictionary<string, object>), "MilestoneEvidence",
                "PartnershipTracker.Reading.Report.MilestoneEvidence#Quote", quote =>
                {
                    quote.Property<int>("Start").HasColumnType("INTEGER");
                    quote.Property<string>("Text").IsRequired().HasColumnType("TEXT");
                });
            report.HasKey("Id");
            report.HasIndex("Language");
            report.HasIndex("Milestone");
            report.ToTable("Reports");
        });

        modelBuilder.Entity("PartnershipTracker.Reading.Statement", statement =>
        {
            statement.Property<string>("Id").HasColumnType("TEXT");
            statement.Property<string>("Clause").IsRequired().HasColumnType("TEXT");
            statement.Property<double>("Confidence").HasColumnType("REAL");
            statement.Property<string>("Effect").HasColumnType("TEXT");
            statement.Property<string>("Language").HasColumnType("TEXT");
            statement.Property<string>("Milestone").HasColumnType("TEXT");
            statement.Property<string>("Reasons").IsRequired().HasColumnType("TEXT");
            statement.Property<string>("ReportId").IsRequired().HasColumnType("TEXT");
            statement.Property<string>("Right").HasColumnType("TEXT");
            statement.Property<string>("Status").IsRequired().HasColumnType("TEXT");
            statement.Property<string>("ToldMilestone").HasColumnType("TEXT");
            statement.Property<string>("Values").IsRequired().HasColumnType("TEXT");
            statement.Property<string>("ValuesKey").IsRequired().HasColumnType("TEXT");
            statement.ComplexProperty(typeof(Dictionary<string, object>), "Quote",
                "PartnershipTracker.Reading.Statement.Quote#Quote", quote =>
                {
                    quote.IsRequired();
                    quote.Property<int>("Start").HasColumnType("INTEGER");
                    quote.Property<string>("Text").IsRequired().HasColumnType("TEXT");
                });
            statement.HasKey("Id");
            statement.HasIndex("ReportId");
            statement.HasIndex("Clause", "ToldMilestone", "Language");
            statement.HasIndex("ToldMilestone", "Clause", "Status", "ValuesKey", "Right", "Effect", "Language", "ReportId")
                .HasDatabaseName("IX_Statements_Positions");
            statement.ToTable("Statements");
        });

        modelBuilder.Entity("PartnershipTracker.Comparing.UnreadClause", unread =>
        {
            unread.Property<string>("ReportId").HasColumnType("TEXT");
            unread.Property<string>("Clause").HasColumnType("TEXT");
            unread.Property<string>("Language").HasColumnType("TEXT");
            unread.Property<string>("Milestone").HasColumnType("TEXT");
            unread.HasKey("ReportId", "Clause");
            unread.HasIndex("Milestone", "Clause", "Language", "ReportId");
            unread.ToTable("UnreadClauses");
        });

        modelBuilder.Entity("PartnershipTracker.Comparing.UnreadClause", unread =>
            unread.HasOne("PartnershipTracker.Reading.Report", null).WithMany().HasForeignKey("ReportId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired());

        modelBuilder.Entity("PartnershipTracker.Reading.Statement", statement =>
            statement.HasOne("PartnershipTracker.Reading.Report", null).WithMany().HasForeignKey("ReportId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired());
    }
}
