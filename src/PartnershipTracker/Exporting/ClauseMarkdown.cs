using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Exporting;

/// <summary>The Markdown twin of a clause's page.</summary>
public static class ClauseMarkdown
{
    /// <summary>For each milestone its divergences, the facets by report with the odd ones out in words, and the statements with their quotations.</summary>
    public static string Write(ClauseTable table, ExportQuery query, ExportSetting setting)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(setting);
        var document = new MarkdownDocument(setting);
        document.FrontMatter(
        [
            ("agreement", MarkdownDocument.Quoted(setting.Agreement.Name)),
            ("clause", MarkdownDocument.Quoted(table.Clause.Key.Value)),
            ("as-of", query.AsOf?.Iso() ?? "null"),
            ("languages", $"[{string.Join(", ", query.Languages.Select(MarkdownDocument.Quoted))}]"),
            ("milestone", query.Milestone?.Iso() ?? "null"),
            ("status", query.Status?.Word() ?? "null"),
        ]);
        document.Heading(1, table.Clause.Title);
        document.Paragraph(table.Clause.Definition);
        if (setting.Shown(query) is { IsOfSome: true } shown) document.Paragraph($"Only what {shown.Words} say is shown. Divergences are from reports in all languages.");
        if (table.Milestones.Count == 0 && table.Between.Count == 0) document.Paragraph(Nothing(query, setting));
        foreach (var milestone in table.Milestones) Milestone(document, milestone, setting);
        if (table.Between.Count > 0)
        {
            document.Heading(2, "Between milestones");
            StatementsMarkdown.Table(document, table.Between, setting);
        }

        return document.Finish();
    }

    private static string Nothing(ExportQuery query, ExportSetting setting) => query is { Milestone: null, Status: null }
        ? setting.SaysNothing(query)
        : "No statement is like that.";

    private static void Milestone(MarkdownDocument document, ClauseMilestone milestone, ExportSetting setting)
    {
        document.Heading(2, setting.TitleOf(milestone.Milestone));
        document.List([.. milestone.Divergences.Select(divergence => StatementsMarkdown.Divergence(divergence, setting))]);
        document.Table(
            ["Facet", .. milestone.Reports.Select(report => $"{MarkdownDocument.Cell(setting.Languages[report.Language])}: {document.Link(report)}")],
            milestone.Rows.Select(row => (IReadOnlyList<string>)[row.Name, .. row.Cells.Select(Cell)]));
        StatementsMarkdown.Table(document, milestone.Statements, setting);
    }

    private static string Cell(FacetCell cell) => cell.Words.Count == 0
        ? "silent"
        : MarkdownDocument.Cell(string.Join("; ", cell.Words) + (cell.IsOdd ? " (differs)" : ""));
}
