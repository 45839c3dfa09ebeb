using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Exporting;

/// <summary>The export for a sheet: a row a statement.</summary>
public static class SummaryCsv
{
    private static readonly string[] Header =
    [
        "clause", "status", "milestone", "language", "outlet", "report_id", "statement_id", "quotation",
        "amounts", "percents", "dates", "right", "effect", "working", "link",
    ];

    /// <summary>RFC 4180, several values of a cell parted by "; ".</summary>
    public static string Write(Summary summary, ExportSetting setting)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return Write(summary.Statements, setting);
    }

    /// <summary>As <see cref="Write(Summary, ExportSetting)"/>, of statements in the order given.</summary>
    public static string Write(IEnumerable<ReportedStatement> statements, ExportSetting setting) =>
        Csv.Write(Header, statements.Select(statement => Row(statement, setting)));

    private static IReadOnlyList<string?> Row(ReportedStatement statement, ExportSetting setting) =>
    [
        statement.Clause.Value, statement.Status.Word(), statement.Milestone?.Iso(), statement.Report.Language, statement.Report.Outlet,
        statement.Report.Id, statement.Id, statement.Quote.Text,
        Values(statement, ValueKind.Amount), Values(statement, ValueKind.Percent), Values(statement, ValueKind.Date),
        statement.Right?.Word(), statement.Effect?.Word(), string.Join("; ", statement.Values.Select(value => value.Working)),
        setting.LinkTo(statement),
    ];

    private static string Values(ReportedStatement statement, ValueKind kind) =>
        string.Join("; ", statement.Values.Where(value => value.Kind == kind).Select(Value));

    /// <summary>"atMost 250000000000 USD (purchase)", "20", "until 2030".</summary>
    private static string Value(StatedValue value) => string.Join(' ', new[]
    {
        value.Kind == ValueKind.Date ? value.Role?.Word() : value.Comparator == Comparator.Equal ? null : value.Comparator.Word(),
        value.Canonical,
        value.Currency,
        value.Basis is { } basis ? $"({basis.Word()})" : null,
    }.Where(part => part is not null));
}
