using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PartnershipTracker.Web.Pages;

/// <summary>Writes a text so that a browser's text content is that text, whatever is in it.</summary>
public static class HtmlText
{
    /// <summary>
    /// As the encoder does, but U+0080 to U+009F as they are: it writes them as references, which HTML reads as Windows-1252.
    /// </summary>
    public static void Write(TextWriter writer, HtmlEncoder encoder, string text)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        ArgumentNullException.ThrowIfNull(text);
        var start = 0;
        for (int next; (next = text.AsSpan(start).IndexOfAnyInRange('\u0080', '\u009f')) >= 0; start += next + 1)
        {
            encoder.Encode(writer, text, start, next);
            writer.Write(text[start + next]);
        }

        encoder.Encode(writer, text, start, text.Length - start);
    }

    /// <summary>What some content writes, for content that is shown many times.</summary>
    public static HtmlString Written(IHtmlContent content, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(writer, encoder);
        return new(writer.ToString());
    }
}
