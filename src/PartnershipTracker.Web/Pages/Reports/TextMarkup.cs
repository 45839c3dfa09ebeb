using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Pages.Reports;

/// <summary>
/// A report's text as HTML: a paragraph a line, a mark a quoted stretch. What a browser takes for its text content is
/// the report's text, character by character, so nothing may stand between the elements.
/// </summary>
public sealed class TextMarkup(string text, IReadOnlyList<Statement> statements) : IHtmlContent
{
    private readonly Dictionary<string, string> numbers = statements
        .Select((s, i) => (s.Id, Number: (i + 1).ToString(CultureInfo.InvariantCulture)))
        .DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => s.Number, StringComparer.Ordinal);

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var line in HighlightedText.Lines(text, statements))
        {
            writer.Write(line.All(stretch => string.IsNullOrWhiteSpace(stretch.Text)) ? "<p class=\"blank\">" : "<p dir=\"auto\">");
            foreach (var stretch in line) WriteStretch(writer, encoder, stretch);
            writer.Write("</p>");
        }
    }

    private void WriteStretch(TextWriter writer, HtmlEncoder encoder, Stretch stretch)
    {
        if (stretch.Of.Count == 0)
        {
            HtmlText.Write(writer, encoder, stretch.Text);
            return;
        }

        foreach (var other in stretch.Begins.Skip(1)) writer.Write($"<span id=\"s-{other.Id}\"></span>");
        writer.Write("<mark");
        if (stretch.Begins is [var first, ..])
            writer.Write($" id=\"s-{first.Id}\" data-label=\"{string.Join(' ', stretch.Begins.Select(s => numbers[s.Id]))}\"");
        writer.Write($" class=\"{stretch.Of[^1].Status.Word()}\" data-of=\"{string.Join(' ', stretch.Of.Select(s => s.Id))}\">");
        writer.Write($"<a href=\"#r-{stretch.Of[^1].Id}\">");
        HtmlText.Write(writer, encoder, stretch.Text);
        writer.Write("</a></mark>");
    }
}
