using System.Globalization;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>Reads numbers written in digits as a language writes them: 1.000,5 and 1,000.5 and 1 000 and 1,00,000.</summary>
internal static class NumberReader
{
    private const int MostDigits = 24;

    /// <summary>The number that starts at a digit, and where it ends; null where it is no number (too long, a version, a date).</summary>
    public static (decimal Value, int End)? Read(ReadOnlySpan<char> text, int start, LanguagePack pack)
    {
        var end = End(text, start, pack);
        if (end - start > MostDigits) return null;
        Span<char> plain = stackalloc char[MostDigits];
        var length = Plain(text[start..end], pack, plain);
        return length > 0 && decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (value, end)
            : null;
    }

    private static int End(ReadOnlySpan<char> text, int at, LanguagePack pack)
    {
        var most = at + MostDigits;
        while (at < text.Length && at <= most)
        {
            if (IsDigit(text[at])) at++;
            else if (IsSeparator(text[at], pack) && at + 1 < text.Length && IsDigit(text[at + 1]) && (text[at] is '.' or ',' || Triple(text, at + 1))) at++;
            else break;
        }

        return at;
    }

    private static bool IsSeparator(char c, LanguagePack pack) => c is '.' or ',' or ' ' or '\'' || pack.GroupSeparators.Contains(c);

    // A space or an apostrophe separates thousands only before exactly three digits.
    private static bool Triple(ReadOnlySpan<char> text, int at) =>
        at + 3 <= text.Length && IsDigit(text[at + 1]) && IsDigit(text[at + 2]) && (at + 3 == text.Length || !IsDigit(text[at + 3]));

    // The digits with a decimal point, or 0 where the separators make no number.
    private static int Plain(ReadOnlySpan<char> number, LanguagePack pack, Span<char> plain)
    {
        var point = DecimalPoint(number, pack);
        var length = 0;
        for (var i = 0; i < number.Length; i++)
        {
            if (IsDigit(number[i])) plain[length++] = number[i];
            else if (i == point) plain[length++] = '.';
        }

        return length;
    }

    // Where the decimal point is, or -1. The same mark twice, or three zeros behind it, is grouping whatever the language.
    private static int DecimalPoint(ReadOnlySpan<char> number, LanguagePack pack)
    {
        var last = number.LastIndexOfAny('.', ',');
        if (last < 0) return -1;
        var behind = number[(last + 1)..];
        if (number[..last].Contains(number[last])) return -1;
        if (number[..last].IndexOfAny('.', ',') >= 0) return last;
        if (behind.Length != 3) return last;
        if (behind is "000") return -1;
        return pack.GroupSeparators.Contains(number[last]) || number[last] != pack.DecimalSeparator ? -1 : last;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
