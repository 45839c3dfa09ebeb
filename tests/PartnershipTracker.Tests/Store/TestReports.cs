using PartnershipTracker.Reading;

namespace PartnershipTracker.Tests.Store;

/// <summary>Reports whose reading is known, whatever the reader makes of them.</summary>
internal static class TestReports
{
    public const string Text = "Microsoft gets 27.10 % or 0.1 of 1000 अरब डॉलर until 2032. It was 12345678901234567.89 once.";

    public static Report WithEverything()
    {
        var report = new Report("every.txt", Text)
        {
            Outlet = "Outlet", Title = "Title", Url = "https://example.org/", Origin = "Origin", Published = new PartialDate(2025, 10),
        };
        report.Take(new ReportReading("hi", new DateOnly(2025, 10, 28), At("2032"), [Stake(report), Term(report)]));
        report.NotUnderstood = [new("revenue-share")];
        return report;
    }

    public static Report WithNothing(string text)
    {
        var report = new Report("nothing.txt", text);
        report.Take(new ReportReading(null, null, null, []));
        return report;
    }

    private static Statement Stake(Report report) => new(report.Id, new("equity-stake"), Status.Granted, At("Microsoft gets 27.10 % or 0.1 of 1000 अरब डॉलर"))
    {
        Right = Right.Offer,
        Effect = Effect.LosesRights,
        Confidence = 0.875,
        Values =
        [
            new() { Kind = ValueKind.Percent, Number = 27.10m, Comparator = Comparator.AtMost, Words = At("27.10 %"), Working = "27.10 %" },
            new() { Kind = ValueKind.Amount, Number = 0.1m, Words = At("0.1"), Working = "0.1" },
            new()
            {
                Kind = ValueKind.Amount, Number = 1000000000000m, Currency = "USD", Comparator = Comparator.About, Basis = Basis.Valuation,
                Words = At("1000 अरब डॉलर"), Working = "1000 × अरब (10⁹) = 10¹² USD",
            },
        ],
        Reasons = [new("stake", At("gets"))],
    };

    private static Statement Term(Report report) => new(report.Id, new("term"), Status.Continues, At("It was 12345678901234567.89 once."))
    {
        Milestone = new DateOnly(2024, 6, 11),
        Values =
        [
            new() { Kind = ValueKind.Amount, Number = 12345678901234567.89m, Words = At("12345678901234567.89"), Working = "as told" },
            new() { Kind = ValueKind.Date, Date = new PartialDate(2032), Role = DateRole.Until, Words = At("2032"), Working = "2032" },
        ],
    };

    private static Quote At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return Quote.From(Text, start..(start + words.Length));
    }
}
