using System.Globalization;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Exporting;

/// <summary>The Markdown twin of the comparison page.</summary>
public static class ComparisonMarkdown
{
    /// <summary>The table, its divergences in words, and the telling quotations as footnotes.</summary>
    public static string Write(ComparisonTable table, ExportQuery query, ExportSetting setting)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(setting);
        var document = new MarkdownDocument(setting);
        document.FrontMatter(
        [
            ("agreement", MarkdownDocument.Quoted(setting.Agreement.Name)),
            ("milestone", table.Milestone?.Iso() ?? "null"),
            ("by", table.By.Word()),
            ("as-of", query.AsOf?.Iso() ?? "null"),
            ("languages", $"[{string.Join(", ", query.Languages.Select(MarkdownDocument.Quoted))}]"),
            ("reports", table.Columns.SelectMany(column => column.Reports).DistinctBy(report => report.Id).Count().ToString(CultureInfo.InvariantCulture)),
        ]);
        document.Heading(1, $"{setting.Agreement.Name} by {table.By.Word()}{(table.Milestone is { } milestone ? $", {setting.TitleOf(milestone)}" : "")}");
        if (table.Columns.Count == 0) document.Paragraph($"{setting.Shown(query).NoneFirst} tells of this milestone.");
        else
        {
            document.Table(
                ["Clause", .. table.Columns.Select(column => MarkdownDocument.Cell(table.Title(column, setting.Languages)))],
                table.Rows.Select(row => (IReadOnlyList<string>)[MarkdownDocument.Cell(row.Clause.Title), .. row.Cells.Select(cell => Cell(cell, document, setting))]));
        }

        document.List([.. table.Rows.SelectMany(row => row.Divergences).Select(divergence =>
            $"{setting.TitleOf(divergence.Clause)}, {divergence.Milestone.Iso()}. {StatementsMarkdown.Divergence(divergence, setting)}")]);
        return document.Finish();
    }

    private static string Cell(ComparisonCell cell, MarkdownDocument document, ExportSetting setting)
    {
        if (cell.UnreadIn is { } report) return $"[{MarkdownDocument.Cell(cell.Verdict.Words())}](<{setting.LinkToUnread(report)}>)";
        if (cell.Telling is not { } telling) return MarkdownDocument.Cell(cell.Verdict.Words());
        var values = cell.Values.Count == 0 ? "" : $": {string.Join("; ", cell.ValuesWithCounts)}";
        var said = $"{string.Join(", ", cell.Statuses.Select(status => status.Words()))}{values} ({ValueWords.Count(cell.Reports, "report")}; {cell.Verdict.Words()})";
        return $"{MarkdownDocument.Cell(said)} {document.Note(telling)}";
    }
}
