using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Exporting;

/// <summary>Writes JSON that is the same on every machine: LF, two spaces, exact decimals without trailing zeros, letters of every script as they are.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new ExactDecimal() },
    };

    /// <summary>With a line feed at its end.</summary>
    public static string Write(object document) => JsonSerializer.Serialize(document, Options) + "\n";

    public static object Of(ExportQuery query) => new
    {
        AsOf = query.AsOf?.Iso(),
        Clauses = query.Clauses.Select(clause => clause.Value),
        query.Languages,
    };

    public static object Of(ReportHeading report, ExportSetting setting) => new
    {
        report.Id,
        report.Title,
        report.Outlet,
        report.Language,
        Milestone = report.Milestone?.Iso(),
        Link = setting.LinkTo(report),
    };

    public static object Of(ReportedStatement statement, ExportSetting setting) => new
    {
        statement.Id,
        Clause = statement.Clause.Value,
        Status = statement.Status.Word(),
        Milestone = statement.Milestone?.Iso(),
        statement.Report.Language,
        statement.Report.Outlet,
        Report = statement.Report.Id,
        Quote = statement.Quote.Text,
        statement.Quote.Start,
        statement.Quote.Length,
        Right = statement.Right?.Word(),
        Effect = statement.Effect?.Word(),
        Values = statement.Values.Select(Of),
        Confidence = (decimal)statement.Confidence,
        PlainWords = setting.PlainWords.Of(statement),
        Link = setting.LinkTo(statement),
    };

    public static object Of(Divergence divergence, LanguageNames languages) => new
    {
        Milestone = divergence.Milestone.Iso(),
        Clause = divergence.Clause.Value,
        Kind = divergence.Kind.Word(),
        Severity = divergence.Severity.Word(),
        Sentence = DivergenceSentence.Of(divergence, languages),
        Sides = divergence.Sides.Select(side => new
        {
            side.Values,
            Reports = side.Reports.Select(report => report.Id),
            Statements = side.Statements.Select(statement => statement.Id),
        }),
        Silent = divergence.Silent.Select(report => report.Id),
    };

    public static object Of(StatedValue value) => new
    {
        Kind = value.Kind.Word(),
        value.Number,
        Date = value.Date?.ToString(),
        value.Currency,
        Comparator = value.Kind == ValueKind.Date ? null : value.Comparator.Word(),
        Basis = value.Basis?.Word(),
        Role = value.Role?.Word(),
        Words = value.Words.Text,
        value.Words.Start,
        value.Words.Length,
        value.Working,
    };

    private sealed class ExactDecimal : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteRawValue(StatedValue.Plain(value));
    }
}
