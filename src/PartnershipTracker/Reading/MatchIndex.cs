using System.Runtime.InteropServices;

namespace PartnershipTracker.Reading;

/// <summary>Matches by the sentence that they stand in, as they were when the index was made. Its list is rented: dispose it.</summary>
internal readonly struct MatchIndex : IDisposable
{
    private readonly List<Match> sorted = SpareLists<Match>.Rent();

    public MatchIndex(List<Match> matches)
    {
        sorted.AddRange(matches);
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i - 1].Sentence <= sorted[i].Sentence) continue;
            sorted.Clear();
            sorted.AddRange(matches.OrderBy(m => m.Sentence));
            break;
        }
    }

    /// <summary>All of them, sentence by sentence.</summary>
    public ReadOnlySpan<Match> All => CollectionsMarshal.AsSpan(sorted);

    /// <summary>Those of a sentence, in the order of the list.</summary>
    public ReadOnlySpan<Match> Of(int sentence) => Between(sentence, sentence);

    /// <summary>Those of a run of sentences.</summary>
    public ReadOnlySpan<Match> Between(int first, int last)
    {
        var from = From(first);
        return All[from..From(last + 1)];
    }

    /// <inheritdoc />
    public void Dispose() => SpareLists<Match>.Return(sorted);

    private int From(int sentence)
    {
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].Sentence < sentence) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
