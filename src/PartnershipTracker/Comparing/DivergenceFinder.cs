using PartnershipTracker.Agreements;

namespace PartnershipTracker.Comparing;

/// <summary>Finds where reports of one milestone can't all be right. Proposals, and what a report tells of another milestone, take no part.</summary>
public static class DivergenceFinder
{
    /// <summary>The divergences by milestone, clause, severity and kind: one for each milestone, clause and facet.</summary>
    public static IReadOnlyList<Divergence> Find(Holdings holdings, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(holdings);
        var order = new StatementOrder(agreement);
        return
        [
            .. holdings.Statements
                .Where(statement => statement.TakesPart)
                .Order(order)
                .GroupBy(statement => (Milestone: statement.Milestone!.Value, statement.Clause))
                .SelectMany(said => In(said.Key.Milestone, said.Key.Clause, [.. said.GroupBy(s => s.Report.Id).Select(g => g.ToList())], holdings))
                .OrderBy(found => found.Milestone).ThenBy(found => order.PlaceOf(found.Clause)).ThenBy(found => found.Kind),
        ];
    }

    /// <summary>Those of them that a report in one of these languages has a part in; all where none is given. Their sides are of all languages.</summary>
    public static IReadOnlyList<Divergence> Find(Holdings holdings, Agreement agreement, IReadOnlyCollection<string> languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        var all = Find(holdings, agreement);
        return languages.Count == 0 ? all : [.. all.Where(divergence => divergence.Concerns(languages))];
    }

    private static IEnumerable<Divergence> In(
        DateOnly milestone, ClauseKey clause, List<List<ReportedStatement>> reports, Holdings holdings)
    {
        foreach (var facet in Facet.All)
        {
            var stances = reports
                .Select(report => Stance.Of(facet, report))
                .Where(stance => stance.Said.Count > 0).ToList();
            var differing = Differing(stances, facet.Diverge);
            if (differing.Count > 0) yield return Of(KindOf(facet.Kind, differing), stances);
        }

        var statuses = reports.Select(Stance.OnStatus).ToList();
        if (Differing(statuses, DivergeOnStatus).Count > 0) yield return Of(DivergenceKind.Status, statuses);

        Divergence Of(DivergenceKind kind, List<Stance> stances)
        {
            var heard = stances.ConvertAll(stance => stance.Statements[0].Report);
            return new(milestone, clause, kind, SidesOf(stances), holdings.Silent(milestone, heard));
        }
    }

    // Of thousands of reports few differ: each stance is compared once, however many reports take it.
    private static List<(Stance One, Stance Other)> Differing(List<Stance> stances, Func<IReadOnlyList<Said>, IReadOnlyList<Said>, bool> diverge)
    {
        var distinct = stances.DistinctBy(stance => string.Join('\n', stance.Said.Select(said => said.ToString()).Order(StringComparer.Ordinal))).ToList();
        return
        [
            .. from first in Enumerable.Range(0, distinct.Count)
               from second in Enumerable.Range(first + 1, distinct.Count - first - 1)
               where diverge(distinct[first].Said, distinct[second].Said)
               select (distinct[first], distinct[second]),
        ];
    }

    private static DivergenceKind KindOf(DivergenceKind kind, List<(Stance One, Stance Other)> differing) =>
        kind == DivergenceKind.Amount && differing.Any(pair => SaidSets.Differences(pair.One.Said, pair.Other.Said)
            .Any(values => ValueWords.PowerOfTenBetween(values.One.Number!.Value, values.Other.Number!.Value) is not null))
            ? DivergenceKind.Scale
            : kind;

    private static IReadOnlyList<Side> SidesOf(List<Stance> stances) =>
    [
        .. stances.GroupBy(stance => string.Join('\n', stance.Values))
            .Select(side => new Side(side.First().Values, [.. side.SelectMany(stance => stance.Statements)]))
            .OrderByDescending(side => side.Count).ThenBy(side => string.Join('\n', side.Values), StringComparer.Ordinal),
    ];

    private static bool DivergeOnStatus(IReadOnlyList<Said> one, IReadOnlyList<Said> other) =>
        one[0].Words != other[0].Words && (one[0].Words == "ended" || other[0].Words == "ended");
}
