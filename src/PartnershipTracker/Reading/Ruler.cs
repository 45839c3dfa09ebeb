using System.Buffers;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>
/// Measures how far apart two places of a text are to a reader: words count, and commas, "and", brackets, sentence ends
/// count as more words, so that what belongs to another part of the sentence is farther away. In thirds of a word.
/// Also numbers the parts of sentences that commas and "and" divide. Buffers are rented: dispose it.
/// </summary>
internal sealed class Ruler : IDisposable
{
    private const int Word = 3, Character = 1, Join = 4, Comma = 7, Strong = 15, End = 60;

    /// <summary>The most characters of a bracket, or between two dashes, that are no distance.</summary>
    private const int LongestAside = 60;

    private readonly Mark[] marks;

    public Ruler(FoldedText folded, ReadOnlySpan<FoundWord> words)
    {
        var text = folded.Chars;
        var classes = folded.Classes;
        marks = ArrayPool<Mark>.Shared.Rent(text.Length + 1);
        Span<Mark> to = marks;
        Mark mark = default, outside = default;
        int join = NextJoin(words, 0), from = 0, close = -1;
        foreach (var start in folded.Starts)
        {
            // Of a few places each: a loop is shorter than a call.
            for (; from < start; from++) to[from] = mark;
            for (; join < words.Length && words[join].Start == start; join = NextJoin(words, join + 1)) mark = mark.Behind(Join, parts: 1, breaks: 0);
            if (classes[start] != CharClass.None) mark = BehindWord(mark, classes[start], text[start]);
            else if (start == close) mark = outside;
            else
            {
                if (text[start] is '(' or '–' or '—' && start > close && ClosesSoon(text, start) is > 0 and var end) (close, outside) = (end, mark);
                mark = BehindMark(mark, WeightOfMark(text, start));
            }
        }

        to[from..(text.Length + 1)].Fill(mark);
    }

    /// <summary>So many words on this ruler.</summary>
    public static int Words(int count) => count * Word;

    /// <summary>Thirds of a word between two stretches; 0 where they touch or overlap.</summary>
    public int Between(int start, int end, int otherStart, int otherEnd) =>
        otherStart >= end ? Math.Max(0, marks[otherStart].At - marks[end - 1].At - Word)
        : start >= otherEnd ? Math.Max(0, marks[start].At - marks[otherEnd - 1].At - Word)
        : 0;

    /// <summary>The number of the part of a sentence that a place is in.</summary>
    public int Part(int at) => marks[at].Part;

    /// <summary>Whether no comma or stronger mark stands between two places.</summary>
    public bool AreTogether(int at, int other) => marks[at].Break == marks[other].Break;

    /// <inheritdoc />
    public void Dispose() => ArrayPool<Mark>.Shared.Return(marks);

    // Where a bracket or dash that opens here is closed, if that is soon: what goes on behind it goes on from before it.
    private static int ClosesSoon(ReadOnlySpan<char> text, int open)
    {
        var within = text[open..Math.Min(text.Length, open + LongestAside)];
        var step = text[open] == '(' ? within.IndexOf(')') : NextDash(within);
        return step < 0 || within[..step].Contains('\n') ? 0 : open + step;
    }

    // The other of a pair, of the same kind and spaced alike, in the same sentence; a dash between numbers is none.
    private static int NextDash(ReadOnlySpan<char> within)
    {
        var step = within[1..].IndexOf(within[0]) + 1;
        if (step < 3 || within[0] == '–' && within[1] != ' ' || (within[1] == ' ') != (within[step - 1] == ' ')) return -1;
        return within[..step].ContainsAny("!?;:") || within[..step].Contains(". ", StringComparison.Ordinal) ? -1 : step;
    }

    // Within a word nothing changes; so what its first character weighs, all of it does.
    private static Mark BehindWord(Mark mark, CharClass kind, char first) =>
        mark.Behind(kind != CharClass.Unspaced ? Word : first == '・' ? 0 : Character, parts: 0, breaks: 0);

    private static Mark BehindMark(Mark mark, int weight) =>
        weight >= Comma ? mark.Behind(weight, parts: 1, breaks: 1) : mark.Behind(weight, parts: 0, breaks: 0);

    private static int NextJoin(ReadOnlySpan<FoundWord> words, int from)
    {
        while (from < words.Length && !words[from].Is(MeaningKind.Join)) from++;
        return from;
    }

    private static int WeightOfMark(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        ',' => IsDigit(text, i - 1) && IsDigit(text, i + 1) ? 0 : Comma,
        '\n' or '!' or '?' or '。' => End,
        ';' or '—' or '–' or '…' or '•' => Strong,
        // "OpenAI:s", "14:30".
        ':' => i + 1 < text.Length && (IsDigit(text, i + 1) || CharClasses.Of(text[i + 1]) == CharClass.Letter) ? 0 : Strong,
        '(' or ')' => Comma,
        _ => 0,
    };

    private static bool IsDigit(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && text[at] is >= '0' and <= '9';

    /// <summary>
    /// What lies before the end of a character: thirds of a word, parts, commas and stronger marks. Of the last two only whether
    /// two places of a sentence have the same is asked, and no sentence has 65,536: they may begin again.
    /// </summary>
    private readonly record struct Mark(int At, ushort Part, ushort Break)
    {
        public Mark Behind(int weight, int parts, int breaks) => new(At + weight, (ushort)(Part + parts), (ushort)(Break + breaks));
    }
}
