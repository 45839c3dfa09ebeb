using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Tests.Reading;

/// <summary>The seeds as a careful human reads them: tests of what is made of readings do not hang on how well the reader reads.</summary>
internal static partial class GoldReadings
{
    public static IReadOnlyList<Report> Seeds { get; } = [.. Entries().Select(ReadSeed)];

    public static Holdings Holdings { get; } = Holdings.Of(Seeds);

    private static JsonElement.ArrayEnumerator Entries() => JsonDocument
        .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reading", "Gold", "seeds.gold.json"))).RootElement.EnumerateArray();

    private static Report ReadSeed(JsonElement entry)
    {
        var name = Text(entry, "file")!;
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", name));
        var isLingkup = text.StartsWith("Lingkup.id", StringComparison.Ordinal);
        return new(name, text)
        {
            Language = Text(entry, "language"),
            Milestone = Day(entry),
            Outlet = isLingkup ? "Lingkup.id" : null,
            Origin = isLingkup ? "TechCrunch" : null,
            Statements = [.. entry.GetProperty("statements").EnumerateArray().Select(s => ReadStatement(s, text)).OrderBy(s => s.Quote.Start)],
        };
    }

    private static Statement ReadStatement(JsonElement entry, string text)
    {
        var quote = Quote.From(text, entry.GetProperty("start").GetInt32()..(entry.GetProperty("start").GetInt32() + entry.GetProperty("length").GetInt32()));
        return new(Report.IdOf(Report.HashOf(text)), new ClauseKey(Text(entry, "clause")!), Words.Parse<Status>(Text(entry, "status")!)!.Value, quote)
        {
            Milestone = Day(entry),
            Right = Text(entry, "right") is { } right ? Words.Parse<Right>(right) : null,
            Effect = Text(entry, "effect") is { } effect ? Words.Parse<Effect>(effect) : null,
            Confidence = 0.9,
            Values = [.. Amounts(entry, text, quote), .. Percents(entry, text, quote), .. Dates(entry, text, quote)],
        };
    }

    private static IEnumerable<StatedValue> Amounts(JsonElement entry, string text, Quote quote) => List(entry, "amounts").Select(amount =>
    {
        var words = Locate(text, quote, AmountWords());
        var currency = Text(amount, "currency");
        var number = amount.GetProperty("value").GetDecimal();
        return new StatedValue
        {
            Kind = ValueKind.Amount,
            Number = number,
            Currency = currency,
            Comparator = Words.Parse<Comparator>(Text(amount, "comparator")!)!.Value,
            Basis = Text(amount, "basis") is { } basis ? Words.Parse<Basis>(basis) : null,
            Words = words,
            Working = $"{words.Text} = {ValueWords.Power(number)} {currency}",
        };
    });

    private static IEnumerable<StatedValue> Percents(JsonElement entry, string text, Quote quote) => List(entry, "percents").Select(percent =>
        new StatedValue
        {
            Kind = ValueKind.Percent,
            Number = percent.GetDecimal(),
            Words = Locate(text, quote, Digits()),
            Working = $"{Locate(text, quote, Digits()).Text} %",
        });

    private static IEnumerable<StatedValue> Dates(JsonElement entry, string text, Quote quote) => List(entry, "dates").Select(date =>
        new StatedValue
        {
            Kind = ValueKind.Date,
            Date = PartialDate.Parse(date.GetString()),
            Role = DateRole.Until,
            Words = Locate(text, quote, Digits()),
            Working = date.GetString()!,
        });

    private static Quote Locate(string text, Quote quote, Regex pattern)
    {
        var match = pattern.Match(quote.Text);
        return Quote.From(text, (quote.Start + match.Index)..(quote.Start + match.Index + match.Length));
    }

    private static List<JsonElement> List(JsonElement entry, string key) =>
        entry.TryGetProperty(key, out var list) ? [.. list.EnumerateArray()] : [];

    private static string? Text(JsonElement entry, string key) => entry.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static DateOnly? Day(JsonElement entry) => Text(entry, "milestone") is { } day
        ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex(@"\$?\d+ \w[\w\p{M}]*")]
    private static partial Regex AmountWords();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
