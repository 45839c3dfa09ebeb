using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>What is known of a text before its statements are looked for: words, values, sentences, distances.</summary>
internal sealed class Analysis : IDisposable
{
    private readonly int[] firstHit;

    public Analysis(string text, FoldedText folded, LanguagePack pack, RuleBook book)
    {
        (Text, Folded, Pack) = (text, folded, pack);
        var concepts = book.Concepts;
        var hits = new List<Hit>(64);
        pack.Lexicon.Find(folded.Chars, hits);
        var index = new HitIndex(hits);
        index.Sort();
        Values = new ValueFinder(text, folded, index, pack).Find();
        foreach (var value in Values.Where(v => !v.Conversion)) hits.Add(value.AsHit(concepts));
        for (var i = 0; i < hits.Count; i++)
            if (hits[i].Is(MeaningKind.Role)) hits[i] = AsConcept(hits[i], concepts);
        index.Sort();
        Ruler = new Ruler(folded.Chars, hits);
        Overlaps.Remove(hits, book.Turning, book.Status, book.Open);
        Overlaps.Prefer(hits, concepts["non-exclusive"], book.Exclusive);
        Overlaps.Prefer(hits, concepts["provider"], book.Sell);
        Hits = hits;
        SentenceSplitter.Split(folded, text, pack, Sentences);
        firstHit = new int[Sentences.Count + 1];
        Masks = new UInt128[Sentences.Count];
        for (int i = 0, hit = 0; i < Sentences.Count; i++)
        {
            while (hit < hits.Count && hits[hit].Start < Sentences[i].Start) hit++;
            firstHit[i] = hit;
            for (; hit < hits.Count && hits[hit].Start < Sentences[i].End; hit++) Masks[i] |= RuleBook.Bit(hits[hit].Concept);
            firstHit[i + 1] = hit;
        }
    }

    public string Text { get; }

    public FoldedText Folded { get; }

    public LanguagePack Pack { get; }

    public Ruler Ruler { get; }

    /// <summary>All words that mean a concept, by place.</summary>
    public List<Hit> Hits { get; }

    public List<FoundValue> Values { get; }

    public List<Sentence> Sentences { get; } = [];

    /// <summary>By sentence: the concepts in it.</summary>
    public UInt128[] Masks { get; }

    /// <summary>The words of a sentence, as a range of <see cref="Hits"/>.</summary>
    public (int From, int To) HitsOf(int sentence)
    {
        var to = firstHit[sentence + 1];
        var from = Math.Min(firstHit[sentence], to);
        while (from < to && Hits[from].Start < Sentences[sentence].Start) from++;
        return (from, to);
    }

    /// <summary>The words of the text between two folded places.</summary>
    public Quote Quote(int start, int end) =>
        Reading.Quote.From(Text, Folded.Origin(start)..(end > start ? EndOf(end) : Folded.Origin(end)));

    /// <inheritdoc />
    public void Dispose() => Ruler.Dispose();

    // Marks that folding dropped belong to the letter before them.
    private int EndOf(int end) => Folded.Origin(end - 1) + 1 is var close && Folded.Origin(end) is var next
        && Text.AsSpan(close, next - close) is var dropped && dropped.Length > 0 && !dropped.ContainsAny(' ', '\n', '\r') ? next : close;

    private static Hit AsConcept(Hit hit, ConceptList concepts) =>
        hit with { Meaning = new Meaning(MeaningKind.Concept) { Id = concepts[hit.Meaning.Role.Word()] } };
}
