using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PartnershipTracker.Reading;

/// <summary>The reading of a report as one line of JSON, as <c>read --format json</c> prints it.</summary>
public static class ReadingJson
{
    // Relaxed: every script stays as it is. The line is not for a place within HTML.
    private static readonly JsonWriterOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line, without its end.</summary>
    public static string Line(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, AsItIs)) Write(json, report);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The object with <c>report</c> and <c>statements</c>.</summary>
    public static void Write(Utf8JsonWriter json, Report report)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(report);
        json.WriteStartObject();
        WriteReport(json, report);
        json.WriteStartArray("statements");
        foreach (var statement in report.Statements) WriteStatement(json, statement);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One statement, an object.</summary>
    public static void WriteStatement(Utf8JsonWriter json, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(statement);
        json.WriteStartObject();
        json.WriteString("clause", statement.Clause.Value);
        json.WriteString("status", statement.Status.Word());
        json.WriteString("quote", statement.Quote.Text);
        WritePlace(json, statement.Quote);
        WriteAmounts(json, statement);
        WritePercents(json, statement);
        WriteDates(json, statement);
        json.WriteString("right", statement.Right?.Word());
        json.WriteString("effect", statement.Effect?.Word());
        json.WriteNumber("confidence", statement.Confidence);
        if (statement.Milestone is { } milestone) json.WriteString("milestone", Day(milestone));
        WriteValues(json, statement);
        json.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("report");
        json.WriteString("name", report.Name);
        json.WriteString("sha256", report.Sha256);
        json.WriteNumber("length", report.Text.Length);
        json.WriteString("language", report.Language);
        json.WriteString("milestone", report.Milestone is { } milestone ? Day(milestone) : null);
        json.WriteString("milestoneEvidence", report.MilestoneEvidence?.Text);
        json.WriteEndObject();
    }

    private static void WriteAmounts(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartArray("amounts");
        foreach (var amount in Of(statement, ValueKind.Amount))
        {
            json.WriteStartObject();
            json.WritePropertyName("value");
            json.WriteRawValue(amount.Canonical);
            json.WriteString("currency", amount.Currency);
            json.WriteString("comparator", amount.Comparator.Word());
            json.WriteString("basis", amount.Basis?.Word());
            WritePlace(json, amount.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePercents(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartArray("percents");
        foreach (var percent in Of(statement, ValueKind.Percent)) json.WriteRawValue(percent.Canonical);
        json.WriteEndArray();
    }

    private static void WriteDates(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartArray("dates");
        foreach (var date in Of(statement, ValueKind.Date)) json.WriteStringValue(date.Canonical);
        json.WriteEndArray();
    }

    private static void WriteValues(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartArray("values");
        foreach (var value in statement.Values) WriteValue(json, value);
        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, StatedValue value)
    {
        json.WriteStartObject();
        json.WriteString("kind", value.Kind.Word());
        json.WriteString("value", value.Canonical);
        if (value.Kind == ValueKind.Amount) json.WriteString("currency", value.Currency);
        WritePlace(json, value.Words);
        if (value.Kind == ValueKind.Date)
        {
            json.WriteString("role", value.Role?.Word());
        }
        else
        {
            json.WriteString("comparator", value.Comparator.Word());
            json.WriteString("basis", value.Basis?.Word());
        }

        json.WriteString("working", value.Working);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Quote words)
    {
        json.WriteNumber("start", words.Start);
        json.WriteNumber("length", words.Length);
    }

    private static IEnumerable<StatedValue> Of(Statement statement, ValueKind kind) => statement.Values.Where(v => v.Kind == kind);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
