using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>A status that a cell of a comparison has, and what is told with it.</summary>
/// <param name="Status">Which.</param>
/// <param name="Values">Sums, percentages and dates, then rights, then effects, each once in words with what it counts: "100 billion USD (profit)".</param>
public sealed record ToldStatus(Status Status, IReadOnlyList<string> Values)
{
    internal static IEnumerable<string> ValuesOf(IEnumerable<ReportedStatement> statements)
    {
        var all = statements.ToList();
        return
        [
            .. all.SelectMany(statement => statement.Values).OrderBy(value => value.Kind).Select(Full)
                .Concat(all.Select(statement => statement.Right?.Words()).OfType<string>())
                .Concat(all.Select(statement => statement.Effect?.Words()).OfType<string>()).Distinct(),
        ];
    }

    private static string Full(StatedValue value) => value.Basis is { } basis ? $"{value.Words()} ({basis.Words()})" : value.Words();
}
