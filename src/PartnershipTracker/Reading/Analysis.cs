using System.Runtime.InteropServices;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>What is known of a text before its statements are looked for: words, values, sentences, distances.</summary>
internal sealed class Analysis : IDisposable
{
    /// <summary>In thirds of a word: what stands farther from a statement tells nothing of it; and so many hits are never too far.</summary>
    private const int FarthestHit = 180, FewHits = 64;

    private readonly List<int> firstHit = SpareLists<int>.Rent();
    private readonly List<Hit> hits;
    private readonly List<FoundWord> words;

    public Analysis(string text, FoldedText folded, LanguagePack pack, RuleBook book)
    {
        (Text, Folded, Pack) = (text, folded, pack);
        (words, hits) = (SpareLists<FoundWord>.Rent(folded.Length), SpareLists<Hit>.Rent(folded.Length));
        pack.Lexicon.Find(folded, words);
        Index = new WordIndex(folded, words);
        new ValueFinder(folded, Index, pack, Values).Find();
        AddConcepts(book);
        Ruler = new Ruler(folded, Index.Words);
        var found = Overlaps.Remove(hits, book.Turning, book.Status, book.Open, book.Named);
        Overlaps.Prefer(hits, found, book.NonExclusive, book.Exclusive);
        Overlaps.Prefer(hits, found, book.OnlyOne, book.Elsewhere);
        Overlaps.Prefer(hits, found, book.Provider, book.Sell);
        Overlaps.Prefer(hits, found, book.OpenAI, book.LegalForm);
        Limits.DropEnds(hits, found, book, Ruler, pack.VerbFinal);
        SentenceSplitter.Split(folded, text, pack, Sentences);
        AllConcepts = FillMasks();
        foreach (ref readonly var hit in Hits) LongestHit = Math.Max(LongestHit, hit.End - hit.Start);
    }

    public string Text { get; }

    public FoldedText Folded { get; }

    public LanguagePack Pack { get; }

    public Ruler Ruler { get; }

    /// <summary>All words of the language, by place.</summary>
    public WordIndex Index { get; }

    /// <summary>All words that mean a concept, by place.</summary>
    public ReadOnlySpan<Hit> Hits => CollectionsMarshal.AsSpan(hits);

    /// <summary>All values, by place.</summary>
    public List<FoundValue> Values { get; } = SpareLists<FoundValue>.Rent();

    /// <summary>All months that are named, by place.</summary>
    public List<FoundWord> Months { get; } = SpareLists<FoundWord>.Rent();

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

    /// <summary>Those of them that are near enough to a place to tell something of it: what keeps an endless sentence linear.</summary>
    public (int From, int To) HitsAround(int sentence, int start, int end)
    {
        var (from, to) = HitsOf(sentence);
        return to - from <= FewHits ? (from, to) : Narrowed(from, to, start, end);
    }

    /// <summary>The length of the longest of <see cref="Hits"/>: how far before a place to look for those that reach it.</summary>
    public int LongestHit { get; }

    /// <summary>The first of <see cref="Hits"/> that starts at or behind a place.</summary>
    public int FirstHit(int place) => Overlaps.From(hits, place);

    /// <summary>The values that start between two folded places.</summary>
    public ReadOnlySpan<FoundValue> ValuesFrom(int start, int end)
    {
        int low = 0, high = Values.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Values[middle].Start < start) low = middle + 1;
            else high = middle;
        }

        while (high < Values.Count && Values[high].Start < end) high++;
        return CollectionsMarshal.AsSpan(Values)[low..high];
    }

    /// <summary>The words of the text between two folded places.</summary>
    public Quote Quote(int start, int end) => Reading.Quote.From(Text, Place(start, end));

    /// <summary>Where they stand in the text.</summary>
    public Range Place(int start, int end) => Folded.Origin(start)..(end > start ? EndOf(end) : Folded.Origin(end));

    /// <summary>The same, without the space about them and not as evidence.</summary>
    public ReadOnlySpan<char> Words(int start, int end) => Text.AsSpan(Folded.Origin(start)..Folded.Origin(end)).Trim();

    /// <inheritdoc />
    public void Dispose()
    {
        Ruler.Dispose();
        SpareLists<int>.Return(firstHit);
        SpareLists<FoundWord>.Return(words);
        SpareLists<FoundValue>.Return(Values);
        SpareLists<FoundWord>.Return(Months);
        SpareLists<Hit>.Return(hits);
        SpareLists<Sentence>.Return(Sentences);
        SpareLists<UInt128>.Return(Masks);
    }

    // What rules see: the words that mean a concept or limit a date, and the values behind words of the same place.
    private void AddConcepts(RuleBook book)
    {
        var value = 0;
        foreach (ref readonly var word in Index.Words)
        {
            for (; value < Values.Count && IsBefore(Values[value], word); value++) AddValue(Values[value], book);
            if (word.Is(MeaningKind.Concept)) hits.Add(new Hit(word.Start, word.End, word.Meaning.Id, word.Gapped));
            else if (word.Is(MeaningKind.Role)) hits.Add(new Hit(word.Start, word.End, book.Roles[(int)word.Meaning.Role], word.Gapped));
            else if (word.Is(MeaningKind.Month)) Months.Add(word);
        }

        for (; value < Values.Count; value++) AddValue(Values[value], book);
    }

    private void AddValue(FoundValue value, RuleBook book)
    {
        if (!value.Conversion) hits.Add(new Hit(value.Start, value.End, book.ValueKinds[(int)value.Kind], false));
    }

    private static bool IsBefore(in FoundValue value, in FoundWord word) => value.Start != word.Start ? value.Start < word.Start : value.End < word.End;

    private UInt128 FillMasks()
    {
        UInt128 all = 0;
        var hit = 0;
        var found = Hits;
        foreach (var sentence in Sentences)
        {
            while (hit < found.Length && found[hit].Start < sentence.Start) hit++;
            firstHit.Add(hit);
            UInt128 mask = 0;
            for (; hit < found.Length && found[hit].Start < sentence.End; hit++) mask |= RuleBook.Bit(found[hit].Concept);
            Masks.Add(mask);
            all |= mask;
        }

        firstHit.Add(hit);
        return all;
    }

    private (int From, int To) Narrowed(int from, int to, int start, int end)
    {
        var first = FirstWhere(from, to, hit => hit.Start >= start || Ruler.Between(hit.Start, hit.Start + 1, start, end) <= FarthestHit);
        return (first, FirstWhere(first, to, hit => hit.Start >= end && Ruler.Between(hit.Start, hit.Start + 1, start, end) > FarthestHit));
    }

    private int FirstWhere(int low, int high, Predicate<Hit> holds)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(hits[middle])) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    // Marks that folding dropped belong to the letter before them.
    private int EndOf(int end) => Folded.Origin(end - 1) + 1 is var close && Folded.Origin(end) is var next
        && Text.AsSpan(close, next - close) is var dropped && dropped.Length > 0 && !dropped.ContainsAny(' ', '\n', '\r') ? next : close;
}
