using System.Runtime.InteropServices;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>What is known of a text before its statements are looked for: words, values, sentences, distances.</summary>
internal sealed class Analysis : IDisposable
{
    private readonly List<int> firstHit = SpareLists<int>.Rent();
    private readonly List<FoundValue> valuesByPlace;

    public Analysis(string text, FoldedText folded, LanguagePack pack, RuleBook book)
    {
        (Text, Folded, Pack) = (text, folded, pack);
        var hits = Hits;
        pack.Lexicon.Find(folded.Chars, hits);
        var index = new HitIndex(hits);
        index.Sort();
        Values = new ValueFinder(text, folded, index, pack).Find();
        valuesByPlace = ByPlace(Values);
        foreach (var value in Values)
            if (!value.Conversion) hits.Add(value.AsHit(book));
        for (var i = 0; i < hits.Count; i++)
            if (hits[i].Is(MeaningKind.Role)) hits[i] = hits[i] with { Meaning = book.Roles[(int)hits[i].Meaning.Role] };
        index.Sort();
        Ruler = new Ruler(folded.Chars, hits);
        Overlaps.Remove(hits, book.Turning, book.Status, book.Open);
        Overlaps.Prefer(hits, book.NonExclusive, book.Exclusive);
        Overlaps.Prefer(hits, book.Provider, book.Sell);
        SentenceSplitter.Split(folded, text, pack, Sentences);
        AllConcepts = FillMasks();
        foreach (var hit in hits) LongestHit = Math.Max(LongestHit, hit.End - hit.Start);
    }

    public string Text { get; }

    public FoldedText Folded { get; }

    public LanguagePack Pack { get; }

    public Ruler Ruler { get; }

    /// <summary>All words that mean a concept, by place.</summary>
    public List<Hit> Hits { get; } = SpareLists<Hit>.Rent();

    public List<FoundValue> Values { get; }

    public List<Sentence> Sentences { get; } = SpareLists<Sentence>.Rent();

    /// <summary>By sentence: the concepts in it.</summary>
    public List<UInt128> Masks { get; } = SpareLists<UInt128>.Rent();

    /// <summary>The concepts in all sentences.</summary>
    public UInt128 AllConcepts { get; }

    /// <summary>The words of a sentence, as a range of <see cref="Hits"/>.</summary>
    public (int From, int To) HitsOf(int sentence)
    {
        var to = firstHit[sentence + 1];
        var from = Math.Min(firstHit[sentence], to);
        while (from < to && Hits[from].Start < Sentences[sentence].Start) from++;
        return (from, to);
    }

    /// <summary>The length of the longest of <see cref="Hits"/>: how far before a place to look for those that reach it.</summary>
    public int LongestHit { get; }

    /// <summary>The first of <see cref="Hits"/> that starts at or behind a place.</summary>
    public int FirstHit(int place) => new HitIndex(Hits).From(place);

    /// <summary>The values that start between two folded places.</summary>
    public ReadOnlySpan<FoundValue> ValuesFrom(int start, int end)
    {
        int low = 0, high = valuesByPlace.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (valuesByPlace[middle].Start < start) low = middle + 1;
            else high = middle;
        }

        while (high < valuesByPlace.Count && valuesByPlace[high].Start < end) high++;
        return CollectionsMarshal.AsSpan(valuesByPlace)[low..high];
    }

    /// <summary>The words of the text between two folded places.</summary>
    public Quote Quote(int start, int end) =>
        Reading.Quote.From(Text, Folded.Origin(start)..(end > start ? EndOf(end) : Folded.Origin(end)));

    /// <inheritdoc />
    public void Dispose()
    {
        Ruler.Dispose();
        SpareLists<int>.Return(firstHit);
        SpareLists<Hit>.Return(Hits);
        SpareLists<Sentence>.Return(Sentences);
        SpareLists<UInt128>.Return(Masks);
    }

    private UInt128 FillMasks()
    {
        UInt128 all = 0;
        var hit = 0;
        foreach (var sentence in Sentences)
        {
            while (hit < Hits.Count && Hits[hit].Start < sentence.Start) hit++;
            firstHit.Add(hit);
            UInt128 mask = 0;
            for (; hit < Hits.Count && Hits[hit].Start < sentence.End; hit++) mask |= RuleBook.Bit(Hits[hit].Concept);
            Masks.Add(mask);
            all |= mask;
        }

        firstHit.Add(hit);
        return all;
    }

    // A date may begin before what was found before it.
    private static List<FoundValue> ByPlace(List<FoundValue> values)
    {
        for (var i = 1; i < values.Count; i++)
            if (values[i].Start < values[i - 1].Start) return [.. values.OrderBy(v => v.Start)];
        return values;
    }

    // Marks that folding dropped belong to the letter before them.
    private int EndOf(int end) => Folded.Origin(end - 1) + 1 is var close && Folded.Origin(end) is var next
        && Text.AsSpan(close, next - close) is var dropped && dropped.Length > 0 && !dropped.ContainsAny(' ', '\n', '\r') ? next : close;
}
