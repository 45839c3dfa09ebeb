namespace PartnershipTracker.Comparing;

/// <summary>Whether two sets of things said can't both be right.</summary>
internal static class SaidSets
{
    /// <summary>
    /// Whether two reports diverge: within some unit and group that both speak of, nothing that one says matches anything the other
    /// says. What names no group is taken for any: it diverges only where it matches nothing at all.
    /// </summary>
    public static bool Diverge(IReadOnlyList<Said> one, IReadOnlyList<Said> other) =>
        Units(one, other).Any(unit => DivergeWithin(OfUnit(one, unit), OfUnit(other, unit)));

    /// <summary>The pairs that are comparable and do not match.</summary>
    public static IEnumerable<(Said One, Said Other)> Differences(IReadOnlyList<Said> one, IReadOnlyList<Said> other) =>
        Comparable(one, other).Where(pair => !pair.One.Matches(pair.Other));

    private static bool DivergeWithin(IReadOnlyList<Said> one, IReadOnlyList<Said> other)
    {
        var shared = one.Select(said => said.Group).OfType<string>().Intersect(other.Select(said => said.Group).OfType<string>()).ToList();
        return shared.Count == 0
            ? AreDisjoint(one, other)
            : shared.Any(group => AreDisjoint(OfGroup(one, group), OfGroup(other, group)));
    }

    private static bool AreDisjoint(IReadOnlyList<Said> one, IReadOnlyList<Said> other)
    {
        var pairs = Comparable(one, other).ToList();
        return pairs.Count > 0 && !pairs.Any(pair => pair.One.Matches(pair.Other));
    }

    private static IEnumerable<(Said One, Said Other)> Comparable(IReadOnlyList<Said> one, IReadOnlyList<Said> other) =>
        one.SelectMany(a => other.Where(a.IsComparableWith).Select(b => (a, b)));

    private static List<string?> Units(IReadOnlyList<Said> one, IReadOnlyList<Said> other)
    {
        var named = one.Concat(other).Select(said => said.Unit).Where(unit => unit is not null).Distinct().ToList();
        return named.Count == 0 ? [null] : named;
    }

    private static List<Said> OfUnit(IReadOnlyList<Said> all, string? unit) => [.. all.Where(said => said.Unit is null || said.Unit == unit)];

    private static List<Said> OfGroup(IReadOnlyList<Said> all, string group) => [.. all.Where(said => said.Group is null || said.Group == group)];
}
