using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Exporting;

/// <summary>The JSON twin of the comparison page.</summary>
public static class ComparisonJson
{
    /// <summary>One indented JSON object.</summary>
    public static string Write(ComparisonTable table, ExportQuery query, ExportSetting setting)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(setting);
        return Json.Write(new
        {
            Agreement = setting.Agreement.Name,
            Query = Json.Of(query),
            By = table.By.Word(),
            Milestone = table.Milestone?.Iso(),
            Columns = table.Columns.Select(column => new { column.Key, Reports = column.Reports.Select(report => Json.Of(report, setting)) }),
            Rows = table.Rows.Select(row => new
            {
                Clause = row.Clause.Key.Value,
                Cells = row.Cells.Select(cell => new
                {
                    Verdict = cell.Verdict.Word(),
                    Statuses = cell.Statuses.Select(status => status.Word()),
                    cell.Values,
                    cell.Reports,
                    Telling = cell.Telling?.Id,
                    Unread = cell.UnreadIn is { } report ? setting.LinkToUnread(report) : null,
                    Statements = cell.Statements.Select(statement => Json.Of(statement, setting)),
                }),
                Divergences = row.Divergences.Select(divergence => Json.Of(divergence, setting.Languages)),
            }),
        });
    }
}
