using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Exporting;

/// <summary>The JSON twin of a clause's page.</summary>
public static class ClauseJson
{
    /// <summary>One indented JSON object.</summary>
    public static string Write(ClauseTable table, ExportQuery query, ExportSetting setting)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(setting);
        return Json.Write(new
        {
            Agreement = setting.Agreement.Name,
            Query = new { AsOf = query.AsOf?.Iso(), Clauses = query.Clauses.Select(clause => clause.Value), query.Languages, Milestone = query.Milestone?.Iso(), Status = query.Status?.Word() },
            ReportsShown = setting.Shown(query).Words,
            Clause = new { Key = table.Clause.Key.Value, table.Clause.Title, table.Clause.Family, table.Clause.Definition },
            Milestones = table.Milestones.Select(milestone => new
            {
                Milestone = milestone.Milestone.Iso(),
                Reports = milestone.Reports.Select(report => Json.Of(report, setting)),
                Facets = milestone.Rows.Select(row => new
                {
                    row.Name,
                    Cells = milestone.Reports.Zip(row.Cells, (report, cell) => new
                    {
                        Report = report.Id,
                        cell.Words,
                        Odd = cell.IsOdd,
                        Statements = cell.Statements.Select(statement => statement.Id),
                    }),
                }),
                Divergences = milestone.Divergences.Select(divergence => Json.Of(divergence, setting.Languages)),
                Statements = milestone.Statements.Select(statement => Json.Of(statement, setting)),
            }),
            Between = table.Between.Select(statement => Json.Of(statement, setting)),
        });
    }
}
