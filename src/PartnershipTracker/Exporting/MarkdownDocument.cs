using System.Text;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Exporting;

/// <summary>Builds a Markdown document of headings, tables and footnotes with LF line ends. What it is given as text it escapes.</summary>
internal sealed class MarkdownDocument(ExportSetting setting)
{
    private readonly StringBuilder text = new();
    private readonly List<ReportedStatement> footnotes = [];
    private readonly HashSet<string> noted = [];

    /// <summary>YAML front matter; each value is a number, a list or a quoted text already.</summary>
    public void FrontMatter(IEnumerable<(string Key, string Value)> entries)
    {
        text.Append("---\n");
        foreach (var (key, value) in entries) text.Append(key).Append(": ").Append(value).Append('\n');
        text.Append("---\n");
    }

    public void Heading(int level, string title) => text.Append('\n').Append('#', level).Append(' ').Append(MarkdownText.Escape(title)).Append('\n');

    public void Paragraph(string sentences) => text.Append('\n').Append(MarkdownText.Escape(sentences)).Append('\n');

    public void List(IReadOnlyCollection<string> items)
    {
        if (items.Count > 0) text.Append('\n');
        foreach (var item in items) text.Append("- ").Append(MarkdownText.Escape(item)).Append('\n');
    }

    /// <summary>A pipe table. Its cells are Markdown: made by <see cref="Cell"/>, <see cref="Note"/> and <see cref="Link"/>.</summary>
    public void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        text.Append('\n');
        Row(header);
        Row([.. header.Select(_ => "---")]);
        foreach (var row in rows) Row(row);
    }

    /// <summary>Escaped text; a dash for none.</summary>
    public static string Cell(string? words) => string.IsNullOrWhiteSpace(words) ? "–" : MarkdownText.Escape(words);

    public string Link(ReportHeading report) => $"[{MarkdownText.Escape(report.Title)}](<{setting.LinkTo(report)}>)";

    /// <summary>The mark of a statement's footnote.</summary>
    public string Note(ReportedStatement statement)
    {
        if (noted.Add(statement.Id)) footnotes.Add(statement);
        return $"[^{statement.Id}]";
    }

    /// <summary>The document, its footnotes at the end: each statement's words with their language and a link into the report.</summary>
    public string Finish()
    {
        foreach (var statement in footnotes)
        {
            text.Append("\n[^").Append(statement.Id).Append("]: ").Append(MarkdownText.Escape(setting.Languages[statement.Report.Language]))
                .Append(", [").Append(MarkdownText.Escape(Source(statement.Report))).Append("](<").Append(setting.LinkTo(statement)).Append(">): “")
                .Append(MarkdownText.Escape(statement.Quote.Text)).Append('”');
            foreach (var value in statement.Values) text.Append(" · ").Append(MarkdownText.Escape(value.Working));
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A text as YAML that no character of it can break.</summary>
    public static string Quoted(string words) =>
        $"\"{MarkdownText.Plain(words).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Source(ReportHeading report) => report.Outlet ?? report.Title;

    private void Row(IReadOnlyList<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
