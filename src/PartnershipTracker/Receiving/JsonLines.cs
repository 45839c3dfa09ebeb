using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Receiving;

/// <summary>Reports as JSON Lines: an object a line with <c>name</c>, <c>text</c>, and what else is known.</summary>
internal static class JsonLines
{
    public static async IAsyncEnumerable<Received> ReadAsync(
        string source, Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        var number = 0;
        await foreach (var line in Lines.ReadAsync(stream, cancel))
        {
            number++;
            var at = string.Create(CultureInfo.InvariantCulture, $"{source}, line {number}");
            if (line is not { } bytes) yield return new Received(at, null, "the line is too long for a report");
            else if (!IsBlank(bytes.Span)) yield return Read(at, bytes);
        }

        if (number == 0) yield return new Received(source, null, "is empty: there is no report in it");
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;

    private static Received Read(string source, ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return new Received(source, Read(json.RootElement));
        }
        catch (JsonException e)
        {
            return new Received(source, null, $"is not JSON: {FirstSentence(e.Message)}");
        }
        catch (ReportTextException e)
        {
            return new Received(source, null, e.Message);
        }
    }

    private static Report Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new ReportTextException("has to be an object with 'name' and 'text'");
        return new Report(Required(json, "name"), ReportText.Checked(Required(json, "text")))
        {
            Outlet = Text(json, "outlet"),
            Title = Text(json, "title"),
            Url = Text(json, "url"),
            Origin = Text(json, "origin"),
            Published = Published(json),
        };
    }

    private static string Required(JsonElement json, string key) =>
        Text(json, key) ?? throw new ReportTextException($"lacks '{key}'");

    private static string? Text(JsonElement json, string key)
    {
        if (!json.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.String) throw new ReportTextException($"'{key}' has to be text");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new ReportTextException($"'{key}' holds invalid UTF-8 or half a surrogate pair");
        }
    }

    private static PartialDate? Published(JsonElement json) => Text(json, "published") is not { } text
        ? null
        : PartialDate.Parse(text) ?? throw new ReportTextException($"'published': '{text}' is no date; write 2025, 2025-10 or 2025-10-28");

    private static string FirstSentence(string message) => message.Split(". ", 2)[0].TrimEnd('.');
}
