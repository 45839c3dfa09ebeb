using System.Globalization;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Exporting;

/// <summary>The CSV twin of the comparison page: a row a cell, silent ones too.</summary>
public static class ComparisonCsv
{
    private static readonly string[] Header =
        ["clause", "milestone", "column", "verdict", "statuses", "values", "reports", "statement_id", "quotation", "link"];

    /// <summary>RFC 4180, several values of a cell parted by "; ".</summary>
    public static string Write(ComparisonTable table, ExportSetting setting)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(setting);
        return Csv.Write(Header, table.Rows.SelectMany(row => table.Columns.Zip(row.Cells, (column, cell) => Row(table, row, column, cell, setting))));
    }

    private static IReadOnlyList<string?> Row(
        ComparisonTable table, ComparisonRow row, ComparisonColumn column, ComparisonCell cell, ExportSetting setting) =>
    [
        row.Clause.Key.Value, table.Milestone?.Iso() ?? column.Key, column.Key, cell.Verdict.Word(),
        string.Join("; ", cell.Statuses.Select(status => status.Word())), string.Join("; ", cell.Values),
        cell.Reports.ToString(CultureInfo.InvariantCulture),
        cell.Telling?.Id, cell.Telling?.Quote.Text, Link(cell, setting),
    ];

    private static string? Link(ComparisonCell cell, ExportSetting setting) =>
        cell.Telling is { } telling ? setting.LinkTo(telling) : cell.UnreadIn is { } report ? setting.LinkToUnread(report) : null;
}
