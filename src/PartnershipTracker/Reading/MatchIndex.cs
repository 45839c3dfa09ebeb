namespace PartnershipTracker.Reading;

/// <summary>Matches by the sentence that they stand in, as they were when the index was made.</summary>
internal sealed class MatchIndex
{
    private readonly Match[] sorted;

    public MatchIndex(List<Match> matches)
    {
        sorted = [.. matches];
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i - 1].Sentence <= sorted[i].Sentence) continue;
            sorted = [.. matches.OrderBy(m => m.Sentence)];
            break;
        }
    }

    /// <summary>All of them, sentence by sentence.</summary>
    public ReadOnlySpan<Match> All => sorted;

    /// <summary>Those of a sentence, in the order of the list.</summary>
    public ReadOnlySpan<Match> Of(int sentence) => Between(sentence, sentence);

    /// <summary>Those of a run of sentences.</summary>
    public ReadOnlySpan<Match> Between(int first, int last)
    {
        var from = From(first);
        return sorted.AsSpan(from, From(last + 1) - from);
    }

    private int From(int sentence)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].Sentence < sentence) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
