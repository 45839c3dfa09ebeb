using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Pages;

/// <summary>Says in words what a page shows.</summary>
public static class ShownWords
{
    /// <summary>"9 statements of 4 reports in 4 languages (copies not yet told apart) on the clause “Term”, told as ended, of 28 October 2025."</summary>
    public static string Of(IReadOnlyList<ReportedStatement> statements, Clause clause, Status? status, DateOnly? milestone)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var what = $" on the clause “{clause.Title}”" + (status is { } told ? $", told as {told.Word()}" : "");
        return Of(statements.Count, statements.ReportCount(), statements.Languages().Count, what + Told(milestone));
    }

    /// <summary>"37 statements of 4 reports in 4 languages (copies not yet told apart) on 9 clauses, of 21 January 2025."</summary>
    public static string Of(ComparisonTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        // A column that is a milestone has reports that are on a later one, and counted there.
        var reports = table.Columns.SelectMany(column => column.Reports
            .Where(report => table.By != ComparedBy.Milestone || column.Key == Days.Write(report.Milestone!.Value))).ToList();
        var told = table.Rows.Where(row => row.Cells.Any(cell => cell.Telling is not null)).ToList();
        var statements = told.SelectMany(row => row.Cells).SelectMany(cell => cell.Statements).Sum(statement => statement.Report.StandsFor);
        return Of(statements, reports.Total(), reports.Select(report => report.Language).OfType<string>().Distinct().Count(),
            $" on {Count.Of(told.Count, "clause")}" + Told(table.Milestone));
    }

    private static string Of(int statements, int reports, int languages, string what) => statements == 0
        ? $"No statement{what}."
        : $"{Count.Of(statements, "statement")} of {Count.Of(reports, "report")} in {Count.Of(languages, "language")} (copies not yet told apart){what}.";

    private static string Told(DateOnly? milestone) => milestone is { } day ? $", of {Days.Tell(day)}" : "";
}
