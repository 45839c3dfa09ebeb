using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>Leaves of words that overlap the longer: "non-exclusive" is not also "exclusive".</summary>
internal static class Overlaps
{
    /// <summary>Keeps concepts only, and of those none that lies within a longer word. Hits are sorted by place before and after.</summary>
    public static void Remove(List<Hit> hits)
    {
        int kept = 0, coverEnd = -1, coverStart = -1;
        for (var i = 0; i < hits.Count; i++)
        {
            var hit = hits[i];
            if (!hit.Is(MeaningKind.Concept)) continue;
            // Of those with the same start the longest comes last: look ahead for it.
            for (var j = i + 1; !hit.Gapped && j < hits.Count && hits[j].Start == hit.Start; j++)
                if (Covers(hits[j]) && hits[j].End > hit.End) (coverStart, coverEnd) = (hits[j].Start, Math.Max(coverEnd, hits[j].End));
            var covered = coverStart <= hit.Start && hit.End <= coverEnd && (coverStart < hit.Start || hit.End < coverEnd);
            if (covered && !hit.Gapped) continue;
            if (!hit.Gapped && hit.End > coverEnd) (coverStart, coverEnd) = (hit.Start, hit.End);
            hits[kept++] = hit;
        }

        hits.RemoveRange(kept, hits.Count - kept);
    }

    private static bool Covers(Hit hit) => hit.Is(MeaningKind.Concept) && !hit.Gapped;
}
