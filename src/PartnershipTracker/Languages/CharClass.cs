using System.Globalization;

namespace PartnershipTracker.Languages;

/// <summary>What a character is to the reader: words end where the class changes.</summary>
internal enum CharClass : byte
{
    /// <summary>Punctuation, symbols, spaces.</summary>
    None,

    /// <summary>A letter, or a mark that belongs to one, of a script that writes spaces between words.</summary>
    Letter,

    /// <summary>A digit; every script's are folded to ASCII.</summary>
    Digit,

    /// <summary>Hangul, which joins particles to words of any script.</summary>
    Hangul,

    /// <summary>Han, Kana, Thai, Lao, Khmer, Burmese: no spaces between words, so that a word may start at any character.</summary>
    Unspaced,

    /// <summary>A vowel or tone mark behind, over or under a letter of a script without spaces: no word starts at it or ends before it.</summary>
    Mark,
}

/// <summary>The class of every character of the Basic Multilingual Plane, as a table made once.</summary>
internal static class CharClasses
{
    private static readonly CharClass[] Table = MakeTable();

    public static CharClass Of(char c) => Table[c];

    /// <summary>Whether a word may start at this place.</summary>
    public static bool StartsWord(ReadOnlySpan<char> text, int at) => StartsWord(Of(text[at]), at == 0 ? CharClass.None : Of(text[at - 1]));

    /// <summary>Whether a word may start at this place of a text of these classes.</summary>
    public static bool StartsWord(ReadOnlySpan<CharClass> text, int at) => StartsWord(text[at], at == 0 ? CharClass.None : text[at - 1]);

    /// <summary>Whether a word may end before this place.</summary>
    public static bool EndsWord(ReadOnlySpan<char> text, int at) => at >= text.Length || at == 0 || EndsWord(Of(text[at]), Of(text[at - 1]));

    /// <summary>Whether a word may end before this place of a text of these classes.</summary>
    public static bool EndsWord(ReadOnlySpan<CharClass> text, int at) => at >= text.Length || at == 0 || EndsWord(text[at], text[at - 1]);

    private static bool StartsWord(CharClass here, CharClass before) => here is not (CharClass.None or CharClass.Mark) && (here == CharClass.Unspaced || here != before);

    private static bool EndsWord(CharClass here, CharClass before) => here != CharClass.Mark && (before == CharClass.Unspaced || here != before);

    private static CharClass[] MakeTable()
    {
        var table = new CharClass[0x10000];
        for (var i = 0; i < table.Length; i++) table[i] = Compute((char)i);
        return table;
    }

    private static CharClass Compute(char c) => c switch
    {
        >= '0' and <= '9' => CharClass.Digit,
        >= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u11FF' or >= '\u3130' and <= '\u318F' => CharClass.Hangul,
        >= '\u3041' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or '々' or '〆' => CharClass.Unspaced,
        >= '\u0E01' and <= '\u0E4E' or >= '\u0E80' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF' => Unspaced(c),
        _ => CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark => CharClass.Letter,
            _ => CharClass.None,
        },
    };

    private static CharClass Unspaced(char c) =>
        c is 'ะ' or 'า' or 'ำ' or 'ๅ' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            ? CharClass.Mark : CharClass.Unspaced;
}
