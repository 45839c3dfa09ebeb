using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PartnershipTracker.Web.Store.Migrations;

/// <summary>Reports that were stored before are not read again: of them nothing is known to be not understood.</summary>
[DbContext(typeof(TrackerDb))]
[Migration("20251115000000_UnreadClauses")]
internal sealed class UnreadClauses : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "UnreadClauses",
            columns: table => new
            {
                ReportId = table.Column<string>(type: "TEXT", nullable: false),
                Clause = table.Column<string>(type: "TEXT", nullable: false),
                Milestone = table.Column<string>(type: "TEXT", nullable: true),
                Language = table.Column<string>(type: "TEXT", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_UnreadClauses", unread => new { unread.ReportId, unread.Clause });
                table.ForeignKey("FK_UnreadClauses_Reports_ReportId", unread => unread.ReportId,
                    principalTable: "Reports", principalColumn: "Id", onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateIndex("IX_UnreadClauses_Milestone_Clause_Language_ReportId", "UnreadClauses", ["Milestone", "Clause", "Language", "ReportId"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("UnreadClauses");
}
