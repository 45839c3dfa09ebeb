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

    private readonly int[] marks;
    private readonly int[] parts;
    private readonly int[] breaks;

    public Ruler(ReadOnlySpan<char> text, List<FoundWord> words)
    {
        marks = ArrayPool<int>.Shared.Rent(text.Length + 1);
        parts = ArrayPool<int>.Shared.Rent(text.Length + 1);
        breaks = ArrayPool<int>.Shared.Rent(text.Length + 1);
        int mark = 0, part = 0, word = 0, clause = 0;
        for (var i = 0; i < text.Length; i++)
        {
            for (; word < words.Count && words[word].Start <= i; word++)
            {
                if (!words[word].Is(MeaningKind.Join) || words[word].Start < i) continue;
                mark += Join;
                part++;
            }

            var weight = Weight(text, i);
            mark += weight;
            if (weight >= Comma)
            {
                part++;
                clause++;
            }

            marks[i] = mark;
            parts[i] = part;
            breaks[i] = clause;
        }

        marks[text.Length] = mark;
        parts[text.Length] = part;
        breaks[text.Length] = clause;
    }

    /// <summary>So many words on this ruler.</summary>
    public static int Words(int count) => count * Word;

    /// <summary>Thirds of a word between two stretches; 0 where they touch or overlap.</summary>
    public int Between(int start, int end, int otherStart, int otherEnd) =>
        otherStart >= end ? Math.Max(0, marks[otherStart] - marks[end - 1] - Word)
        : start >= otherEnd ? Math.Max(0, marks[start] - marks[otherEnd - 1] - Word)
        : 0;

    /// <summary>The number of the part of a sentence that a place is in; higher further on.</summary>
    public int Part(int at) => parts[at];

    /// <summary>Whether no comma or stronger mark stands between two places.</summary>
    public bool AreTogether(int at, int other) => breaks[at] == breaks[other];

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(marks);
        ArrayPool<int>.Shared.Return(parts);
        ArrayPool<int>.Shared.Return(breaks);
    }

    private static int Weight(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        switch (c)
        {
            case ',':
                return IsDigit(text, i - 1) && IsDigit(text, i + 1) ? 0 : Comma;
            case '\n' or '!' or '?' or '。':
                return End;
            case ';' or '—' or '–' or '…' or '•':
                return Strong;
            case ':':
                return IsDigit(text, i + 1) ? 0 : Strong;
            case '(' or ')' or '（' or '）' or '・':
                return c == '・' ? 0 : Comma;
            case '.':
                return i + 1 >= text.Length || text[i + 1] is ' ' or '\n' ? Comma : 0;
        }

        if (!CharClasses.StartsWord(text, i)) return 0;
        return CharClasses.Of(c) == CharClass.Unspaced ? Character : Word;
    }

    private static bool IsDigit(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && text[at] is >= '0' and <= '9';
}
