using PartnershipTracker.Agreements;

namespace PartnershipTracker.Comparing;

/// <summary>Fills a <see cref="ComparisonTable"/>.</summary>
internal sealed class ComparisonBuilder
{
    private readonly ComparedBy by;
    private readonly DateOnly? milestone;
    private readonly ILookup<(ClauseKey, string Column), ReportedStatement> cells;
    private readonly ILookup<ClauseKey, Divergence> divergences;
    private readonly Dictionary<(ClauseKey, string Column), string> unread;

    public ComparisonBuilder(Holdings holdings, Agreement agreement, ComparedBy by, DateOnly? milestone)
    {
        this.by = by;
        this.milestone = milestone;
        var statements = holdings.Statements
            .Where(statement => statement.Milestone is { } its && (by == ComparedBy.Milestone || its == milestone))
            .Order(new StatementOrder(agreement)).ToList();
        Columns = by == ComparedBy.Milestone ? MilestoneColumns(holdings, statements)
            : milestone is { } on ? [.. holdings.TellingOf(on).GroupBy(KeyOf, (key, its) => new ComparisonColumn(key, [.. its]))]
            : [];
        cells = statements.ToLookup(statement => (statement.Clause, KeyOf(statement)));
        unread = holdings.Unread
            .Where(clause => clause.Milestone is { } its && (by == ComparedBy.Milestone || its == milestone))
            .GroupBy(clause => (clause.Clause, KeyOf(clause))).ToDictionary(group => group.Key, group => group.Min(clause => clause.ReportId)!);
        divergences = DivergenceFinder.Find(holdings, agreement)
            .Where(divergence => by == ComparedBy.Milestone || divergence.Milestone == milestone).ToLookup(divergence => divergence.Clause);
    }

    public IReadOnlyList<ComparisonColumn> Columns { get; }

    public ComparisonRow Row(Clause clause)
    {
        var speaking = Columns.Count(column => cells[(clause.Key, column.Key)].Any());
        var isSpokenOf = speaking > 0 || Columns.Any(column => unread.ContainsKey((clause.Key, column.Key)));
        return new(
            clause,
            [.. Columns.Select(column => Cell(clause.Key, column, speaking) ?? Silence(clause.Key, column, isSpokenOf))],
            [.. divergences[clause.Key]]);
    }

    private ComparisonCell? Cell(ClauseKey clause, ComparisonColumn column, int speaking)
    {
        var statements = cells[(clause, column.Key)].ToList();
        if (statements.Count == 0) return null;
        List<Divergence> differing = [.. divergences[clause].Where(divergence => IsOdd(divergence, column))];
        return new(differing.Count > 0 ? Verdict.Differs : VerdictOf(column, statements, speaking), statements) { Differing = differing };
    }

    private ComparisonCell Silence(ClauseKey clause, ComparisonColumn column, bool isSpokenOf) =>
        unread.TryGetValue((clause, column.Key), out var report)
            ? new(Verdict.NotUnderstood, []) { UnreadIn = report }
            : new(isSpokenOf && IsOnIts(column) ? Verdict.Silent : Verdict.NotStated, []);

    // A report on a later milestone may state the clause, only not of this one: it is not silent on it.
    private bool IsOnIts(ComparisonColumn column) =>
        column.Reports.Any(report => by == ComparedBy.Milestone ? report.Milestone?.Iso() == column.Key : report.Milestone == milestone);

    private Verdict VerdictOf(ComparisonColumn column, List<ReportedStatement> statements, int speaking)
    {
        var voices = by == ComparedBy.Milestone ? statements.ReportCount() : speaking;
        return voices > 1 ? Verdict.Agrees : ReportsBeside(column) > 1 ? Verdict.Alone : Verdict.Only;
    }

    private int ReportsBeside(ComparisonColumn column) => by == ComparedBy.Milestone ? column.Count : Columns.Sum(other => other.Count);

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

    private string KeyOf(UnreadClause clause) => by switch
    {
        ComparedBy.Milestone => clause.Milestone!.Value.Iso(),
        ComparedBy.Report => clause.ReportId,
        _ => clause.Language ?? "und",
    };
}
