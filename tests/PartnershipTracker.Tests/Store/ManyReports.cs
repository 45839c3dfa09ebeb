using System.Globalization;
using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Tests.Store;

/// <summary>Any number of reports that agree, differ and are silent, the same ones for the same seed.</summary>
internal static class ManyReports
{
    private static readonly Agreement Agreement = Agreement.Load();
    private static readonly string?[] Languages = ["de", "en", "hi", "id", "tr", null];
    private static readonly string?[] Outlets = ["A", "B", "ß", null];

    /// <summary>Reports with a statement on half of the clauses, some of them twice, some of an earlier milestone.</summary>
    public static Report[] Of(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Random(i, random))];
    }

    /// <summary>A report that says one thing.</summary>
    public static Report Saying(int number, string language, DateOnly milestone, string clause, Status status)
    {
        var report = Empty(number, language, milestone);
        report.Statements = [At(report, new(clause), status, 0, null, null, null)];
        return report;
    }

    private static Report Random(int number, Random random)
    {
        DateOnly? milestone = random.Next(8) == 0 ? null : Pick(Agreement.Milestones, random).Date;
        var report = Empty(number, Pick(Languages, random), milestone, Pick(Outlets, random));
        report.Statements =
        [
            .. Agreement.Clauses.SelectMany(clause => Enumerable.Repeat(clause, Math.Max(0, random.Next(4) - 1))).Select((clause, place) => At(
                report, clause.Key, Pick(Enum.GetValues<Status>(), random), place,
                random.Next(5) == 0 && Agreement.Milestones[0].Date < milestone ? Agreement.Milestones[0].Date : null,
                random.Next(2) == 0 ? 10 * random.Next(1, 3) : null,
                clause.Key.Value == "right-of-first-refusal" ? Pick(Enum.GetValues<Right>(), random) : null)),
        ];
        return report;
    }

    private static Report Empty(int number, string? language, DateOnly? milestone, string? outlet = null) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{number}.txt"), string.Create(CultureInfo.InvariantCulture, $"Report {number}: ten, 20 %, and so on and so forth."))
        {
            Language = language,
            Milestone = milestone,
            Outlet = outlet,
        };

    private static Statement At(Report report, ClauseKey clause, Status status, int place, DateOnly? milestone, int? percent, Right? right) =>
        new(report.Id, clause, status, Quote.From(report.Text, place..(place + 6)))
        {
            Milestone = milestone,
            Right = right,
            Values = percent is { } number ? [new() { Kind = ValueKind.Percent, Number = number, Words = Quote.From(report.Text, place..(place + 6)), Working = "as told" }] : [],
        };

    private static T Pick<T>(IReadOnlyList<T> of, Random random) => of[random.Next(of.Count)];
}
