using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Timelines;

/// <summary>Finds the milestones at which a clause's state or value differs from what was last reported.</summary>
public static class ChangeFinder
{
    /// <summary>The changes by milestone, then in the agreement's order of clauses. A first "continues" is none.</summary>
    public static IReadOnlyList<Change> Find(Holdings holdings, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(holdings);
        var order = new StatementOrder(agreement);
        return
        [
            .. Reported.Of(holdings, agreement).GroupBy(told => told.Clause).SelectMany(Of)
                .OrderBy(change => change.Milestone).ThenBy(change => order.PlaceOf(change.Clause)),
        ];
    }

    private static IEnumerable<Change> Of(IEnumerable<Reported> clause)
    {
        Reported? last = null;
        var (before, values) = (State.Unknown, new LastValues());
        foreach (var told in clause)
        {
            var after = told.Vote(afterEnd: false);
            var newValues = values.DifferFrom(told.Statements);
            if (last is null ? told.IsNews(after) : after != before || newValues)
                yield return new(told.Milestone, told.Clause, before, after, newValues, last?.Statements ?? [], told.Statements);
            (last, before) = (told, after);
            values.Take(told.Statements);
        }
    }

    /// <summary>What was last given in each respect: a report that gives no value takes none away.</summary>
    private sealed class LastValues
    {
        private static readonly IReadOnlyList<Facet> Facets =
            [.. Facet.All.Where(facet => facet.Kind is not (DivergenceKind.Comparator or DivergenceKind.Basis))];

        private readonly Dictionary<Facet, IReadOnlyList<Said>> last = [];

        // A first value beside "continues" was there before, and only now told.
        public bool DifferFrom(IReadOnlyList<ReportedStatement> statements) => Facets.Any(facet =>
            last.TryGetValue(facet, out var before)
                ? SaidSets.Diverge(before, facet.SaidBy(statements))
                : facet.SaidBy(statements.Where(statement => statement.Status != Status.Continues)).Count > 0);

        public void Take(IReadOnlyList<ReportedStatement> statements)
        {
            foreach (var facet in Facets)
                if (facet.SaidBy(statements) is { Count: > 0 } said)
                    last[facet] = said;
        }
    }
}
