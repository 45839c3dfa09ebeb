namespace PartnershipTracker.Languages;

/// <summary>
/// Tells a text's language by how often each language's function words occur in it. Languages without spaces are told by
/// function characters and syllables. Sure on some 200 characters; null when no language stands out.
/// </summary>
internal sealed class LanguageDetector
{
    private const int MostCharacters = 4000;

    /// <summary>So many words and marks, spread over the text, are looked at first.</summary>
    private const int FewStarts = 150;

    /// <summary>How often a language's words have to occur, and how many times as often as any other's, for the others not to be looked at.</summary>
    private const int Plain = 16, PlainLead = 2;

    private readonly LanguagePack[] packs;
    private readonly Trie words;

    // By function word the languages that have it.
    private readonly int[][] languages;
    private readonly int longest;

    public LanguageDetector(IReadOnlyList<LanguagePack> packs)
    {
        this.packs = [.. packs];
        var byWord = packs.SelectMany((pack, i) => pack.FunctionWords.Distinct().Select(word => (word, i))).GroupBy(p => p.word, p => p.i, StringComparer.Ordinal).ToArray();
        words = new Trie([.. byWord.Select((same, i) => (same.Key, i))]);
        languages = [.. byWord.Select(same => same.ToArray())];
        longest = byWord.Max(same => same.Key.Length);
    }

    /// <summary>The pack of the language that the text is mainly in, or null.</summary>
    public LanguagePack? Detect(FoldedText folded)
    {
        Span<int> scores = stackalloc int[packs.Length];
        var step = 1 + folded.Starts.Length / FewStarts;
        return (step > 1 ? Detect(folded, step, Plain, PlainLead, scores) : null) ?? Detect(folded, 1, 2, 1 / 0.93, scores);
    }

    // By every so manieth word; null where the best language's words do not occur so often, and so much more often than the next's.
    private LanguagePack? Detect(FoldedText folded, int step, int least, double lead, Span<int> scores)
    {
        scores.Clear();
        var count = Count(folded, step, scores);
        if (OnlyOfScript(count) is { } only) return only;
        int best = -1, second = -1;
        for (var i = 0; i < packs.Length; i++)
        {
            if (best < 0 || scores[i] > scores[best]) (best, second) = (i, best);
            else if (second < 0 || scores[i] > scores[second]) second = i;
        }

        if (best < 0 || scores[best] < least || scores[best] < Share(packs[best]) * count.Words) return null;
        return second >= 0 && scores[second] * lead > scores[best] ? null : packs[best];
    }

    // Hangul and Kana are written by one language each: a fifth of the letters is enough.
    private LanguagePack? OnlyOfScript(Counted count)
    {
        var script = 5 * count.Hangul > count.Letters ? "Hangul" : 5 * count.Kana > count.Letters ? "Kana" : null;
        return script is null || count.Letters < 20 ? null : Array.Find(packs, p => p.Script == script);
    }

    // How much of a text its function words have to make up: of words, or of characters.
    private static double Share(LanguagePack pack) => pack.Spaced ? 0.12 : 0.06;

    // Adds up each language's function words.
    private Counted Count(FoldedText folded, int step, Span<int> scores)
    {
        var count = default(Counted);
        var most = Math.Min(folded.Length, MostCharacters);
        var text = folded.Chars[..most];
        var classes = folded.Classes[..most];
        var starts = folded.Starts;
        for (var i = 0; i < starts.Length && starts[i] < most; i += step)
        {
            var kind = classes[starts[i]];
            if (kind is CharClass.None or CharClass.Digit) continue;
            var end = kind == CharClass.Unspaced ? starts[i] + 1 : i + 1 < starts.Length ? Math.Min(starts[i + 1], most) : most;
            // What stands between two words is no part of either.
            while (classes[end - 1] != kind) end--;
            Add(text, starts[i], end, kind, ref count, scores);
        }

        return count;
    }

    private void Add(ReadOnlySpan<char> text, int at, int end, CharClass kind, ref Counted count, Span<int> scores)
    {
        count.Words++;
        count.Letters += end - at;
        if (kind == CharClass.Hangul) count.Hangul += end - at;
        else if (text[at] is >= '\u3041' and <= '\u30FF') count.Kana++;
        if (kind == CharClass.Unspaced) AddFrom(text, at, scores);
        else if (kind == CharClass.Hangul) AddEndings(text[at..end], scores);
        else if (end - at <= longest) Add(words.Find(text[at..end]), scores);
    }

    // Without spaces every stretch that starts here counts.
    private void AddFrom(ReadOnlySpan<char> text, int at, Span<int> scores)
    {
        for (var node = Trie.Root; words.NextEnd(ref node, text, ref at) is >= 0 and var word;) Add(word, scores);
    }

    // Of a Korean word, its ending.
    private void AddEndings(ReadOnlySpan<char> word, Span<int> scores)
    {
        for (var from = Math.Max(0, word.Length - longest); from < word.Length; from++) Add(words.Find(word[from..]), scores);
    }

    private void Add(int word, Span<int> scores)
    {
        if (word < 0) return;
        foreach (var language in languages[word]) scores[language]++;
    }

    private struct Counted
    {
        public int Words, Letters, Hangul, Kana;
    }
}
