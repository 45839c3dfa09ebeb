using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>How reports of one milestone differ on a clause, in the order in which they are shown.</summary>
public enum DivergenceKind
{
    /// <summary>Amounts differ by a power of ten.</summary>
    Scale,

    /// <summary>Amounts differ otherwise.</summary>
    Amount,

    /// <summary>Percentages differ.</summary>
    Percent,

    /// <summary>Dates differ.</summary>
    Date,

    /// <summary>One says ended, another that the term goes on.</summary>
    Status,

    /// <summary>They name different rights.</summary>
    Right,

    /// <summary>Microsoft loses rights, or may be restricted.</summary>
    Effect,

    /// <summary>At least, more than, or the bare number.</summary>
    Comparator,

    /// <summary>Profit, revenue.</summary>
    Basis,
}

/// <summary>How much a divergence matters, the most first.</summary>
public enum Severity
{
    /// <summary>A number, a date, or whether the term is over.</summary>
    High,

    /// <summary>What the right or its loss is.</summary>
    Medium,

    /// <summary>How a number is bound, or what it counts.</summary>
    Low,
}

/// <summary>Reports of one milestone that can't all be right about one facet of a clause.</summary>
/// <param name="Milestone">That all of the reports report on.</param>
/// <param name="Clause">That they differ on.</param>
/// <param name="Kind">How they differ.</param>
/// <param name="Sides">Two or more, the one with the most reports first.</param>
/// <param name="Silent">The milestone's reports that give no such value: they diverge from nobody.</param>
public sealed record Divergence(
    DateOnly Milestone, ClauseKey Clause, DivergenceKind Kind, IReadOnlyList<Side> Sides, IReadOnlyList<ReportHeading> Silent)
{
    /// <summary>How much it matters.</summary>
    public Severity Severity => Kind switch
    {
        <= DivergenceKind.Status => Severity.High,
        <= DivergenceKind.Effect => Severity.Medium,
        _ => Severity.Low,
    };

    /// <summary>How many reports take a side.</summary>
    public int Reports => Sides.Sum(side => side.Count);

    /// <summary>The side that more reports take than any other; null where there is none.</summary>
    public Side? Majority => MajorityOf(Sides);

    /// <summary>Whether a report takes a side that is not the majority's: it is an odd one out.</summary>
    public bool IsOdd(string reportId) => oddIds.Contains(reportId);

    /// <summary>Whether a report in one of these languages takes a side.</summary>
    public bool Concerns(IReadOnlyCollection<string> languages) =>
        Sides.Any(side => side.Reports.Any(report => languages.Contains(report.Language ?? "", StringComparer.OrdinalIgnoreCase)));

    /// <summary>The reports that do.</summary>
    public IReadOnlyList<ReportHeading> Odd { get; } = OddOnes(Sides);

    private readonly HashSet<string> oddIds = [.. OddOnes(Sides).Select(report => report.Id)];

    private static Side? MajorityOf(IReadOnlyList<Side> sides) => sides[0].Count > sides[1].Count ? sides[0] : null;

    private static IReadOnlyList<ReportHeading> OddOnes(IReadOnlyList<Side> sides) =>
        [.. sides.Where(side => side != MajorityOf(sides)).SelectMany(side => side.Reports)];
}

/// <summary>The values that some reports give, and others do not.</summary>
/// <param name="Values">In words, ordered: "1 trillion USD", "right of first offer".</param>
/// <param name="Statements">That give them, in the order of exports.</param>
public sealed record Side(IReadOnlyList<string> Values, IReadOnlyList<ReportedStatement> Statements)
{
    /// <summary>The reports that take it, in the order of exports.</summary>
    public IReadOnlyList<ReportHeading> Reports { get; } = [.. Statements.Select(s => s.Report).DistinctBy(report => report.Id)];

    /// <summary>How many they are (copies not told apart).</summary>
    public int Count => Reports.Total();

    /// <summary>The statement to show of it: one that differs in nothing else if there is one, of a status the surest, and then the shortest.</summary>
    public ReportedStatement Telling(Divergence divergence)
    {
        ArgumentNullException.ThrowIfNull(divergence);
        var usual = divergence.Sides.SelectMany(side => side.Statements).SelectMany(Numbers).GroupBy(number => number).MaxBy(same => same.Count())?.Key;
        return Statements
            .OrderBy(statement => Numbers(statement).Any() && !Numbers(statement).Contains(usual))
            .ThenBy(statement => divergence.Kind != DivergenceKind.Comparator && statement.Values.Any(value => value.Comparator != Comparator.Equal))
            .ThenByDescending(statement => divergence.Kind == DivergenceKind.Status ? (statement.Status.Words() == Values[0], statement.Confidence) : default)
            .ThenBy(statement => statement.Quote.Length).First();
    }

    private static IEnumerable<decimal?> Numbers(ReportedStatement statement) =>
        statement.Values.Select(value => value.Number).Where(number => number is not null);
}
