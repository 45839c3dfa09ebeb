using PartnershipTracker.Agreements;

namespace PartnershipTracker.Comparing;

/// <summary>Fills a <see cref="ComparisonTable"/>.</summary>
internal sealed class ComparisonBuilder
{
    private readonly ComparedBy by;
    private readonly ILookup<(ClauseKey, string Column), ReportedStatement> cells;
    private readonly ILookup<ClauseKey, Divergence> divergences;

    public ComparisonBuilder(Holdings holdings, Agreement agreement, ComparedBy by, DateOnly? milestone)
    {
        this.by = by;
        var statements = holdings.Statements
            .Where(statement => statement.Milestone is { } its && (by == ComparedBy.Milestone || its == milestone))
            .Order(new StatementOrder(agreement)).ToList();
        Columns = by == ComparedBy.Milestone ? MilestoneColumns(holdings, statements)
            : milestone is { } on ? [.. holdings.TellingOf(on).GroupBy(KeyOf, (key, its) => new ComparisonColumn(key, [.. its]))]
            : [];
        cells = statements.ToLookup(statement => (statement.Clause, KeyOf(statement)));
        divergences = DivergenceFinder.Find(holdings, agreement)
            .Where(divergence => by == ComparedBy.Milestone || divergence.Milestone == milestone).ToLookup(divergence => divergence.Clause);
    }

    public IReadOnlyList<ComparisonColumn> Columns { get; }

    public ComparisonRow Row(Clause clause)
    {
        var speaking = Columns.Count(column => cells[(clause.Key, column.Key)].Any());
        return new(
            clause,
            [.. Columns.Select(column => Cell(clause.Key, column, speaking))],
            [.. divergences[clause.Key]]);
    }

    private ComparisonCell Cell(ClauseKey clause, ComparisonColumn column, int speaking)
    {
        var statements = cells[(clause, column.Key)].ToList();
        return new(VerdictOf(clause, column, statements, speaking), statements);
    }

    private Verdict VerdictOf(ClauseKey clause, ComparisonColumn column, List<ReportedStatement> statements, int speaking)
    {
        if (statements.Count == 0) return speaking == 0 ? Verdict.NotStated : Verdict.Silent;
        if (divergences[clause].Any(divergence => IsOdd(divergence, column))) return Verdict.Differs;
        var voices = by == ComparedBy.Milestone ? statements.ReportCount() : speaking;
        return voices == 1 ? Verdict.Alone : Verdict.Agrees;
    }

    // A column that is a milestone holds every side of its own divergences.
    private bool IsOdd(Divergence divergence, ComparisonColumn column) => by == ComparedBy.Milestone
        ? divergence.Milestone.Iso() == column.Key
        : divergence.Odd.Any(report => KeyOf(report) == column.Key);

    private static IReadOnlyList<ComparisonColumn> MilestoneColumns(Holdings holdings, List<ReportedStatement> statements) =>
    [
        .. holdings.Reports.Select(report => report.Milestone).Concat(statements.Select(statement => statement.Milestone))
            .OfType<DateOnly>().Distinct().Order()
            .Select(milestone => new ComparisonColumn(milestone.Iso(), holdings.TellingOf(milestone))),
    ];

    private string KeyOf(ReportedStatement statement) => by == ComparedBy.Milestone ? statement.Milestone!.Value.Iso() : KeyOf(statement.Report);

    private string KeyOf(ReportHeading report) => by == ComparedBy.Report ? report.Id : report.Language ?? "und";
}
