using PartnershipTracker.Comparing;

namespace PartnershipTracker.Exporting;

/// <summary>What statements and divergences look like in every Markdown export.</summary>
internal static class StatementsMarkdown
{
    /// <summary>A row a statement, its quotation in a footnote.</summary>
    public static void Table(MarkdownDocument document, IEnumerable<ReportedStatement> statements, ExportSetting setting) => document.Table(
        ["Language", "Outlet", "Report", "Status", "Value", "In plain words"],
        statements.Select(statement => (IReadOnlyList<string>)
        [
            MarkdownDocument.Cell(setting.Languages[statement.Report.Language]),
            MarkdownDocument.Cell(statement.Report.Outlet),
            document.Link(statement.Report),
            MarkdownDocument.Cell(statement.Status.Words()),
            MarkdownDocument.Cell(string.Join("; ", statement.ValuesInWords())),
            $"{MarkdownDocument.Cell(setting.PlainWords.Of(statement))} {document.Note(statement)}",
        ]));

    /// <summary>"Scale (high): 1 of 4 reports …"</summary>
    public static string Divergence(Divergence divergence, ExportSetting setting) =>
        $"{divergence.Kind} ({divergence.Severity.ToString().ToLowerInvariant()}): {DivergenceSentence.Of(divergence, setting.Languages)}{Workings(divergence)}";

    private static string Workings(Divergence divergence)
    {
        if (divergence.Kind > DivergenceKind.Date) return "";
        var kind = divergence.Kind switch
        {
            DivergenceKind.Percent => Reading.ValueKind.Percent,
            DivergenceKind.Date => Reading.ValueKind.Date,
            _ => Reading.ValueKind.Amount,
        };
        var workings = divergence.Sides.SelectMany(side => side.Statements).SelectMany(statement => statement.Values)
            .Where(value => value.Kind == kind).Select(value => value.Working).Distinct();
        return $" Worked out: {string.Join("; ", workings)}.";
    }
}
