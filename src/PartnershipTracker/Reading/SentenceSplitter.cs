using System.Buffers;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>A sentence, or a line without an end; places are folded characters.</summary>
/// <param name="Start">The first character that is no space or bullet.</param>
/// <param name="End">Behind its end mark and closing quotes.</param>
/// <param name="Paragraph">The number of its line, empty ones not counted.</param>
/// <param name="Question">Whether it ends in a question mark.</param>
internal readonly record struct Sentence(int Start, int End, int Paragraph, bool Question);

/// <summary>Splits a text into sentences: at end marks, at line ends, and, where neither comes, at <see cref="Longest"/>.</summary>
internal static class SentenceSplitter
{
    /// <summary>The most characters of a sentence: a text without ends must not become one quotation.</summary>
    public const int Longest = 1500;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\n!?。;.");

    private const string Closing = "\"')]}”’」』）】》〉";
    private const string Bullets = " -•·▪●■*–—\t>#";

    public static void Split(FoldedText folded, string text, LanguagePack pack, List<Sentence> sentences)
    {
        var chars = folded.Chars;
        int start = 0, paragraph = 0;
        for (var at = Next(chars, 0, start); at < chars.Length; at = Next(chars, at + 1, start))
        {
            var newline = chars[at] == '\n';
            var tooLong = at - start >= Longest && CharClasses.EndsWord(chars, at);
            if (!newline && !tooLong && !EndsAt(folded, text, pack, at)) continue;
            var end = newline || tooLong ? at : Close(chars, at + 1);
            Add(chars, start, end, paragraph, sentences);
            if (newline && sentences.Count > 0 && sentences[^1].Paragraph == paragraph) paragraph++;
            start = newline ? at + 1 : end;
            at = Math.Max(at, end - 1);
        }

        Add(chars, start, chars.Length, paragraph, sentences);
    }

    // The next place, from one on, where a sentence may end: a mark, or a word's end where it gets too long.
    private static int Next(ReadOnlySpan<char> chars, int from, int start)
    {
        var mark = chars[from..].IndexOfAny(Marks) is >= 0 and var step ? from + step : chars.Length;
        for (var at = Math.Max(from, start + Longest); at < mark; at++)
            if (CharClasses.EndsWord(chars, at)) return at;
        return mark;
    }

    private static void Add(ReadOnlySpan<char> chars, int start, int end, int paragraph, List<Sentence> sentences)
    {
        while (start < end && Bullets.Contains(chars[start])) start++;
        while (end > start && chars[end - 1] is ' ' or '\n') end--;
        if (end > start) sentences.Add(new Sentence(start, end, paragraph, chars[start..end].TrimEnd(Closing).EndsWith("?")));
    }

    private static int Close(ReadOnlySpan<char> chars, int at)
    {
        while (at < chars.Length && (Closing.Contains(chars[at]) || chars[at] is '.' or '!' or '?' or '。')) at++;
        return at;
    }

    private static bool EndsAt(FoldedText folded, string text, LanguagePack pack, int at)
    {
        var chars = folded.Chars;
        switch (chars[at])
        {
            case '!' or '?' or '。':
                // A name such as Yahoo! or a quoted question inside a sentence goes on in lower case.
                return chars[at] == '。' || !GoesOn(folded, text, at + 1);
            case ';':
                return pack.SemicolonEnds;
            case '.':
                var next = Close(chars, at + 1);
                if (next < chars.Length && chars[next] is not (' ' or '\n')) return false;
                return !IsAbbreviation(chars, pack, at) && !GoesOn(folded, text, next);
            default:
                return false;
        }
    }

    // Whether the next word is written in lower case, which no sentence begins with.
    private static bool GoesOn(FoldedText folded, string text, int at)
    {
        var chars = folded.Chars;
        while (at < chars.Length && (chars[at] == ' ' || Closing.Contains(chars[at]))) at++;
        return at < chars.Length && char.IsLower(text[folded.Origin(at)]);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> chars, LanguagePack pack, int dot)
    {
        var start = dot;
        while (start > 0 && dot - start < 12 && (CharClasses.Of(chars[start - 1]) != CharClass.None || chars[start - 1] == '.')) start--;
        var word = chars[start..dot];
        if (word.Length == 0) return false;
        if (word.Length == 1 && CharClasses.Of(word[0]) == CharClass.Letter) return true;
        // "21." before a lower-case word or a month was looked at by GoesOn; here only ordinals of days.
        return pack.Abbreviations is HashSet<string> set
            && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }
}
