using System.CommandLine;
using PartnershipTracker.Agreements;
using PartnershipTracker.Languages;
using PartnershipTracker.Reading;
using PartnershipTracker.Receiving;

namespace PartnershipTracker.Web.Commands;

/// <summary>Reads reports and prints what they say; stores nothing.</summary>
internal sealed class ReadCommand : Command
{
    private readonly Argument<string[]> paths = Paths.Argument();
    private readonly Option<string> format = new("--format") { Description = "For programs or for people", DefaultValueFactory = _ => "text" };

    private readonly Option<bool> explain = new("--explain") { Description = "Show which words led to each statement, and what the other sentences lacked" };

    public ReadCommand() : base("read", "Reads reports without storing them, and prints what they say")
    {
        format.AcceptOnlyFromAmong("text", "json");
        Add(paths);
        Add(format);
        Add(explain);
        Validators.Add(result =>
        {
            if (result.GetValue(explain) && result.GetValue(format) == "json") result.AddError("--explain goes with --format text only.");
        });
        SetAction(ReadAsync);
    }

    private async Task<int> ReadAsync(ParseResult parsed, CancellationToken cancel)
    {
        var agreement = Agreement.Load();
        var packs = LanguagePacks.Load(agreement);
        packs.Verify();
        var reader = new ReportReader(agreement, packs);
        Func<Report, string> print = parsed.GetValue(format) == "json" ? ReadingJson.Line
            : parsed.GetValue(explain) ? report => ExplainedText.Of(report, agreement, reader.Explain(report.Text))
            : report => ReadingText.Of(report, agreement);

        var status = CommandLine.Done;
        await using var output = StandardOutput.Open();
        await foreach (var received in ReportInputs.ReadAsync(parsed.GetValue(paths)!, Console.OpenStandardInput, cancel))
        {
            if (received.Report is { } report)
            {
                report.Take(reader.Read(report.Id, report.Text));
                await output.WriteLineAsync(print(report));
                await output.FlushAsync(cancel);
            }
            else
            {
                await Console.Error.WriteLineAsync($"{received.Source}: {received.Problem}");
                status = CommandLine.Failed;
            }
        }

        return status;
    }
}
