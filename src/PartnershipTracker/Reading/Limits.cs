using System.Runtime.InteropServices;

namespace PartnershipTracker.Reading;

/// <summary>Tells an end that limits from one that is told: "until the end of the contracts" ends nothing.</summary>
internal static class Limits
{
    /// <summary>In thirds of a word: so near an end stands to the word that makes it a limit.</summary>
    private const int Near = 3;

    /// <summary>Leaves out the words for an end that a limit word stands right before or, where verbs come last, right behind.</summary>
    public static void DropEnds(List<Hit> hits, UInt128 found, RuleBook book, Ruler ruler, bool verbFinal)
    {
        var until = book.Roles[(int)DateRole.Until];
        if ((found & RuleBook.Bit(until)) == 0 || (found & RuleBook.Bit(book.End)) == 0) return;
        var all = CollectionsMarshal.AsSpan(hits);
        var kept = 0;
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Concept == book.End && (verbFinal ? IsBefore(all, i, until, ruler) : IsBehind(all[..kept], all[i], until, book, ruler))) continue;
            if (kept < i) all[kept] = all[i];
            kept++;
        }

        if (kept < all.Length) hits.RemoveRange(kept, all.Length - kept);
    }

    // "Sonuna kadar": what follows at once is the limit word.
    private static bool IsBefore(ReadOnlySpan<Hit> all, int end, int until, Ruler ruler)
    {
        for (var i = end + 1; i < all.Length && Distance(ruler, all[end], all[i]) <= Near; i++)
            if (all[i].Concept == until && all[i].Start >= all[end].End) return true;
        return false;
    }

    // "Until the end"; but "until 2030 ends", "until now, then ends" have their limit before the end.
    private static bool IsBehind(ReadOnlySpan<Hit> before, in Hit end, int until, RuleBook book, Ruler ruler)
    {
        for (var i = before.Length - 1; i >= 0 && Distance(ruler, before[i], end) <= Near; i--)
        {
            var hit = before[i];
            if (hit.End > end.Start) continue;
            if ((RuleBook.Bit(hit.Concept) & book.Bounds) != 0) return false;
            if (hit.Concept == until) return true;
        }

        return false;
    }

    private static int Distance(Ruler ruler, in Hit one, in Hit other) => ruler.Between(one.Start, one.End, other.Start, other.End);
}
