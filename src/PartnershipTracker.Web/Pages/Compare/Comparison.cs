using Microsoft.AspNetCore.Html;
using PartnershipTracker.Comparing;
using PartnershipTracker.Web.Pages.Queries;

namespace PartnershipTracker.Web.Pages.Compare;

/// <summary>A comparison as its page shows it: all work is done, it is only to be written.</summary>
/// <param name="Table">The whole of it.</param>
/// <param name="Part">Which of its columns are shown.</param>
/// <param name="Columns">Those.</param>
/// <param name="Rows">The clauses, with the cells of those columns.</param>
/// <param name="Filters">What it can be narrowed to.</param>
/// <param name="Shown">What it is made of, in words.</param>
public sealed record Comparison(
    ComparisonTable Table, PartOfList Part, IReadOnlyList<ComparisonColumn> Columns, IReadOnlyList<ShownRow> Rows, IReadOnlyList<Filter> Filters, string Shown)
{
    private const int ReportsOnPage = 12;

    private readonly Dictionary<string, IHtmlContent> written = new(StringComparer.Ordinal);

    /// <summary>How much it takes to keep it: of each statement its words, and twice as much of markup; where nothing is told, still its rows and the choices of its filters.</summary>
    public int Weight => Rows.Count + Filters.Sum(filter => filter.Choices.Count) + 3 * Table.Rows.Sum(row => row.Cells.Sum(cell => cell.Statements.Count));

    /// <summary>A part of the page by its name, written when it is first shown, as <see cref="ShownRow.Written"/>.</summary>
    public async Task<IHtmlContent> WrittenAsync(string part, Func<Task<IHtmlContent>> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        lock (written)
            if (written.TryGetValue(part, out var before)) return before;
        var now = await write();
        lock (written) return written[part] = now;
    }

    /// <summary>One page of a table; all of its columns, unless they are reports.</summary>
    public static Comparison Of(ComparisonTable table, int page, ShownCells cells, IReadOnlyList<Filter> filters)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(cells);
        var part = new PartOfList(page, table.By == ComparedBy.Report ? ReportsOnPage : int.MaxValue, table.Columns.Count);
        return new(table, part, [.. part.Of(table.Columns)], [.. table.Rows.Select(row => Row(row, table, part, cells))], filters, ShownWords.Of(table));
    }

    private static ShownRow Row(ComparisonRow row, ComparisonTable table, PartOfList part, ShownCells cells)
    {
        var place = table.Milestone is { } day && row.Cells.Any(cell => cell.Telling is not null) ? $"#m-{Days.Write(day)}" : "";
        return new(
            row.Clause, $"/clauses/{row.Clause.Key}{place}", row.Divergences, row.Cells.Any(cell => cell.Verdict != Verdict.NotStated),
            [.. part.Of(row.Cells.Zip(table.Columns)).Select(shown => cells.Of(shown.First, row.Clause, table, shown.Second))]);
    }
}
