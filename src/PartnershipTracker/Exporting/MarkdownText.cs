using System.Buffers;
using System.Globalization;
using System.Text;

namespace PartnershipTracker.Exporting;

/// <summary>
/// Turns any text into Markdown that renders as that text, in one line: in GitHub, pandoc and Markdig it makes no markup, no link, no
/// HTML, no table cell and no footnote.
/// </summary>
public static class MarkdownText
{
    private const char FirstStrongIsolate = '\u2068', PopIsolate = '\u2069';

    // Each of them starts something in one of the three, or is turned by pandoc into a typographer's sign.
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>#|~^$&@\"");

    /// <summary>
    /// The text escaped. Line breaks and tabs become spaces, blanks at its ends go; control characters become U+FFFD; characters that
    /// override the direction of what follows are shown by their code (⟦U+202E⟧), and text with right-to-left letters is isolated.
    /// </summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = Plain(text);
        var escaped = new StringBuilder(line.Length + 16);
        for (var at = 0; at < line.Length; at++)
        {
            if (Special.Contains(line[at]) || IsSpecialHere(line, at)) escaped.Append('\\');
            escaped.Append(line[at]);
        }

        return HasRightToLeft(line) ? $"{FirstStrongIsolate}{escaped}{PopIsolate}" : escaped.ToString();
    }

    /// <summary>What <see cref="Escape"/>d text renders as, but for the isolates.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029) line.Append(' ');
            else if (IsOverride(rune.Value)) line.Append(CultureInfo.InvariantCulture, $"⟦U+{rune.Value:X4}⟧");
            else if (Rune.IsControl(rune)) line.Append('\uFFFD');
            else line.Append(rune.ToString());
        }

        return line.ToString().Trim();
    }

    // A colon makes addresses and emoji, dots and signs in a row a typographer's sign or an emphasis, a lone ' a quotation mark, "www." an address,
    // a number or a sign at the start a list.
    private static bool IsSpecialHere(string line, int at) => line[at] switch
    {
        ':' => at == 0 || (at + 1 < line.Length && !char.IsWhiteSpace(line[at + 1])),
        '\'' => at == 0 || at + 1 == line.Length || !char.IsLetter(line[at - 1]) || !char.IsLetter(line[at + 1]),
        '-' or '+' or '=' => at == 0 || IsBeside(line, at, line[at]),
        '.' => IsBeside(line, at, '.') || IsAfterWww(line, at) || IsAfterNumber(line, at),
        ')' => IsAfterNumber(line, at),
        _ => false,
    };

    private static bool IsBeside(string line, int at, char same) =>
        (at > 0 && line[at - 1] == same) || (at + 1 < line.Length && line[at + 1] == same);

    private static bool IsAfterWww(string line, int at) => at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);

    private static bool IsAfterNumber(string line, int at) => at is > 0 and < 10 && !line.AsSpan(0, at).ContainsAnyExceptInRange('0', '9');

    private static bool IsOverride(int rune) => rune is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;

    private static bool HasRightToLeft(string line) => line.EnumerateRunes().Any(rune =>
        rune.Value is >= 0x0590 and <= 0x08FF or 0x200F or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF);
}
