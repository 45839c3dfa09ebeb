using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>Lists of small values as JSON in one column, every script as it is.</summary>
internal static class JsonColumn
{
    private static readonly JsonWriterOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, AsItIs);
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static List<T> Read<T>(string text, Func<JsonElement, T> read)
    {
        using var document = JsonDocument.Parse(text);
        return [.. document.RootElement.EnumerateArray().Select(read)];
    }

    public static void Write(Utf8JsonWriter json, Quote quote)
    {
        json.WriteNumber("start", quote.Start);
        json.WriteString("words", quote.Text);
    }

    public static Quote Quote(JsonElement json) =>
        StoredQuote.Restore(json.GetProperty("start").GetInt32(), json.GetProperty("words").GetString()!);

    public static T? Word<T>(JsonElement json, string name) where T : struct, Enum =>
        json.TryGetProperty(name, out var word) ? Words.Parse<T>(word.GetString()!) : null;

    public static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
