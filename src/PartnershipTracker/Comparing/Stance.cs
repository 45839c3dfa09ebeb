using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>What one report gives in one respect of a clause, and the statements that give it.</summary>
internal sealed record Stance(IReadOnlyList<Said> Said, IReadOnlyList<ReportedStatement> Statements)
{
    /// <summary>In words, each once, ordinal.</summary>
    public IReadOnlyList<string> Values { get; } = [.. Said.Select(said => said.Words).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Of a report's statements of one clause at one milestone.</summary>
    public static Stance Of(Facet facet, IReadOnlyList<ReportedStatement> report) =>
        new(facet.SaidBy(report), [.. report.Where(statement => facet.Says(statement).Any())]);

    /// <summary>What the report makes of the term: over, altered, or in force.</summary>
    public static Stance OnStatus(IReadOnlyList<ReportedStatement> report) => new([new(StatusOf(report))], report);

    /// <summary>In the respect that a divergence is about.</summary>
    public static Stance On(DivergenceKind kind, IReadOnlyList<ReportedStatement> report) => kind == DivergenceKind.Status
        ? OnStatus(report)
        : Of(Facet.All.First(facet => facet.Kind == (kind == DivergenceKind.Scale ? DivergenceKind.Amount : kind)), report);

    private static string StatusOf(IReadOnlyList<ReportedStatement> report)
    {
        var said = report.Select(statement => statement.Status).ToHashSet();
        if (said.Contains(Status.Ended) && !said.Contains(Status.Granted) && !said.Contains(Status.Continues)) return "ended";
        return said.Contains(Status.Changed) || said.Contains(Status.Ended) ? "changed" : "in force";
    }
}
