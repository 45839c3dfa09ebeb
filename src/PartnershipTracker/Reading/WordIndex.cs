using System.Runtime.InteropServices;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>The words found in a text, by place. Looks from where it last looked: who reads on asks for places near each other.</summary>
internal sealed class WordIndex(FoldedText folded, List<FoundWord> words)
{
    private int last;

    /// <summary>By start, then the shorter first.</summary>
    public ReadOnlySpan<FoundWord> Words => CollectionsMarshal.AsSpan(words);

    /// <summary>The first word that starts at or behind a place.</summary>
    public int From(int place)
    {
        var all = Words;
        while (last > 0 && all[last - 1].Start >= place) last--;
        while (last < all.Length && all[last].Start < place) last++;
        return last;
    }

    /// <summary>The longest word of a kind that starts here; null where there is none.</summary>
    public FoundWord? StartingAt(int place, MeaningKind kind)
    {
        FoundWord? found = null;
        var all = Words;
        for (var i = From(place); i < all.Length && all[i].Start == place; i++)
            if (all[i].Is(kind)) found = all[i];
        return found;
    }

    /// <summary>The longest word of a kind that ends here; looked for among those that start at most <paramref name="reach"/> before.</summary>
    public FoundWord? EndingAt(int place, MeaningKind kind, int reach = 24)
    {
        var all = Words;
        for (var i = From(Math.Max(0, place - reach)); i < all.Length && all[i].Start < place; i++)
            if (all[i].End == place && all[i].Is(kind)) return all[i];
        return null;
    }

    /// <summary>The scale word behind a number; 100多亿 has a comparator between.</summary>
    public FoundWord? ScaleBehind(int number)
    {
        var at = number < folded.Length && folded.Chars[number] is ' ' or '-' ? number + 1 : number;
        if (StartingAt(at, MeaningKind.Comparator) is { } more && more.End - more.Start == 1) at = more.End;
        return StartingAt(at, MeaningKind.Scale);
    }
}
