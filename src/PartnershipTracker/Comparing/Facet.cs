using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>One respect in which reports can differ on a clause.</summary>
/// <param name="Kind">What a difference in it is called; a difference of amounts turns out to be one of scale.</param>
/// <param name="Says">What one statement gives in this respect.</param>
internal sealed record Facet(DivergenceKind Kind, Func<ReportedStatement, IEnumerable<Said>> Says)
{
    /// <summary>The comparator of a number that a report gives without one.</summary>
    public const string BareNumber = "bare number";

    /// <summary>"at least", or <see cref="BareNumber"/>.</summary>
    public static string ComparatorOf(StatedValue value) => value.Comparator == Comparator.Equal ? BareNumber : value.Comparator.Words();

    /// <summary>Those that are read off each statement by itself; the status is of all statements of a report together.</summary>
    public static readonly IReadOnlyList<Facet> All =
    [
        new(DivergenceKind.Amount, statement => Values(statement, ValueKind.Amount)),
        new(DivergenceKind.Percent, statement => Values(statement, ValueKind.Percent)),
        new(DivergenceKind.Date, statement => Values(statement, ValueKind.Date)),
        new(DivergenceKind.Right, statement => statement.Right is { } right ? [new(right.Words())] : []),
        new(DivergenceKind.Effect, statement => statement.Effect is { } effect ? [new(effect.Words())] : []),
        new(DivergenceKind.Comparator, Comparators),
        new(DivergenceKind.Basis, Bases),
    ];

    /// <summary>What a report gives in this respect, each thing once.</summary>
    public IReadOnlyList<Said> SaidBy(IEnumerable<ReportedStatement> statements) => [.. statements.SelectMany(Says).Distinct()];

    /// <summary>Whether two reports can't both be right.</summary>
    public bool Diverge(IReadOnlyList<Said> one, IReadOnlyList<Said> other) => Kind switch
    {
        DivergenceKind.Effect => SaidSets.Diverge(OnRights(one), OnRights(other)),
        DivergenceKind.Comparator when one.Concat(other).Any(said => said.About) => false,
        _ => SaidSets.Diverge(one, other),
    };

    private static IEnumerable<Said> Values(ReportedStatement statement, ValueKind kind) =>
        statement.Values.Where(value => value.Kind == kind).Select(Said.Of);

    // Percentages are compared with percentages: the kind is the group.
    private static IEnumerable<Said> Comparators(ReportedStatement statement) => statement.Values
        .Where(value => value.Kind != ValueKind.Date)
        .Select(value => new Said(ComparatorOf(value), null, value.Kind.Word())
        {
            About = value.Comparator == Comparator.About,
        });

    private static IEnumerable<Said> Bases(ReportedStatement statement) => statement.Values
        .Where(value => value.Basis is not null)
        .Select(value => new Said(value.Basis!.Value.Words(), null, value.Kind.Word()));

    // The panel, the revenue share and the end of the clause say nothing of what AGI does to Microsoft's rights.
    private static List<Said> OnRights(IReadOnlyList<Said> effects) =>
        [.. effects.Where(said => said.Words == Effect.LosesRights.Words() || said.Words == Effect.MayRestrict.Words())];
}
