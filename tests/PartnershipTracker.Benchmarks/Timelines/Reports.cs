using System.Globalization;
using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Benchmarks.Timelines;

/// <summary>Made-up reports, the same ones each time: one in each of many languages, on every milestone, with a statement on every clause.</summary>
internal static class Reports
{
    private static readonly string[] Languages = ["de", "en", "es", "fr", "hi", "id", "it", "ja", "ko", "pt", "ru", "tr"];

    private static readonly Agreement Agreement = Agreement.Load();

    /// <summary>As many reports as make so many statements.</summary>
    public static IReadOnlyList<Report> Saying(int statements)
    {
        var random = new Random(1);
        var perReport = Agreement.Clauses.Count;
        return [.. Enumerable.Range(0, (statements + perReport - 1) / perReport).Select(i => Make(i, Math.Min(perReport, statements - i * perReport), random))];
    }

    private static Report Make(int number, int statements, Random random)
    {
        var sentences = Agreement.Clauses.Take(statements)
            .Select(clause => string.Create(CultureInfo.InvariantCulture, $"Report {number} says {random.Next(1, 4) * 100} billion dollars of {clause.Title}. ")).ToList();
        var report = new Report(string.Create(CultureInfo.InvariantCulture, $"{number}.txt"), string.Concat(sentences))
        {
            Language = Languages[number % Languages.Length],
            Milestone = Agreement.Milestones[random.Next(Agreement.Milestones.Count)].Date,
            Outlet = string.Create(CultureInfo.InvariantCulture, $"Outlet {number}"),
        };
        report.Statements = [.. sentences.Select((sentence, i) => StatementOf(report, Agreement.Clauses[i], sentence, random))];
        return report;
    }

    private static Statement StatementOf(Report report, Clause clause, string sentence, Random random)
    {
        var start = report.Text.IndexOf(sentence, StringComparison.Ordinal);
        var amount = start + sentence.IndexOf(" says ", StringComparison.Ordinal) + " says ".Length;
        // One in ten says something else than the others.
        var isOdd = random.Next(10) == 0;
        return new(report.Id, clause.Key, isOdd ? Status.Changed : Status.Continues, Quote.From(report.Text, start..(start + sentence.Length - 1)))
        {
            Confidence = 0.9,
            Values = random.Next(3) > 0 ? [] :
            [
                new()
                {
                    Kind = ValueKind.Amount, Number = isOdd ? 1e12m : 1e11m, Currency = "USD", Basis = Basis.Profit,
                    Words = Quote.From(report.Text, amount..(amount + "100 billion".Length)), Working = "100 × billion (10⁹) = 10¹¹ USD",
                },
            ],
            Reasons = [new("continue", Quote.From(report.Text, start..(start + 6)))],
        };
    }
}
