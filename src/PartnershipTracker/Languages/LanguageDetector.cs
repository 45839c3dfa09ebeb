using System.Collections.Frozen;

namespace PartnershipTracker.Languages;

/// <summary>
/// Tells a text's language by how often each language's function words occur in it. Languages without spaces are told by
/// function characters and syllables. Sure on some 200 characters; null when no language stands out.
/// </summary>
internal sealed class LanguageDetector
{
    private const int MostCharacters = 4000;
    private readonly LanguagePack[] packs;
    private readonly FrozenDictionary<string, int[]> words;
    private readonly int longest;

    public LanguageDetector(IReadOnlyList<LanguagePack> packs)
    {
        this.packs = [.. packs];
        words = packs.SelectMany((pack, i) => pack.FunctionWords.Distinct().Select(word => (word, i)))
            .GroupBy(p => p.word, p => p.i, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        longest = packs.SelectMany(p => p.FunctionWords).Select(w => w.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>The pack of the language that the text is mainly in, or null.</summary>
    public LanguagePack? Detect(FoldedText folded)
    {
        var text = folded.Chars[..Math.Min(folded.Length, MostCharacters)];
        if (OnlyOfScript(text) is { } only) return only;
        Span<double> scores = stackalloc double[packs.Length];
        var weight = Score(text, scores);
        int best = -1, second = -1;
        for (var i = 0; i < packs.Length; i++)
        {
            if (best < 0 || scores[i] > scores[best]) (best, second) = (i, best);
            else if (second < 0 || scores[i] > scores[second]) second = i;
        }

        if (best < 0 || scores[best] < 2 || scores[best] < Share(packs[best]) * weight) return null;
        return second >= 0 && scores[second] > 0.93 * scores[best] ? null : packs[best];
    }

    // Hangul and Kana are written by one language each: a fifth of the letters is enough.
    private LanguagePack? OnlyOfScript(ReadOnlySpan<char> text)
    {
        int letters = 0, hangul = 0, kana = 0;
        foreach (var c in text)
        {
            if (CharClasses.Of(c) is CharClass.None or CharClass.Digit) continue;
            letters++;
            if (CharClasses.Of(c) == CharClass.Hangul) hangul++;
            else if (c is >= '\u3041' and <= '\u30FF') kana++;
        }

        var script = 5 * hangul > letters ? "Hangul" : 5 * kana > letters ? "Kana" : null;
        return script is null || letters < 20 ? null : Array.Find(packs, p => p.Script == script);
    }

    // How much of a text its function words have to make up: of words, or of characters.
    private static double Share(LanguagePack pack) => pack.Spaced ? 0.12 : 0.06;

    // Adds up each language's function words; returns the number of words (characters, where there are no spaces).
    private double Score(ReadOnlySpan<char> text, Span<double> scores)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var count = 0;
        for (var at = 0; at < text.Length;)
        {
            var kind = CharClasses.Of(text[at]);
            if (kind is CharClass.None or CharClass.Digit)
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (kind != CharClass.Unspaced && end < text.Length && CharClasses.Of(text[end]) == kind) end++;
            count++;
            if (kind is CharClass.Unspaced or CharClass.Hangul) ScoreWithin(text, at, end, scores, lookup, kind == CharClass.Unspaced);
            else if (lookup.TryGetValue(text[at..end], out var languages)) Add(languages, scores, 1);
            at = end;
        }

        return count;
    }

    // Without spaces every stretch that starts here counts, by its length; of a Korean word, its ending.
    private void ScoreWithin(ReadOnlySpan<char> text, int at, int end, Span<double> scores,
        FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> lookup, bool unspaced)
    {
        for (var length = 1; length <= longest; length++)
        {
            var from = unspaced ? at : end - length;
            var to = unspaced ? at + length : end;
            if (to > text.Length || from < (unspaced ? 0 : at)) break;
            if (lookup.TryGetValue(text[from..to], out var languages)) Add(languages, scores, 1);
        }
    }

    private static void Add(int[] languages, Span<double> scores, double weight)
    {
        foreach (var language in languages) scores[language] += weight;
    }
}
