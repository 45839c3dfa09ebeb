using System.Text.Encodings.Web;

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
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < '\u0080' or > '\u009f') continue;
            encoder.Encode(writer, text, start, i - start);
            writer.Write(text[i]);
            start = i + 1;
        }

        encoder.Encode(writer, text, start, text.Length - start);
    }
}
