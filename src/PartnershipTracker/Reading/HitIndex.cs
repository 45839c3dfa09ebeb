using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>The words found in a text, by place: sorted by start, then by end.</summary>
internal readonly struct HitIndex(List<Hit> hits)
{
    private static readonly Comparison<Hit> ByPlace = (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End);

    public List<Hit> Hits => hits;

    public void Sort() => hits.Sort(ByPlace);

    /// <summary>The first hit that starts at or behind a place.</summary>
    public int From(int place)
    {
        int low = 0, high = hits.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hits[middle].Start < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The longest hit of a kind that starts here; null where there is none.</summary>
    public Hit? StartingAt(int place, MeaningKind kind)
    {
        Hit? found = null;
        for (var i = From(place); i < hits.Count && hits[i].Start == place; i++)
            if (hits[i].Is(kind)) found = hits[i];
        return found;
    }

    /// <summary>The longest hit of a kind that ends here; looked for among those that start at most <paramref name="reach"/> before.</summary>
    public Hit? EndingAt(int place, MeaningKind kind, int reach = 24)
    {
        for (var i = From(Math.Max(0, place - reach)); i < hits.Count && hits[i].Start < place; i++)
            if (hits[i].End == place && hits[i].Is(kind)) return hits[i];
        return null;
    }
}
