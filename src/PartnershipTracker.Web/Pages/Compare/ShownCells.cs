using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Pages.Queries;

namespace PartnershipTracker.Web.Pages.Compare;

/// <summary>Puts cells into words.</summary>
public sealed class ShownCells(PlainWords wording, LanguageNames names)
{
    private const int ClaimsAtFirst = 8;

    /// <summary>A cell of a table.</summary>
    public ShownCell Of(ComparisonCell cell, Clause clause, ComparisonTable table, ComparisonColumn column)
    {
        ArgumentNullException.ThrowIfNull(cell);
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(column);
        var claims = cell.Claims(wording);
        return new(
            cell.Verdict.Word(), WordsOf(cell, table.By), IsOdd(cell, table.By), cell.Told, [.. claims.Take(ClaimsAtFirst).Select(Claim)],
            Math.Max(0, claims.Count - ClaimsAtFirst), StatementsOf(clause, table, column), cell.UnreadIn is { } report ? Addresses.Unread(report) : null);
    }

    private ShownClaim Claim(Worded claim) => new(
        claim.First.Status == Status.Proposed, claim.Words, claim.Reports, new CitedQuotation(claim.First, names[claim.First.Report.Language]));

    // A column that is a milestone differs in itself. Where there is but one report, the page says so once.
    private static string WordsOf(ComparisonCell cell, ComparedBy by) => cell.Verdict switch
    {
        Verdict.Differs => $"{(by == ComparedBy.Milestone ? "its reports differ" : "differs")}: {string.Join(", ", cell.Differing.Select(divergence => $"{divergence.Kind.Word()} ({divergence.Severity.Word()})"))}",
        Verdict.Only => "",
        var verdict => verdict.Words(),
    };

    private static bool IsOdd(ComparisonCell cell, ComparedBy by) =>
        by != ComparedBy.Milestone && cell.Differing.Any(divergence => divergence.Severity < Severity.Low);

    private static string StatementsOf(Clause clause, ComparisonTable table, ComparisonColumn column) => $"/clauses/{clause.Key}" + Parameters.Write(
        ("milestone", [table.Milestone is { } day ? Days.Write(day) : column.Key]),
        ("language", [table.By == ComparedBy.Language ? column.Reports[0].Language : null]));
}
