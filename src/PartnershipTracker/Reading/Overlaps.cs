using System.Runtime.InteropServices;

namespace PartnershipTracker.Reading;

/// <summary>Settles words that overlap: "non-exclusive" is not also "exclusive", "does not change" no change.</summary>
internal static class Overlaps
{
    /// <summary>
    /// Keeps each concept once in a place, and drops what lies within a longer word that turns its meaning: one of
    /// <paramref name="turning"/>; and words of <paramref name="status"/> that lie within any but <paramref name="open"/>. Sorted by place before and after.
    /// </summary>
    /// <returns>The concepts that are kept.</returns>
    public static UInt128 Remove(List<Hit> hits, UInt128 turning, UInt128 status, UInt128 open)
    {
        UInt128 found = 0;
        var kept = 0;
        int coverStart = -1, coverEnd = -1, turnStart = -1, turnEnd = -1, seen = -1;
        for (var i = 0; i < hits.Count; i++)
        {
            var hit = hits[i];
            for (var j = i; hit.Start != seen && j < hits.Count && hits[j].Start == hit.Start; j++)
            {
                if (hits[j].Gapped || (RuleBook.Bit(hits[j].Concept) & open) != 0) continue;
                if (hits[j].End > coverEnd) (coverStart, coverEnd) = (hits[j].Start, hits[j].End);
                if ((RuleBook.Bit(hits[j].Concept) & turning) != 0 && hits[j].End > turnEnd) (turnStart, turnEnd) = (hits[j].Start, hits[j].End);
            }

            seen = hit.Start;
            var dropped = (RuleBook.Bit(hit.Concept) & status) != 0 ? LiesWithin(hit, coverStart, coverEnd) : LiesWithin(hit, turnStart, turnEnd);
            if (dropped && !hit.Gapped || IsTwin(hits, kept, hit) || IsPart(hits, i)) continue;
            found |= RuleBook.Bit(hit.Concept);
            hits[kept++] = hit;
        }

        hits.RemoveRange(kept, hits.Count - kept);
        return found;
    }

    private static bool LiesWithin(Hit hit, int start, int end) => start <= hit.Start && hit.End <= end && hit.End - hit.Start < end - start;

    // Whether a longer word of the same concept begins with it.
    private static bool IsPart(List<Hit> hits, int at)
    {
        for (var i = at + 1; i < hits.Count && hits[i].Start == hits[at].Start; i++)
            if (hits[i].Concept == hits[at].Concept && hits[i].End > hits[at].End) return true;
        return false;
    }

    // Whether the same concept was found in the same place, or in a longer word that ends there.
    private static bool IsTwin(List<Hit> hits, int kept, Hit hit)
    {
        for (var i = kept - 1; i >= 0 && hits[i].Start > hit.Start - 24; i--)
            if (hits[i].End >= hit.End && hits[i].Concept == hit.Concept && !hits[i].Gapped) return true;
        return false;
    }

    /// <summary>Leaves out words of some concepts that overlap one of another: "no longer exclusive" is non-exclusive, not over.</summary>
    public static void Prefer(List<Hit> hits, UInt128 found, int preferred, UInt128 dropped)
    {
        if ((found & RuleBook.Bit(preferred)) == 0 || (found & dropped) == 0) return;
        var stays = SpareLists<Hit>.Rent(hits.Count);
        var longest = 0;
        foreach (ref readonly var hit in CollectionsMarshal.AsSpan(hits))
        {
            if (hit.Concept != preferred) continue;
            stays.Add(hit);
            longest = Math.Max(longest, hit.End - hit.Start);
        }

        Drop(hits, dropped, stays, longest);
        SpareLists<Hit>.Return(stays);
    }

    private static void Drop(List<Hit> hits, UInt128 dropped, List<Hit> stays, int longest)
    {
        var kept = 0;
        foreach (var hit in CollectionsMarshal.AsSpan(hits))
            if ((RuleBook.Bit(hit.Concept) & dropped) == 0 || !IsOverlapped(hit, stays, longest)) hits[kept++] = hit;
        hits.RemoveRange(kept, hits.Count - kept);
    }

    private static bool IsOverlapped(Hit hit, List<Hit> stays, int longest)
    {
        for (var i = From(stays, hit.Start - longest); i < stays.Count && stays[i].Start < hit.End; i++)
            if (hit.Start < stays[i].End && hit.End - hit.Start <= stays[i].End - stays[i].Start) return true;
        return false;
    }

    /// <summary>The first hit that starts at or behind a place.</summary>
    public static int From(List<Hit> hits, int place)
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
}
