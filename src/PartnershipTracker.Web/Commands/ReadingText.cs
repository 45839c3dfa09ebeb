using System.Globalization;
using System.Text;
using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Commands;

/// <summary>A reading as <c>read</c> prints it for people.</summary>
internal static class ReadingText
{
    /// <param name="report">What was read.</param>
    /// <param name="agreement">The agreement it was read for.</param>
    /// <param name="withReasons">Whether each statement is followed by the words that led to it.</param>
    public static string Of(Report report, Agreement agreement, bool withReasons = false)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{report.Name}\n");
        text.Append(CultureInfo.InvariantCulture, $"  language   {report.Language ?? "not known"}\n");
        text.Append(CultureInfo.InvariantCulture, $"  milestone  {Milestone(report, agreement)}\n");
        if (report.Statements.Count == 0) text.Append("  says nothing of the agreement's clauses\n");
        foreach (var statement in report.Statements)
        {
            Append(text, statement);
            if (withReasons) text.Append(CultureInfo.InvariantCulture, $"    because  {Words(statement.Reasons)}    confidence {statement.Confidence:0.##}\n");
        }

        return text.ToString();
    }

    /// <summary>Concepts with the words that expressed them, in one line.</summary>
    public static string Words(IEnumerable<Reason> reasons) => string.Join(", ", reasons.Select(r => $"{r.Concept} “{OneLine(r.Words.Text)}”"));

    /// <summary>A text without its line breaks.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Milestone(Report report, Agreement agreement)
    {
        if (report.Milestone is not { } date) return "none";
        var told = report.MilestoneEvidence is { } words ? $", told by “{OneLine(words.Text)}”" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd} {agreement.On(date)?.Title}{told}");
    }

    private static void Append(StringBuilder text, Statement statement)
    {
        var more = new[] { statement.Right?.Word(), statement.Effect?.Word() }.Where(word => word is not null);
        var told = statement.Milestone is { } earlier ? $", of {earlier.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
        text.Append(CultureInfo.InvariantCulture, $"\n  {statement.Clause} {statement.Status.Word()}{told}{string.Concat(more.Select(word => $", {word}"))}\n");
        text.Append(CultureInfo.InvariantCulture, $"    “{OneLine(statement.Quote.Text)}”\n");
        foreach (var value in statement.Values) text.Append(CultureInfo.InvariantCulture, $"    {Value(value)}    {value.Working}\n");
    }

    private static string Value(StatedValue value) => string.Join(' ', new[]
    {
        value.Kind == ValueKind.Date ? value.Role?.Word() : value.Comparator == Comparator.Equal ? null : value.Comparator.Word(),
        value.Canonical,
        value.Kind == ValueKind.Percent ? "%" : value.Currency,
        value.Basis is { } basis ? $"({basis.Word()})" : null,
    }.Where(part => part is not null));
}
