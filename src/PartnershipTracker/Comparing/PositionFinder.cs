using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>Finds the distinct things said.</summary>
public static class PositionFinder
{
    /// <summary>The positions by clause and milestone, then in the order of their first statement. Statements of no milestone take none.</summary>
    public static IReadOnlyList<Position> Find(IEnumerable<ReportedStatement> statements, Agreement agreement) =>
    [
        .. statements.Where(statement => statement.Milestone is not null)
            .Order(new StatementOrder(agreement))
            .GroupBy(statement => (statement.Clause, statement.Milestone, statement.Status, statement.Right, statement.Effect, Key(statement.Values)))
            .Select(said => new Position(
                said.Key.Milestone!.Value, said.Key.Clause, said.Key.Status, said.Key.Right, said.Key.Effect, said.First().Values, [.. said])),
    ];

    /// <summary>What the values of a statement are, whatever the words and the order they are told in.</summary>
    public static string Key(IEnumerable<StatedValue> values) => string.Join("; ", values
        .Select(value => string.Join(' ', value.Kind.Word(), value.Canonical, value.Currency, value.Comparator.Word(), value.Basis?.Word(), value.Role?.Word()))
        .Distinct().Order(StringComparer.Ordinal));
}
