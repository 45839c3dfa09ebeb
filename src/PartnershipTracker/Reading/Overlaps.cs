using System.Runtime.InteropServices;

namespace PartnershipTracker.Reading;

/// <summary>Settles words that overlap: "non-exclusive" is not also "exclusive", "does not change" no change.</summary>
internal static class Overlaps
{
    /// <summary>
    /// Keeps each concept once in a place, and drops what lies within a longer word that turns its meaning: one of
    /// <paramref name="turning"/>, unless it is one of <paramref name="named"/> at its end; and words of <paramref name="status"/> that lie within any but <paramref name="open"/>. Sorted by place before and after.
    /// </summary>
    /// <returns>The concepts that are kept.</returns>
    public static UInt128 Remove(List<Hit> hits, UInt128 turning, UInt128 status, UInt128 open, UInt128 named)
    {
        UInt128 found = 0;
        var kept = 0;
        int coverStart = -1, coverEnd = -1, turnStart = -1, turnEnd = -1, seen = -1;
        var all = CollectionsMarshal.AsSpan(hits);
        for (var i = 0; i < all.Length; i++)
        {
            var hit = all[i];
            for (var j = i; hit.Start != seen && j < all.Length && all[j].Start == hit.Start; j++)
            {
                if (all[j].Gapped || (RuleBook.Bit(all[j].Concept) & open) != 0) continue;
                if (all[j].End > coverEnd) (coverStart, coverEnd) = (all[j].Start, all[j].End);
                if ((RuleBook.Bit(all[j].Concept) & turning) != 0 && all[j].End > turnEnd) (turnStart, turnEnd) = (all[j].Start, all[j].End);
            }

            seen = hit.Start;
            var bit = RuleBook.Bit(hit.Concept);
            var dropped = (bit & status) != 0 ? LiesWithin(hit, coverStart, coverEnd) : LiesWithin(hit, turnStart, turnEnd) && !((bit & named) != 0 && hit.End == turnEnd);
            if (dropped && !hit.Gapped || IsTwin(all[..kept], hit) || IsPart(all[i..], hit)) continue;
            found |= bit;
            all[kept++] = hit;
        }

        hits.RemoveRange(kept, hits.Count - kept);
        return found;
    }

    private static bool LiesWithin(Hit hit, int start, int end) => start <= hit.Start && hit.End <= end && hit.End - hit.Start < end - start;

    // Whether a longer word of the same concept begins with it.
    private static bool IsPart(ReadOnlySpan<Hit> fromIt, in Hit hit)
    {
        for (var i = 1; i < fromIt.Length && fromIt[i].Start == hit.Start; i++)
            if (fromIt[i].Concept == hit.Concept && fromIt[i].End > hit.End) return true;
        return false;
    }

    // Whether the same concept was found in the same place, or in a longer word that ends there.
    private static bool IsTwin(ReadOnlySpan<Hit> kept, in Hit hit)
    {
        for (var i = kept.Length - 1; i >= 0 && kept[i].Start > hit.Start - 24; i--)
            if (kept[i].End >= hit.End && kept[i].Concept == hit.Concept && !kept[i].Gapped) return true;
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
        var all = CollectionsMarshal.AsSpan(hits);
        var kept = 0;
        // Most often none goes, and none has to move.
        while (kept < all.Length && !((RuleBook.Bit(all[kept].Concept) & dropped) != 0 && IsOverlapped(all[kept], stays, longest))) kept++;
        for (var i = kept + 1; i < all.Length; i++)
            if ((RuleBook.Bit(all[i].Concept) & dropped) == 0 || !IsOverlapped(all[i], stays, longest)) all[kept++] = all[i];
        if (kept < all.Length) hits.RemoveRange(kept, all.Length - kept);
    }

    private static bool IsOverlapped(in Hit hit, List<Hit> stays, int longest)
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
