using System.Text;

namespace PartnershipTracker.Languages;

/// <summary>
/// Where a script without spaces meets Latin letters or digits, some newspapers write a space and some none:
/// <c>只在Azure</c>, <c>只在 Azure</c>. A word of a pack is looked for both ways.
/// </summary>
internal static class OptionalSpaces
{
    /// <summary>The spellings of a pattern: one, or without and with its optional spaces.</summary>
    public static IEnumerable<string> Spellings(string pattern)
    {
        string without = Write(pattern, ""), with = Write(pattern, " ");
        return without == with ? [pattern] : [without, with];
    }

    private static string Write(string pattern, string space)
    {
        var written = new StringBuilder(pattern.Length + 4);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == ' ' && i > 0 && i + 1 < pattern.Length && IsSeam(pattern[i - 1], pattern[i + 1])) continue;
            if (written.Length > 0 && IsSeam(written[^1], pattern[i])) written.Append(space);
            written.Append(pattern[i]);
        }

        return written.ToString();
    }

    private static bool IsSeam(char one, char other) =>
        IsUnspaced(one) && IsOther(other) || IsOther(one) && IsUnspaced(other);

    private static bool IsUnspaced(char c) => CharClasses.Of(c) is CharClass.Unspaced or CharClass.Mark;

    private static bool IsOther(char c) => CharClasses.Of(c) is CharClass.Letter or CharClass.Digit;
}
