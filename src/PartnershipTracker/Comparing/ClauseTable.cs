using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>One clause in full: for each milestone what each report says in each respect.</summary>
/// <param name="Clause">Which.</param>
/// <param name="Milestones">Those at which it is told of, by date.</param>
/// <param name="Between">Statements of reports between milestones, in the order of exports.</param>
public sealed record ClauseTable(Clause Clause, IReadOnlyList<ClauseMilestone> Milestones, IReadOnlyList<ReportedStatement> Between)
{
    /// <summary>What the holdings tell of a clause.</summary>
    /// <param name="clause">Which.</param>
    /// <param name="holdings">In all languages.</param>
    /// <param name="agreement">Whose clause it is.</param>
    /// <param name="languages">Only what reports in these say; none for all. How they differ from others stays.</param>
    public static ClauseTable Of(Clause clause, Holdings holdings, Agreement agreement, IReadOnlyCollection<string>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(holdings);
        var all = holdings with { Statements = [.. holdings.Statements.Where(statement => statement.Clause == clause.Key).Order(new StatementOrder(agreement))] };
        var divergences = DivergenceFinder.Find(all, agreement, languages ?? []).ToLookup(divergence => divergence.Milestone);
        var shown = all.In(languages ?? []);
        var statements = shown.Statements;
        return new(
            clause,
            [
                .. statements.Where(statement => statement.Milestone is not null).GroupBy(statement => statement.Milestone!.Value)
                    .Select(told => ClauseMilestone.Of(told.Key, [.. told], shown, [.. divergences[told.Key]])),
            ],
            [.. statements.Where(statement => statement.Milestone is null)]);
    }

    /// <summary>Only what is told of one milestone, or with one status. Divergences stay: they are between all reports of their milestone.</summary>
    public ClauseTable Only(DateOnly? milestone, Status? status)
    {
        if (milestone is null && status is null) return this;
        var kept = Milestones.Where(told => milestone is null || told.Milestone == milestone);
        return this with
        {
            Milestones = [.. (status is { } its ? kept.Select(told => told.Only(its)) : kept).Where(told => told.Statements.Count > 0)],
            Between = [.. Between.Where(statement => milestone is null && (status is null || statement.Status == status))],
        };
    }
}

/// <summary>What the reports say of the clause at one milestone.</summary>
/// <param name="Milestone">Which.</param>
/// <param name="Reports">The columns: those that report on it and those that tell of the clause at it, in the order of exports.</param>
/// <param name="Rows">The respects in which some report says something.</param>
/// <param name="Divergences">By severity.</param>
/// <param name="Statements">In the order of exports.</param>
public sealed record ClauseMilestone(
    DateOnly Milestone, IReadOnlyList<ReportHeading> Reports, IReadOnlyList<FacetRow> Rows,
    IReadOnlyList<Divergence> Divergences, IReadOnlyList<ReportedStatement> Statements)
{
    internal static ClauseMilestone Of(
        DateOnly milestone, IReadOnlyList<ReportedStatement> statements, Holdings holdings, IReadOnlyList<Divergence> divergences)
    {
        var reports = holdings.Reports.Where(report => report.Milestone == milestone)
            .Concat(statements.Select(statement => statement.Report)).DistinctBy(report => report.Id).ToList();
        reports.Sort(StatementOrder.Compare);
        return Of(milestone, statements, reports, divergences);
    }

    /// <summary>Only the statements with this status, and the reports that make them.</summary>
    public ClauseMilestone Only(Status status)
    {
        List<ReportedStatement> kept = [.. Statements.Where(statement => statement.Status == status)];
        var ids = kept.Select(statement => statement.Report.Id).ToHashSet();
        return Of(Milestone, kept, [.. Reports.Where(report => ids.Contains(report.Id))], Divergences);
    }

    /// <summary>A column a report; where there are more than so many, one for all reports that say the same in every respect, the most first.</summary>
    public IReadOnlyList<FacetColumn> Columns(int most)
    {
        var columns = Reports.Select((report, place) => new FacetColumn([report], [.. Rows.Select(row => row.Cells[place])]));
        return Reports.Count <= most ? [.. columns] :
        [
            .. columns.GroupBy(column => column.Says)
                .Select(alike => new FacetColumn([.. alike.SelectMany(column => column.Reports)], alike.First().Cells))
                .OrderByDescending(column => column.Reports.Count),
        ];
    }

    private static ClauseMilestone Of(
        DateOnly milestone, IReadOnlyList<ReportedStatement> statements, IReadOnlyList<ReportHeading> reports, IReadOnlyList<Divergence> divergences)
    {
        var ofReport = statements.ToLookup(statement => statement.Report.Id);
        var rows = FacetRow.Facets.Select(facet => FacetRow.Of(facet.Kind, facet.Name, facet.Words, reports, ofReport, divergences));
        return new(milestone, reports, [.. rows.Where(row => row.Cells.Any(cell => cell.Words.Count > 0))], divergences, statements);
    }
}

/// <summary>One respect across the reports.</summary>
/// <param name="Kind">What a difference in it is called; of amounts <see cref="DivergenceKind.Amount"/>, also where they differ in scale.</param>
/// <param name="Name">"status", "amount", "bound" …</param>
/// <param name="Cells">As many as there are reports, in their order.</param>
public sealed record FacetRow(DivergenceKind Kind, string Name, IReadOnlyList<FacetCell> Cells)
{
    internal static readonly IReadOnlyList<(DivergenceKind Kind, string Name, Func<ReportedStatement, IEnumerable<string>> Words)> Facets =
    [
        (DivergenceKind.Status, "status", statement => [statement.Status.Words()]),
        (DivergenceKind.Amount, "amount", statement => Of(statement, ValueKind.Amount).Select(value => value.WithoutComparator())),
        (DivergenceKind.Comparator, "comparator", statement => Numbers(statement).Select(Facet.ComparatorOf)),
        (DivergenceKind.Basis, "basis", statement => Numbers(statement).Where(value => value.Basis is not null).Select(value => value.Basis!.Value.Words())),
        (DivergenceKind.Percent, "percent", statement => Of(statement, ValueKind.Percent).Select(value => value.WithoutComparator())),
        (DivergenceKind.Date, "date", statement => Of(statement, ValueKind.Date).Select(value => value.Words())),
        (DivergenceKind.Right, "right", statement => statement.Right is { } right ? [right.Words()] : []),
        (DivergenceKind.Effect, "effect", statement => statement.Effect is { } effect ? [effect.Words()] : []),
    ];

    internal static FacetRow Of(
        DivergenceKind kind, string name, Func<ReportedStatement, IEnumerable<string>> words,
        IReadOnlyList<ReportHeading> reports, ILookup<string, ReportedStatement> ofReport, IReadOnlyList<Divergence> divergences)
    {
        var divergence = divergences.FirstOrDefault(found => found.Kind == kind || (kind == DivergenceKind.Amount && found.Kind == DivergenceKind.Scale));
        return new(kind, name,
        [
            .. reports.Select(report => new FacetCell(
                [.. ofReport[report.Id].SelectMany(words).Distinct()],
                divergence?.IsOdd(report.Id) ?? false,
                [.. ofReport[report.Id].Where(statement => words(statement).Any())])),
        ]);
    }

    private static IEnumerable<StatedValue> Of(ReportedStatement statement, ValueKind kind) => statement.Values.Where(value => value.Kind == kind);

    private static IEnumerable<StatedValue> Numbers(ReportedStatement statement) => statement.Values.Where(value => value.Kind != ValueKind.Date);
}

/// <summary>What one report, or several that say the same, say in each respect.</summary>
/// <param name="Reports">At least one, in the order of exports.</param>
/// <param name="Cells">As many as there are rows, in their order; of several reports, the first one's.</param>
public sealed record FacetColumn(IReadOnlyList<ReportHeading> Reports, IReadOnlyList<FacetCell> Cells)
{
    internal string Says { get; } = string.Join('\n', Cells.Select(cell => $"{cell.IsOdd} {string.Join('\t', cell.Words)}"));
}

/// <summary>What one report says in one respect.</summary>
/// <param name="Words">Each thing once, in the order of the text; none where the report is silent.</param>
/// <param name="IsOdd">Whether it is an odd one out: not on the side that most reports take.</param>
/// <param name="Statements">That say it, for their quotations and workings.</param>
public sealed record FacetCell(IReadOnlyList<string> Words, bool IsOdd, IReadOnlyList<ReportedStatement> Statements);
