using System.Text.Json;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>The values of a statement in one column: a JSON array, numbers as exact decimals in text.</summary>
internal static class StatedValues
{
    public static string ToJson(IReadOnlyList<StatedValue> values) => values.Count == 0 ? "[]" : JsonColumn.Write(values, Write);

    public static IReadOnlyList<StatedValue> FromJson(string json) => json == "[]" ? [] : JsonColumn.Read(json, Read);

    /// <summary>
    /// One spelling for one set of values, whatever their order and words: <c>amount 100000000000 USD equal profit; date 2030 until</c>.
    /// Statements that say the same have the same key.
    /// </summary>
    public static string KeyOf(IEnumerable<StatedValue> values) =>
        string.Join("; ", values.Select(Spell).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Spell(StatedValue value) => string.Join(' ', new[]
    {
        value.Kind.Word(), value.Canonical, value.Currency,
        value.Kind == ValueKind.Date ? value.Role?.Word() : value.Comparator.Word(),
        value.Basis?.Word(),
    }.Where(part => part is not null));

    private static void Write(Utf8JsonWriter json, StatedValue value)
    {
        json.WriteString("kind", value.Kind.Word());
        json.WriteString("value", value.Canonical);
        if (value.Currency is { } currency) json.WriteString("currency", currency);
        if (value.Kind != ValueKind.Date) json.WriteString("comparator", value.Comparator.Word());
        if (value.Basis is { } basis) json.WriteString("basis", basis.Word());
        if (value.Role is { } role) json.WriteString("role", role.Word());
        JsonColumn.Write(json, value.Words);
        json.WriteString("working", value.Working);
    }

    private static StatedValue Read(JsonElement json)
    {
        var kind = Words.Parse<ValueKind>(json.GetProperty("kind").GetString()!)!.Value;
        var value = json.GetProperty("value").GetString()!;
        return new StatedValue
        {
            Kind = kind,
            Number = kind == ValueKind.Date ? null : JsonColumn.Number(value),
            Date = kind == ValueKind.Date ? PartialDate.Parse(value) : null,
            Currency = json.TryGetProperty("currency", out var currency) ? currency.GetString() : null,
            Comparator = JsonColumn.Word<Comparator>(json, "comparator") ?? default,
            Basis = JsonColumn.Word<Basis>(json, "basis"),
            Role = JsonColumn.Word<DateRole>(json, "role"),
            Words = JsonColumn.Quote(json),
            Working = json.GetProperty("working").GetString()!,
        };
    }
}
