using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Pages.Reports;

namespace PartnershipTracker.Web.Pages;

/// <summary>A quotation as HTML, some of its words underlined.</summary>
/// <param name="quote">It.</param>
/// <param name="underlined">Ranges of its text, in any order.</param>
public sealed class QuotationMarkup(Quote quote, IEnumerable<Range> underlined) : IHtmlContent
{
    /// <summary>With the words underlined that its values were read from.</summary>
    public QuotationMarkup(Quote quote, IReadOnlyList<StatedValue> values)
        : this(quote, values.Select(value => value.Words).Where(words => words.Start >= quote.Start && words.End <= quote.End).Select(words => (words.Start - quote.Start)..(words.End - quote.Start)))
    {
    }

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var written = 0;
        foreach (var (start, end) in Underlined())
        {
            HtmlText.Write(writer, encoder, quote.Text[written..start]);
            writer.Write("<u class=\"telling\">");
            HtmlText.Write(writer, encoder, quote.Text[start..end]);
            writer.Write("</u>");
            written = end;
        }

        HtmlText.Write(writer, encoder, quote.Text[written..]);
    }

    // Words that overlap are one stretch.
    private List<(int Start, int End)> Underlined()
    {
        List<(int Start, int End)> stretches = [];
        foreach (var range in underlined.Select(range => Graphemes.Widen(quote.Text, range)).OrderBy(range => range.Start.Value))
        {
            if (stretches is [.., var last] && range.Start.Value < last.End) stretches[^1] = (last.Start, Math.Max(last.End, range.End.Value));
            else stretches.Add((range.Start.Value, range.End.Value));
        }

        return stretches;
    }
}
