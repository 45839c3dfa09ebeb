using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace PartnershipTracker.Languages;

/// <summary>
/// A text made comparable, with the way back: every folded character knows the UTF-16 code unit that it came from.
/// Folding is the same on every machine and in every culture: lower case (I, İ and ı become i), ș and ţ with a comma or a cedilla are one, full-width forms become
/// ordinary ones, quotes, hyphens and spaces become one of a kind, and marks that writers leave out at will
/// (Devanagari nukta, Arabic vowel signs, zero-width characters) are dropped. What every step asks of a character is told here once:
/// its class, and whether a word may start at it. Buffers are rented: dispose it.
/// </summary>
internal sealed class FoldedText : IDisposable
{
    private char[] chars;
    private int[] origins;
    private CharClass[] classes;
    private int[] starts;
    private int startCount;

    private FoldedText(int capacity)
    {
        chars = ArrayPool<char>.Shared.Rent(capacity);
        origins = ArrayPool<int>.Shared.Rent(capacity + 1);
        classes = ArrayPool<CharClass>.Shared.Rent(capacity);
        starts = ArrayPool<int>.Shared.Rent(capacity + 1);
    }

    /// <summary>How many folded characters there are.</summary>
    public int Length { get; private set; }

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Chars => chars.AsSpan(0, Length);

    /// <summary>By folded character, its class.</summary>
    public ReadOnlySpan<CharClass> Classes => classes.AsSpan(0, Length);

    /// <summary>Where a word or a mark begins: every place but those within a word, and spaces.</summary>
    public ReadOnlySpan<int> Starts => starts.AsSpan(0, startCount);

    /// <summary>The code unit of the text that a folded character came from; of <see cref="Length"/>, the text's length.</summary>
    public int Origin(int folded) => origins[folded];

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text)
    {
        var folded = new FoldedText(text.Length);
        folded.Fill(text);
        return folded;
    }

    /// <summary>Folds a word or pattern, without the way back.</summary>
    public static string Fold(string word)
    {
        using var folded = Of(word);
        return folded.Chars.ToString();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(chars);
        ArrayPool<int>.Shared.Return(origins);
        ArrayPool<CharClass>.Shared.Return(classes);
        ArrayPool<int>.Shared.Return(starts);
        (chars, origins, classes, starts) = ([], [], [], []);
    }

    private void Fill(ReadOnlySpan<char> text)
    {
        var at = default(Place);
        for (var i = 0; i < text.Length;)
        {
            while (i + AsciiFolding.Width <= text.Length && FillAscii(text, i, ref at)) i += AsciiFolding.Width;
            for (var end = Math.Min(text.Length, i + AsciiFolding.Width); i < end; i++) FillOne(text[i], i, ref at);
        }

        origins[at.Length] = text.Length;
        (Length, startCount) = (at.Length, at.Starts);
    }

    // So many characters at once, where all are ordinary ASCII: most of most texts.
    private bool FillAscii(ReadOnlySpan<char> text, int i, ref Place at)
    {
        if (!AsciiFolding.TryFold(text[i..], at.Before, at.ClassBefore, chars.AsSpan(at.Length), classes.AsSpan(at.Length), out var found)) return false;
        AsciiFolding.Number(i, origins.AsSpan(at.Length));
        for (; found != 0; found &= found - 1) starts[at.Starts++] = at.Length + BitOperations.TrailingZeroCount(found);
        at.Length += AsciiFolding.Width;
        (at.Before, at.ClassBefore) = (chars[at.Length - 1], classes[at.Length - 1]);
        return true;
    }

    // A place is written as a start and counted only if it is one: whether a word starts is no guess that a processor makes well.
    private void FillOne(char c, int i, ref Place at)
    {
        var folded = CharFolding.Of(c);
        // Runs of spaces count as one; line ends stay, for they end sentences. One question for all that is rare.
        if ((folded == ' ' & at.Before == ' ') | folded >= CharFolding.Combining)
        {
            if (folded == CharFolding.Combining && at.Length > 0) Compose(at.Length - 1, c);
            return;
        }

        var kind = CharClasses.Of(folded);
        (chars[at.Length], origins[at.Length], classes[at.Length], starts[at.Starts]) = (folded, i, kind, at.Length);
        at.Starts += Unsafe.BitCast<bool, byte>(IsStart(kind, at.ClassBefore) & folded != ' ');
        (at.Before, at.ClassBefore) = (folded, kind);
        at.Length++;
    }

    private static bool IsStart(CharClass here, CharClass before) => (here != before | here == CharClass.None | here == CharClass.Unspaced) & here != CharClass.Mark;

    private void Compose(int letter, char mark)
    {
        chars[letter] = Composed(chars[letter], mark);
        classes[letter] = CharClasses.Of(chars[letter]);
    }

    // A letter and its accent written apart (NFD) are the letter with the accent.
    private static char Composed(char letter, char mark)
    {
        Span<char> composed = stackalloc char[4];
        return !char.IsSurrogate(letter) && ((ReadOnlySpan<char>)[letter, mark]).TryNormalize(composed, out var written) && written == 1 ? CharFolding.Of(composed[0]) : letter;
    }

    /// <summary>How far a text is folded: characters and starts so far, the last character and its class.</summary>
    private struct Place
    {
        public int Length, Starts;
        public char Before;
        public CharClass ClassBefore;
    }
}

/// <summary>The folding of single characters, as a table of the Basic Multilingual Plane made once.</summary>
internal static class CharFolding
{
    /// <summary>Stands for a character that is left out. No character itself, nor is <see cref="Combining"/>: a text that has them loses nothing.</summary>
    public const char Dropped = '\uFFFF';

    /// <summary>Stands for an accent that joins the letter before it.</summary>
    public const char Combining = '\uFFFE';

    private static readonly char[] Table = MakeTable();

    private static char Ascii(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c is '\t' or '\r' ? ' ' : c == '`' ? '\'' : c;

    public static char Of(char c) => Table[c];

    private static char[] MakeTable()
    {
        var table = new char[0x10000];
        for (var i = 0; i < table.Length; i++) table[i] = Compute((char)i);
        return table;
    }

    private static char Compute(char c) => c switch
    {
        < '\u0080' => Ascii(c),
        Combining or Dropped => Dropped,
        'İ' or 'ı' => 'i',
        'ё' or 'Ё' => 'е',
        'ș' or 'Ș' => 'ş',
        'ț' or 'Ț' => 'ţ',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' or 'ې' => 'ي',
        'ک' => 'ك',
        'ھ' or 'ہ' or 'ۀ' or 'ە' => 'ه',
        '\u0901' => '\u0902',
        '\u0640' or '\u093C' or '\u09BC' or '\u0670' or '\u00AD' or '\uFEFF' => Dropped,
        >= '\u064B' and <= '\u065F' => Dropped,
        >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2069' => Dropped,
        >= '\u0300' and <= '\u036F' => Combining,
        '‘' or '’' or '‚' or '‛' or 'ʼ' or '′' or '´' or '＇' => '\'',
        '“' or '”' or '„' or '‟' or '″' or '＂' or '«' or '»' => '"',
        '‐' or '‑' or '‒' or '−' => '-',
        '。' or '．' or '。' or '।' or '॥' or '۔' or '።' => '。',
        '٫' => '.',
        '٬' => ',',
        '、' or '，' or '،' or '﹐' or '、' => ',',
        '；' or '؛' => ';',
        '：' => ':',
        '！' => '!',
        '？' or '؟' or '⁇' => '?',
        '（' => '(',
        '）' => ')',
        '\u0085' or '\u2028' or '\u2029' or '\u000B' => '\n',
        _ when char.IsWhiteSpace(c) => ' ',
        _ when char.IsSurrogate(c) => c,
        _ => Letter(c),
    };

    private static char Letter(char c)
    {
        if (CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit) return (char)('0' + digit);
        // Compatibility forms of one character (full-width letters, Devanagari letters with nukta, ligatures of none).
        if (IsAssigned(c))
        {
            var decomposed = c.ToString().Normalize(NormalizationForm.FormKD);
            if (decomposed.Length == 1) c = decomposed[0];
            else if (decomposed is [var letter, '\u093C' or '\u09BC']) c = letter;
        }

        return char.ToLowerInvariant(c);
    }

    private static bool IsAssigned(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
