using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>The words found in a text, by place: sorted by start, then by end.</summary>
internal readonly struct WordIndex(List<FoundWord> words)
{
    public List<FoundWord> Words => words;

    /// <summary>The first word that starts at or behind a place.</summary>
    public int From(int place)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Start < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The longest word of a kind that starts here; null where there is none.</summary>
    public FoundWord? StartingAt(int place, MeaningKind kind)
    {
        FoundWord? found = null;
        for (var i = From(place); i < words.Count && words[i].Start == place; i++)
            if (words[i].Is(kind)) found = words[i];
        return found;
    }

    /// <summary>The longest word of a kind that ends here; looked for among those that start at most <paramref name="reach"/> before.</summary>
    public FoundWord? EndingAt(int place, MeaningKind kind, int reach = 24)
    {
        for (var i = From(Math.Max(0, place - reach)); i < words.Count && words[i].Start < place; i++)
            if (words[i].End == place && words[i].Is(kind)) return words[i];
        return null;
    }
}
