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

    private readonly Mark[] marks;

    public Ruler(ReadOnlySpan<char> text, ReadOnlySpan<FoundWord> words)
    {
        marks = ArrayPool<Mark>.Shared.Rent(text.Length + 1);
        Span<Mark> to = marks;
        var mark = default(Mark);
        var before = CharClass.None;
        var join = NextJoin(words, 0);
        for (var i = 0; i < text.Length; i++)
        {
            for (; join < words.Length && words[join].Start == i; join = NextJoin(words, join + 1)) (mark.At, mark.Part) = (mark.At + Join, mark.Part + 1);
            var here = CharClasses.Of(text[i]);
            if (here == CharClass.None)
            {
                var weight = text[i] == ' ' ? 0 : WeightOfMark(text, i);
                mark.At += weight;
                if (weight >= Comma) (mark.Part, mark.Break) = (mark.Part + 1, mark.Break + 1);
            }
            else if (here == CharClass.Unspaced)
            {
                if (text[i] != '・') mark.At += Character;
            }
            else if (here != before && here != CharClass.Mark)
            {
                mark.At += Word;
            }

            to[i] = mark;
            before = here;
        }

        to[text.Length] = mark;
    }

    /// <summary>So many words on this ruler.</summary>
    public static int Words(int count) => count * Word;

    /// <summary>Thirds of a word between two stretches; 0 where they touch or overlap.</summary>
    public int Between(int start, int end, int otherStart, int otherEnd) =>
        otherStart >= end ? Math.Max(0, marks[otherStart].At - marks[end - 1].At - Word)
        : start >= otherEnd ? Math.Max(0, marks[start].At - marks[otherEnd - 1].At - Word)
        : 0;

    /// <summary>The number of the part of a sentence that a place is in; higher further on.</summary>
    public int Part(int at) => marks[at].Part;

    /// <summary>Whether no comma or stronger mark stands between two places.</summary>
    public bool AreTogether(int at, int other) => marks[at].Break == marks[other].Break;

    /// <inheritdoc />
    public void Dispose() => ArrayPool<Mark>.Shared.Return(marks);

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
        ':' => IsDigit(text, i + 1) ? 0 : Strong,
        '(' or ')' => Comma,
        '.' => i + 1 >= text.Length || text[i + 1] is ' ' or '\n' ? Comma : 0,
        _ => 0,
    };

    private static bool IsDigit(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && text[at] is >= '0' and <= '9';

    /// <summary>What lies before the end of a character: thirds of a word, parts, commas and stronger marks.</summary>
    private struct Mark
    {
        public int At, Part, Break;
    }
}
