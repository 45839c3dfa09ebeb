using System.Text;
using Microsoft.AspNetCore.Mvc;
using PartnershipTracker.Comparing;
using PartnershipTracker.Exporting;

namespace PartnershipTracker.Web.Pages;

/// <summary>The twins of pages: the same data as Markdown, CSV or JSON.</summary>
public sealed class ExportFiles(ExportSetting setting)
{
    /// <summary>The summary.</summary>
    public IActionResult Summary(Summary summary, string format) => File(format, () => format switch
    {
        "md" => SummaryMarkdown.Write(summary, setting),
        "csv" => SummaryCsv.Write(summary, setting),
        _ => SummaryJson.Write(summary, setting),
    });

    /// <summary>A comparison.</summary>
    public IActionResult Comparison(ComparisonTable table, ExportQuery query, string format) => File(format, () => format switch
    {
        "md" => ComparisonMarkdown.Write(table, query, setting),
        "csv" => ComparisonCsv.Write(table, setting),
        _ => ComparisonJson.Write(table, query, setting),
    });

    /// <summary>One clause.</summary>
    public IActionResult Clause(ClauseTable table, ExportQuery query, string format) => File(format, () => format switch
    {
        "md" => ClauseMarkdown.Write(table, query, setting),
        "csv" => ClauseCsv.Write(table, setting),
        _ => ClauseJson.Write(table, query, setting),
    });

    private static FileContentResult File(string format, Func<string> write) => new(Encoding.UTF8.GetBytes(write()), format switch
    {
        "md" => "text/markdown; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        _ => "application/json; charset=utf-8",
    });
}
