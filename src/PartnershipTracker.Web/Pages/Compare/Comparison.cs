using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Pages.Queries;

namespace PartnershipTracker.Web.Pages.Compare;

/// <summary>A comparison as its page shows it: whatever takes work is done, and only to be written.</summary>
/// <param name="Table">The whole of it.</param>
/// <param name="Part">Which of its columns are shown.</param>
/// <param name="Columns">Those.</param>
/// <param name="Rows">The clauses, with the cells of those columns.</param>
/// <param name="Filters">What it can be narrowed to.</param>
/// <param name="Shown">What it is made of, in words.</param>
public sealed record Comparison(
    ComparisonTable Table, PartOfList Part, IReadOnlyList<ComparisonColumn> Columns, IReadOnlyList<ShownRow> Rows, IReadOnlyList<Filter> Filters, string Shown)
{
    private const int ColumnsOnPage = 12;

    /// <summary>How many statements it holds.</summary>
    public int Weight => Rows.Sum(row => row.Cells.Sum(cell => cell.Cell.Statements.Count));

    /// <summary>The page of a table; all of its columns, unless they are reports.</summary>
    public static Comparison Of(ComparisonTable table, int page, PlainWords wording, IReadOnlyList<Filter> filters)
    {
        ArgumentNullException.ThrowIfNull(table);
        var part = new PartOfList(page, table.By == ComparedBy.Report ? ColumnsOnPage : int.MaxValue, table.Columns.Count);
        List<ComparisonColumn> columns = [.. part.Of(table.Columns)];
        return new(table, part, columns, [.. table.Rows.Select(row => ShownRow.Of(row, table, columns, [.. part.Of(row.Cells)], wording))], filters, ShownWords.Of(table));
    }
}

/// <summary>A clause across the columns that are shown.</summary>
/// <param name="Clause">Which.</param>
/// <param name="Address">The clause's page, where something is told at the milestone's place on it.</param>
/// <param name="Divergences">Of the clause at the milestones shown.</param>
/// <param name="IsToldOf">Whether any column, shown or not, tells of it.</param>
/// <param name="Cells">As many as there are columns shown.</param>
public sealed record ShownRow(Clause Clause, string Address, IReadOnlyList<Divergence> Divergences, bool IsToldOf, IReadOnlyList<ShownCell> Cells)
{
    internal static ShownRow Of(
        ComparisonRow row, ComparisonTable table, List<ComparisonColumn> columns, List<ComparisonCell> cells, PlainWords wording) => new(
        row.Clause,
        $"/clauses/{row.Clause.Key}{(table.Milestone is { } day && row.Cells.Any(cell => cell.Telling is not null) ? $"#m-{Days.Write(day)}" : "")}",
        row.Divergences,
        row.Cells.Any(cell => cell.Verdict != Verdict.NotStated),
        [.. cells.Zip(columns, (cell, column) => ShownCell.Of(cell, row.Clause, table, column, wording))]);
}

/// <summary>What one column says of one clause.</summary>
/// <param name="Cell">As it was compared.</param>
/// <param name="Verdict">What it is beside the others, in words; empty where it has nothing beside it.</param>
/// <param name="IsOdd">Whether it is marked before the others: it differs in more than how a number is bound or counted.</param>
/// <param name="Told">Each status with its values.</param>
/// <param name="Claims">What is told, each with words for it: the first few where there are many.</param>
/// <param name="More">How many claims there are beside.</param>
/// <param name="All">Where all statements are.</param>
public sealed record ShownCell(
    ComparisonCell Cell, string Verdict, bool IsOdd, IReadOnlyList<ToldStatus> Told, IReadOnlyList<Worded> Claims, int More, string All)
{
    private const int ClaimsAtFirst = 8;

    internal static ShownCell Of(ComparisonCell cell, Clause clause, ComparisonTable table, ComparisonColumn column, PlainWords wording)
    {
        var claims = cell.Claims(wording);
        return new(
            cell,
            VerdictOf(cell, table.By),
            table.By != ComparedBy.Milestone && cell.Differing.Any(divergence => divergence.Severity < Severity.Low),
            cell.Told,
            [.. claims.Take(ClaimsAtFirst)],
            Math.Max(0, claims.Count - ClaimsAtFirst),
            $"/clauses/{clause.Key}{Parameters.Write(("milestone", [table.By == ComparedBy.Milestone ? column.Key : Days.Write(table.Milestone!.Value)]), ("language", [table.By == ComparedBy.Language && column.Reports[0].Language is { } tag ? tag : null]))}");
    }

    // A column that is a milestone differs in itself. Where nothing is beside a cell, the page says so once.
    private static string VerdictOf(ComparisonCell cell, ComparedBy by) => cell.Verdict switch
    {
        Comparing.Verdict.Differs => $"{(by == ComparedBy.Milestone ? "its reports differ" : "differs")}: {string.Join(", ", cell.Differing.Select(divergence => $"{divergence.Kind.Word()} ({divergence.Severity.Word()})"))}",
        Comparing.Verdict.Only => "",
        var verdict => verdict.Words(),
    };
}
