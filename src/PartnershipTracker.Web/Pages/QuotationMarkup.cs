using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Pages.Reports;

namespace PartnershipTracker.Web.Pages;

/// <summary>A quotation as HTML, the words that its values were read from underlined.</summary>
public sealed class QuotationMarkup(Quote quote, IReadOnlyList<StatedValue> values) : IHtmlContent
{
    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var written = 0;
        foreach (var (start, end) in Telling())
        {
            if (start < written) continue;
            HtmlText.Write(writer, encoder, quote.Text[written..start]);
            writer.Write("<u class=\"telling\">");
            HtmlText.Write(writer, encoder, quote.Text[start..end]);
            writer.Write("</u>");
            written = end;
        }

        HtmlText.Write(writer, encoder, quote.Text[written..]);
    }

    private IEnumerable<(int Start, int End)> Telling() => values
        .Select(value => (Start: value.Words.Start - quote.Start, End: value.Words.End - quote.Start))
        .Where(span => span.Start >= 0 && span.End <= quote.Length && span.Start < span.End)
        .OrderBy(span => span.Start)
        .Select(span => Graphemes.Widen(quote.Text, span.Start..span.End))
        .Select(range => (range.Start.Value, range.End.Value));
}
