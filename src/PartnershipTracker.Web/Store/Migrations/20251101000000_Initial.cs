using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartnershipTracker.Web.Store.Migrations;

[DbContext(typeof(TrackerDb))]
[Migration("20251101000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Reports",
            columns: table => new
            {
                Id = table.Column<string>(type: "TEXT", nullable: false),
                Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                Name = table.Column<string>(type: "TEXT", nullable: false),
                Language = table.Column<string>(type: "TEXT", nullable: true),
                Milestone = table.Column<string>(type: "TEXT", nullable: true),
                MilestoneEvidence_Start = table.Column<int>(type: "INTEGER", nullable: true),
                MilestoneEvidence_Text = table.Column<string>(type: "TEXT", nullable: true),
                Outlet = table.Column<string>(type: "TEXT", nullable: true),
                Title = table.Column<string>(type: "TEXT", nullable: true),
                ShownTitle = table.Column<string>(type: "TEXT", nullable: false),
                Url = table.Column<string>(type: "TEXT", nullable: true),
                Origin = table.Column<string>(type: "TEXT", nullable: true),
                Published = table.Column<string>(type: "TEXT", nullable: true),
                AddedAt = table.Column<string>(type: "TEXT", nullable: false),
                // Last, so that a query of the others never walks through it.
                Text = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Reports", report => report.Id));

        migrationBuilder.CreateTable(
            name: "Statements",
            columns: table => new
            {
                Id = table.Column<string>(type: "TEXT", nullable: false),
                ReportId = table.Column<string>(type: "TEXT", nullable: false),
                Clause = table.Column<string>(type: "TEXT", nullable: false),
                Status = table.Column<string>(type: "TEXT", nullable: false),
                Milestone = table.Column<string>(type: "TEXT", nullable: true),
                ToldMilestone = table.Column<string>(type: "TEXT", nullable: true),
                Language = table.Column<string>(type: "TEXT", nullable: true),
                Right = table.Column<string>(type: "TEXT", nullable: true),
                Effect = table.Column<string>(type: "TEXT", nullable: true),
                Confidence = table.Column<double>(type: "REAL", nullable: false),
                ValuesKey = table.Column<string>(type: "TEXT", nullable: false),
                Values = table.Column<string>(type: "TEXT", nullable: false),
                Reasons = table.Column<string>(type: "TEXT", nullable: false),
                Quote_Start = table.Column<int>(type: "INTEGER", nullable: false),
                Quote_Text = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Statements", statement => statement.Id);
                table.ForeignKey("FK_Statements_Reports_ReportId", statement => statement.ReportId,
                    principalTable: "Reports", principalColumn: "Id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateIndex("IX_Reports_Milestone", "Reports", "Milestone");
        migrationBuilder.CreateIndex("IX_Reports_Language", "Reports", "Language");
        migrationBuilder.CreateIndex("IX_Statements_ReportId", "Statements", "ReportId");
        migrationBuilder.CreateIndex("IX_Statements_Clause_ToldMilestone_Language", "Statements", ["Clause", "ToldMilestone", "Language"]);
        migrationBuilder.CreateIndex("IX_Statements_Positions", "Statements",
            ["ToldMilestone", "Clause", "Status", "ValuesKey", "Right", "Effect", "Language", "ReportId"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Statements");
        migrationBuilder.DropTable("Reports");
    }
}
