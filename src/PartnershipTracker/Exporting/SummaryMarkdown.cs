using System.Globalization;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Timelines;

namespace PartnershipTracker.Exporting;

/// <summary>The export for an article or a brief.</summary>
public static class SummaryMarkdown
{
    /// <summary>Front matter, what was last reported, then each clause: its states over time, and for each milestone what each source says.</summary>
    public static string Write(Summary summary, ExportSetting setting)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(setting);
        var document = new MarkdownDocument(setting);
        document.FrontMatter(FrontMatter(summary, setting));
        document.Heading(1, $"{setting.Agreement.Name}: what reports say");
        var shown = setting.Shown(summary.Query);
        document.Paragraph($"{summary.CountsInWords} (copies not yet told apart); {summary.States.Coverage.Tell(ValueWords.Iso, shown)}. "
            + (shown.IsOfSome ? $"States, changes and counts are by {shown.Words} alone; divergences are from reports in all languages. " : "")
            + "The quotations are the evidence; the sentences in English are the tracker's wording.");
        foreach (var clause in summary.Clauses) Clause(document, clause, summary, setting);
        return document.Finish();
    }

    private static IEnumerable<(string, string)> FrontMatter(Summary summary, ExportSetting setting)
    {
        yield return ("agreement", MarkdownDocument.Quoted(setting.Agreement.Name));
        yield return ("as-of", summary.Query.AsOf?.Iso() ?? "null");
        yield return ("clauses", List(summary.Query.Clauses.Select(clause => clause.Value)));
        yield return ("languages", List(summary.Query.Languages));
        yield return ("reported-up-to", summary.States.Coverage.ReportedUpTo?.Iso() ?? "null");
        yield return ("not-covered", $"[{string.Join(", ", summary.States.Coverage.NotCovered.Select(milestone => milestone.Date.Iso()))}]");
        yield return ("reports", Number(summary.Reports.Count));
        yield return ("statements", Number(summary.Statements.Count));
        yield return ("divergences", Number(summary.Divergences.Count));
        yield return ("changes", Number(summary.Timeline.Changes.Count));
    }

    private static void Clause(MarkdownDocument document, Clause clause, Summary summary, ExportSetting setting)
    {
        document.Heading(2, clause.Title);
        document.Paragraph(clause.Definition);
        var statements = summary.Statements.Where(statement => statement.Clause == clause.Key).ToList();
        if (statements.Count == 0)
        {
            document.Paragraph(setting.SaysNothing(summary.Query));
            return;
        }

        States(document, clause, summary, setting);
        foreach (var told in statements.GroupBy(statement => statement.Milestone))
        {
            document.Heading(3, told.Key is { } milestone ? setting.TitleOf(milestone) : "Between milestones");
            StatementsMarkdown.Table(document, told, setting);
            document.List([
                .. summary.Divergences.Where(divergence => divergence.Clause == clause.Key && divergence.Milestone == told.Key)
                    .Select(divergence => StatementsMarkdown.Divergence(divergence, setting)),
            ]);
        }
    }

    private static void States(MarkdownDocument document, Clause clause, Summary summary, ExportSetting setting)
    {
        var lane = summary.Timeline.Families.SelectMany(family => family.Lanes).First(lane => lane.Clause == clause);
        var told = lane.Bands.Where(band => band.State.LastReportedOn == band.From).ToList();
        if (told.Count == 0) return;
        document.Table(
            ["From", "State", "Told by", "Change"],
            told.Select(band => (IReadOnlyList<string>)
            [
                MarkdownDocument.Cell(setting.TitleOf(band.From)),
                MarkdownDocument.Cell(band.State.State.Words()),
                MarkdownDocument.Cell(band.State.For.Told() + (band.State.ToldBefore is null ? "" : $", {band.State.AlteringOnly()}") + (band.State.Against.Count == 0 ? "" : $"; {band.State.Against.Told()} otherwise")),
                MarkdownDocument.Cell(lane.Marks.First(mark => mark.Milestone == band.From).Change switch { null => "none", { IsToldAgain: true } => "told of again", _ => "changed" }),
            ]));
    }

    private static string List(IEnumerable<string> words) => $"[{string.Join(", ", words.Select(MarkdownDocument.Quoted))}]";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
