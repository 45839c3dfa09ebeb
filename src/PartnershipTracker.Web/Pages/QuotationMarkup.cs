using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Pages.Reports;

namespace PartnershipTracker.Web.Pages;

/// <summary>A statement's quotation as HTML, the numbers it was read from underlined.</summary>
public sealed class QuotationMarkup(Statement statement) : IHtmlContent
{
    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var text = statement.Quote.Text;
        var written = 0;
        foreach (var (start, end) in Telling(text))
        {
            if (start < written) continue;
            HtmlText.Write(writer, encoder, text[written..start]);
            writer.Write("<u class=\"telling\">");
            HtmlText.Write(writer, encoder, text[start..end]);
            writer.Write("</u>");
            written = end;
        }

        HtmlText.Write(writer, encoder, text[written..]);
    }

    private IEnumerable<(int Start, int End)> Telling(string text) => statement.Values
        .Select(value => (Start: value.Words.Start - statement.Quote.Start, End: value.Words.End - statement.Quote.Start))
        .Where(span => span.Start >= 0 && span.End <= text.Length && span.Start < span.End)
        .OrderBy(span => span.Start)
        .Select(span => Graphemes.Widen(text, span.Start..span.End))
        .Select(range => (range.Start.Value, range.End.Value));
}
