using System.Globalization;
using System.Text;
using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Commands;

/// <summary>A reading as <c>read --explain</c> prints it: with the words behind each statement, and what kept other sentences from stating anything.</summary>
internal static class ExplainedText
{
    public static string Of(Report report, Agreement agreement, IReadOnlyList<Explanation> explanations)
    {
        var text = new StringBuilder(ReadingText.Of(report, agreement, withReasons: true));
        var silent = explanations.Where(e => e.Lacks.Count > 0).ToList();
        if (silent.Count > 0) text.Append("\n  no statement\n");
        foreach (var explanation in silent) Append(text, explanation);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Explanation explanation)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n    “{ReadingText.OneLine(explanation.Sentence.Text)}”\n");
        text.Append(CultureInfo.InvariantCulture, $"      holds    {ReadingText.Words(explanation.Concepts)}\n");
        foreach (var lack in explanation.Lacks)
            text.Append(CultureInfo.InvariantCulture, $"      no {lack.Clause}: {Why(lack)}    rule {lack.Rule}\n");
    }

    private static string Why(Lack lack)
    {
        var concepts = string.Join(", ", lack.Concepts);
        return lack.Kind switch
        {
            LackKind.Absent => $"no word for {concepts}",
            LackKind.TooFar => $"too far away: {concepts}",
            LackKind.Excluded => $"excluded by {concepts}",
            LackKind.OfOthers => "told of another company",
            LackKind.Question => "a question that is not answered",
            LackKind.Background => "background: what was before",
            LackKind.Planned => "only planned",
            LackKind.NoStatus => "no word tells a status",
            LackKind.NotThen => "at this milestone the rule states nothing",
            LackKind.NoValue => "no value that the clause takes",
            LackKind.SaidBetter => "stated better elsewhere",
            LackKind.NotOfTheAgreement => "the report does not name both parties",
            _ => throw new ArgumentOutOfRangeException(nameof(lack), lack.Kind, null),
        };
    }
}
