using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PartnershipTracker.Agreements;
using PartnershipTracker.Exporting;
using PartnershipTracker.Web.Exporting;

namespace PartnershipTracker.Web.Commands;

/// <summary>Writes what the site exports, byte for byte.</summary>
internal sealed class ExportCommand : Command
{
    private readonly Option<string> format = new("--format") { Description = "md, json or csv", DefaultValueFactory = _ => "md" };
    private readonly Option<DateOnly?> asOf = new("--as-of") { Description = "Only what is told up to this day, as 2025-10-28", CustomParser = Day };
    private readonly Option<string[]> clauses = new("--clause") { Description = "Only this clause, by its key; may be repeated" };
    private readonly Option<string[]> languages = new("--language") { Description = "Only reports in this language, as de; may be repeated" };
    private readonly Option<string?> file = new("--output") { Description = "A file to write to instead of standard output" };

    public ExportCommand() : base("export", "Writes what is stored as Markdown, JSON or CSV")
    {
        format.AcceptOnlyFromAmong([.. SummaryExport.Formats]);
        foreach (Option option in new Option[] { format, asOf, clauses, languages, file }) Add(option);
        SetAction(ExportAsync);
    }

    private static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"--as-of: '{text}' is no day; write one as 2025-10-28.");
        return null;
    }

    private async Task<int> ExportAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var tracker = new OpenTracker();
        var query = new ExportQuery
        {
            AsOf = parsed.GetValue(asOf),
            Clauses = [.. (parsed.GetValue(clauses) ?? []).Select(key => new ClauseKey(key))],
            Languages = parsed.GetValue(languages) ?? [],
        };
        if (Unknown(query, tracker.Get<Agreement>()) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return CommandLine.WrongUsage;
        }

        await tracker.OpenStoreAsync(cancel);
        var text = await tracker.Get<SummaryExport>().WriteAsync(query, parsed.GetValue(format)!, cancel);
        await using var output = parsed.GetValue(file) is { } path ? StandardOutput.To(File.Create(path)) : StandardOutput.Open();
        await output.WriteAsync(text.AsMemory(), cancel);
        return CommandLine.Done;
    }

    private static string? Unknown(ExportQuery query, Agreement agreement) =>
        query.Clauses.FirstOrDefault(key => agreement.Find(key.Value) is null) is { Value: { } unknown }
            ? $"--clause: there is no clause '{unknown}'; there are {string.Join(", ", agreement.Clauses.Select(clause => clause.Key))}. Try --help."
            : null;
}
