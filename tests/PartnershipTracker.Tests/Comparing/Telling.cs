using System.Globalization;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Tests.Comparing;

/// <summary>Makes small holdings by hand: <c>Telling.That(Report("a").Says(…), Report("b"))</c>.</summary>
internal static class Telling
{
    public static readonly Agreement Agreement = Agreement.Load();

    public static readonly DateOnly January = new(2025, 1, 21);

    public static readonly DateOnly October = new(2025, 10, 28);

    public static Report Report(string name, DateOnly? milestone = null, string? language = "en") =>
        new($"{name}.txt", $"What {name} says.") { Language = language, Milestone = milestone ?? January };

    public static Report Says(this Report report, string clause, Status status, params StatedValue[] values)
    {
        report.Statements = [.. report.Statements, new Statement(report.Id, new ClauseKey(clause), status, Words(report)) { Values = values }];
        return report;
    }

    public static Report SaysRight(this Report report, Right right) =>
        report.With(new Statement(report.Id, new("right-of-first-refusal"), Status.Granted, Words(report)) { Right = right });

    public static Report SaysEffect(this Report report, Effect effect, params StatedValue[] values) =>
        report.With(new Statement(report.Id, new("agi-trigger"), Status.Continues, Words(report)) { Effect = effect, Values = values });

    public static Report SaysOf(this Report report, DateOnly milestone, string clause, Status status) =>
        report.With(new Statement(report.Id, new(clause), status, Words(report)) { Milestone = milestone });

    public static Report SaysWith(this Report report, string clause, Status status, params string[] concepts) =>
        report.With(new Statement(report.Id, new(clause), status, Words(report)) { Reasons = [.. concepts.Select(concept => new Reason(concept, Words(report)))] });

    public static StatedValue Amount(decimal number, Comparator comparator = Comparator.Equal, Basis? basis = null, string? currency = "USD") => new()
    {
        Kind = ValueKind.Amount,
        Number = number,
        Currency = currency,
        Comparator = comparator,
        Basis = basis,
        Words = Quote.From("some", ..),
        Working = number.ToString(CultureInfo.InvariantCulture),
    };

    public static StatedValue Percent(decimal number, Basis? basis = null) =>
        new() { Kind = ValueKind.Percent, Number = number, Basis = basis, Words = Quote.From("some", ..), Working = "" };

    public static StatedValue Until(string date, DateRole role = DateRole.Until) =>
        new() { Kind = ValueKind.Date, Date = PartialDate.Parse(date), Role = role, Words = Quote.From("some", ..), Working = "" };

    public static IReadOnlyList<Divergence> Divergences(params Report[] reports) => DivergenceFinder.Find(Holdings.Of(reports), Agreement);

    public static IEnumerable<DivergenceKind> Kinds(params Report[] reports) => Divergences(reports).Select(divergence => divergence.Kind);

    private static Report With(this Report report, Statement statement)
    {
        report.Statements = [.. report.Statements, statement];
        return report;
    }

    // A new place for each statement: its id tells it from the others of its report.
    private static Quote Words(Report report) => Quote.From(report.Text, report.Statements.Count..);
}
