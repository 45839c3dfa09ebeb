using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>
/// What most reports say, so that they can be told as one: the status most of them give, with the right and the effect that more than half name,
/// and the values that more than half give, and nearly all who give any. What they do not agree on is left out.
/// </summary>
/// <param name="Status">That most give.</param>
/// <param name="Right">That more than half of them name; else null.</param>
/// <param name="Effect">As for <paramref name="Right"/>.</param>
/// <param name="Concepts">Of the words of more than half of them.</param>
/// <param name="Values">In the order of the statements; of different comparators as bare numbers.</param>
/// <param name="Statements">Of the reports that say so, or at least nothing against it.</param>
internal sealed record MostSaid(
    Status Status, Right? Right, Effect? Effect, IReadOnlyList<string> Concepts, IReadOnlyList<StatedValue> Values, IReadOnlyList<ReportedStatement> Statements)
{
    /// <summary>How many of those who give a value have to give this one, and compare it alike: four in five.</summary>
    private const double NearlyAll = 0.8;

    /// <summary>Of at least one statement.</summary>
    public static MostSaid Of(IEnumerable<ReportedStatement> statements)
    {
        var said = statements.GroupBy(statement => statement.Status).OrderByDescending(alike => alike.ReportCount()).First().ToList();
        var right = Majority(said, statement => statement.Right);
        var effect = Majority(said, statement => statement.Effect);
        var values = said.SelectMany(statement => statement.Values).Where(value => IsAgreed(value, said)).DistinctBy(KeyOf).Select(value => Compared(value, said)).ToList();
        var agreeing = said.GroupBy(statement => statement.Report.Id).Where(report => !Contradicts(report, right, effect, values)).SelectMany(report => report);
        var concepts = said.SelectMany(statement => statement.Concepts).Distinct().Where(concept => IsUsual(said.Where(statement => statement.Concepts.Contains(concept)), said));
        return new(said[0].Status, right, effect, [.. concepts], values, [.. agreeing]);
    }

    private static T? Majority<T>(List<ReportedStatement> said, Func<ReportedStatement, T?> of)
        where T : struct
    {
        var naming = said.Where(statement => of(statement) is not null).ToList();
        var most = naming.GroupBy(of).MaxBy(alike => alike.ReportCount());
        return most is not null && most.ReportCount() * 2 > naming.ReportCount() ? most.Key : null;
    }

    private static bool IsAgreed(StatedValue value, List<ReportedStatement> said) =>
        IsUsual(Giving(said, value), said)
        && Giving(said, value).ReportCount() >= NearlyAll * said.Where(statement => statement.Values.Any(other => other.Kind == value.Kind)).ReportCount();

    private static bool IsUsual(IEnumerable<ReportedStatement> some, List<ReportedStatement> all) => some.ReportCount() * 2 > all.ReportCount();

    private static StatedValue Compared(StatedValue value, List<ReportedStatement> said)
    {
        var giving = Giving(said, value).ToList();
        var alike = giving.Where(statement => statement.Values.Any(other => KeyOf(other) == KeyOf(value) && other.Comparator == value.Comparator));
        return alike.ReportCount() >= NearlyAll * giving.ReportCount() ? value : value with { Comparator = Comparator.Equal };
    }

    private static IEnumerable<ReportedStatement> Giving(List<ReportedStatement> said, StatedValue value) =>
        said.Where(statement => statement.Values.Any(other => KeyOf(other) == KeyOf(value)));

    private static bool Contradicts(IEnumerable<ReportedStatement> report, Right? right, Effect? effect, List<StatedValue> values) =>
        (right is not null && Names(report, statement => statement.Right, right))
        || (effect is not null && Names(report, statement => statement.Effect, effect))
        || values.GroupBy(value => value.Kind).Any(kind => GivesOthersThan(kind, report));

    private static bool Names<T>(IEnumerable<ReportedStatement> report, Func<ReportedStatement, T?> of, T? than)
        where T : struct
    {
        var named = report.Select(of).Where(name => name is not null).ToList();
        return named.Count > 0 && !named.Contains(than);
    }

    private static bool GivesOthersThan(IGrouping<ValueKind, StatedValue> agreed, IEnumerable<ReportedStatement> report)
    {
        var given = report.SelectMany(statement => statement.Values).Where(value => value.Kind == agreed.Key).Select(KeyOf).ToHashSet();
        return given.Count > 0 && !agreed.Any(value => given.Contains(KeyOf(value)));
    }

    private static (ValueKind, decimal?, string?, PartialDate?) KeyOf(StatedValue value) => (value.Kind, value.Number, value.Currency, value.Date);
}
