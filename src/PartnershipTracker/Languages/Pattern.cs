namespace PartnershipTracker.Languages;

/// <summary>
/// One word, or words, of a pack as they are looked for: <c>exklusiv*</c> (any ending), <c>*recht</c> (any beginning),
/// <c>no longer</c> (words that follow each other), <c>kein* … mehr</c> (with up to <see cref="MostWords"/> words between).
/// </summary>
internal sealed class Pattern
{
    /// <summary>How wide <c>…</c> may be: words, or characters of a script without spaces.</summary>
    private const int MostWords = 6, MostCharacters = 14;

    private const char AnyEnding = '*', Gap = '…';

    private readonly string rest;
    private readonly bool endsOpen;

    public Pattern(string text, Meaning meaning)
    {
        Meaning = meaning;
        var folded = FoldedText.Fold(text.Replace(" … ", "…", StringComparison.Ordinal)).Replace('-', ' ').Trim();
        // 억 and 달러 are written together, with particles behind: 1350억달러를.
        IsJoined = meaning.Kind is MeaningKind.Scale or MeaningKind.Currency or MeaningKind.Percent && CharClasses.Of(folded.TrimEnd(AnyEnding)[^1]) == CharClass.Hangul;
        if (IsJoined) folded = folded.Trim(AnyEnding);
        Floating = IsJoined || folded.StartsWith(AnyEnding);
        if (folded.StartsWith(AnyEnding)) folded = folded[1..];
        var special = folded.AsSpan().IndexOfAny(AnyEnding, Gap);
        Key = special < 0 ? folded : folded[..special];
        rest = special < 0 ? "" : folded[special..];
        endsOpen = folded.EndsWith(AnyEnding);
        if (Key.Length == 0) throw new FormatException($"'{text}' has no letter before its first * or …");
    }

    public Meaning Meaning { get; }

    /// <summary>Whether it may stand anywhere within a word, and is only itself.</summary>
    public bool IsJoined { get; }

    /// <summary>Whether it may start within a word.</summary>
    public bool Floating { get; }

    /// <summary>The folded letters before the first <c>*</c> or <c>…</c>; the trie has matched them before <see cref="Match"/>.</summary>
    public string Key { get; }

    /// <summary>Where the pattern ends if its rest matches from here on, else 0; and whether it spans a gap.</summary>
    public (int End, bool Gapped) Match(ReadOnlySpan<char> text, int at, bool spaced)
    {
        if (rest.Length == 0) return IsJoined || CharClasses.EndsWord(text, at) || IsSymbol(text[at - 1]) ? (at, false) : default;
        var gapped = false;
        var end = MatchRest(text, at, rest, spaced, ref gapped);
        return end > 0 && (endsOpen || CharClasses.EndsWord(text, end)) ? (end, gapped) : default;
    }

    private static int MatchRest(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> rest, bool spaced, ref bool gapped)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            switch (rest[i])
            {
                case AnyEnding:
                    at = WordEnd(text, at);
                    break;
                case Gap:
                    if (!CharClasses.EndsWord(text, at)) return 0;
                    return MatchBehindGap(text, at, rest[(i + 1)..], spaced, ref gapped);
                case ' ' when !spaced && (at >= text.Length || text[at] != ' '):
                    break;
                default:
                    if (at >= text.Length || Separated(text[at]) != rest[i]) return 0;
                    at++;
                    break;
            }
        }

        return at;
    }

    private static int MatchBehindGap(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> part, bool spaced, ref bool gapped)
    {
        var left = spaced ? MostWords + 1 : MostCharacters + 1;
        var floats = part[0] == AnyEnding;
        var ignored = false;
        for (; at < text.Length && left > 0; at++)
        {
            if (EndsSentence(text, at)) return 0;
            var starts = CharClasses.StartsWord(text, at);
            if (starts) left--;
            if (!starts && !(floats && CharClasses.Of(text[at]) != CharClass.None)) continue;
            var end = MatchRest(text, at, floats ? part[1..] : part, spaced, ref ignored);
            if (end <= 0 || part[^1] != AnyEnding && !CharClasses.EndsWord(text, end)) continue;
            gapped |= ignored || left < (spaced ? MostWords : MostCharacters);
            return end;
        }

        return 0;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '!' or '?' or '。' or '\n' or ';' => true,
        '.' => at + 1 >= text.Length || text[at + 1] is ' ' or '\n',
        _ => false,
    };

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        // Behind a script without spaces an open ending is no ending at all.
        while (!CharClasses.EndsWord(text, at)) at++;
        return at;
    }

    private static char Separated(char c) => c == '-' ? ' ' : c;

    private static bool IsSymbol(char c) => CharClasses.Of(c) == CharClass.None;
}
