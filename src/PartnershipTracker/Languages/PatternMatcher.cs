using System.Buffers;

namespace PartnershipTracker.Languages;

/// <summary>Tells where the rest of a pattern ends in a text, once its key was found. Keeps what it last worked out: several patterns begin alike.</summary>
internal ref struct PatternMatcher(FoldedText folded, bool spaced)
{
    private static readonly SearchValues<char> Specials = SearchValues.Create([Pattern.AnyEnding, Pattern.Gap, ' ']);

    private readonly ReadOnlySpan<char> text = folded.Chars;
    private readonly ReadOnlySpan<CharClass> classes = folded.Classes;
    private readonly ReadOnlySpan<int> starts = folded.Starts;

    // The start that was last looked at, and what the words of the last gap begin with: most that are looked for there are not there.
    private int start;
    private ulong initials;

    // The word that an ending was last looked for in, and the gap: from where, to where.
    private int wordFrom, wordEnd, gapFrom = -1, gapEnd;

    /// <summary>Whether a word may end at a place.</summary>
    public readonly bool EndsAt(int at) => CharClasses.EndsWord(classes, at) || classes[at - 1] == CharClass.None;

    /// <summary>Where the word that goes on at a place ends.</summary>
    public int WordEnd(int at)
    {
        if (at >= wordFrom && at < wordEnd) return wordEnd;
        wordFrom = at;
        // Behind a script without spaces an open ending is no ending at all.
        while (!CharClasses.EndsWord(classes, at)) at++;
        return wordEnd = at;
    }

    /// <summary>Whether a word that begins so stands behind a gap from here on, or from the end of the word here on.</summary>
    public bool MayFollow(char first, int at, bool open)
    {
        if (open) at = WordEnd(at);
        else if (!CharClasses.EndsWord(classes, at)) return false;
        GapEnd(at);
        return (initials & Initial(first)) != 0;
    }

    /// <summary>Where the pattern ends if its rest matches from here on, else 0; and whether it spans a gap.</summary>
    public int Match(Pattern pattern, int at, out bool gapped)
    {
        gapped = false;
        var end = MatchRest(at, pattern.Rest, ref gapped);
        return end > 0 && (pattern.EndsOpen || CharClasses.EndsWord(classes, end)) ? end : 0;
    }

    private int MatchRest(int at, ReadOnlySpan<char> rest, ref bool gapped)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            switch (rest[i])
            {
                case Pattern.AnyEnding:
                    at = WordEnd(at);
                    break;
                case Pattern.Gap:
                    return CharClasses.EndsWord(classes, at) ? MatchBehindGap(at, rest[(i + 1)..], ref gapped) : 0;
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

    private int MatchBehindGap(int gap, ReadOnlySpan<char> part, ref bool gapped)
    {
        var floats = part[0] == Pattern.AnyEnding;
        if (floats) part = part[1..];
        var last = GapEnd(gap);
        if (!floats && (initials & Initial(part[0])) == 0) return 0;
        var special = part.IndexOfAny(Specials);
        var head = special < 0 ? part : part[..special];
        var ignored = false;
        for (var at = gap; at < last; at++)
        {
            var step = text[at..Math.Min(text.Length, last + head.Length - 1)].IndexOf(head);
            if (step < 0) return 0;
            at += step;
            if (!floats && !CharClasses.StartsWord(classes, at)) continue;
            var end = MatchRest(at, part, ref ignored);
            if (end <= 0 || part[^1] != Pattern.AnyEnding && !CharClasses.EndsWord(classes, end)) continue;
            gapped |= ignored || HasWordBetween(gap, at);
            return end;
        }

        return 0;
    }

    // Behind the last place where the word behind a gap may start: the sentence's end, or as many words on as a gap may have.
    private int GapEnd(int from)
    {
        if (from == gapFrom) return gapEnd;
        while (start > 0 && starts[start - 1] >= from) start--;
        while (start < starts.Length && starts[start] < from) start++;
        (gapFrom, gapEnd) = (from, EndOfWords(spaced ? Pattern.MostWords + 1 : Pattern.MostCharacters + 1));
        return gapEnd;
    }

    // Behind the first character of so many words from the last start on, or at the sentence's end.
    private int EndOfWords(int left)
    {
        initials = 0;
        foreach (var at in starts[start..])
        {
            if (classes[at] != CharClass.None)
            {
                initials |= Initial(text[at]);
                if (--left == 0) return at + 1;
            }
            else if (EndsSentence(at)) return at;
        }

        return text.Length;
    }

    private static ulong Initial(char c) => 1UL << c;

    private readonly bool HasWordBetween(int gap, int next)
    {
        var words = 0;
        for (var at = gap; at <= next; at++)
            if (CharClasses.StartsWord(classes, at)) words++;
        return words > 1;
    }

    private readonly bool EndsSentence(int at) => text[at] switch
    {
        '!' or '?' or '。' or '\n' or ';' => true,
        '.' => at + 1 >= text.Length || text[at + 1] is ' ' or '\n',
        _ => false,
    };

    private static char Separated(char c) => c == '-' ? ' ' : c;
}
