namespace PartnershipTracker.Languages;

/// <summary>
/// All words of a language, found in one pass over a folded text: a trie is walked from every place where a word may start
/// (of words that begin with <c>*</c>, from every character), so that more words cost next to nothing.
/// </summary>
internal sealed class Lexicon
{
    // Stands before the keys of words that begin with *; no folded text has it.
    private const char Floating = CharFolding.Dropped;

    private readonly Trie trie;
    private readonly Pattern[][] patterns;
    private readonly int floating;
    private readonly bool spaced;

    public Lexicon(IEnumerable<(string Pattern, Meaning Meaning)> words, bool spaced)
    {
        this.spaced = spaced;
        var byKey = words.Select(word => new Pattern(word.Pattern, word.Meaning)).GroupBy(p => p.Floating ? Floating + p.Key : p.Key, StringComparer.Ordinal).ToArray();
        patterns = [.. byKey.Select(same => same.ToArray())];
        trie = new Trie([.. byKey.Select(same => same.Key)]);
        floating = trie.Next(Trie.Root, Floating);
    }

    /// <summary>Adds all words of the text, by start, then the shorter first; the same twice is once.</summary>
    public void Find(ReadOnlySpan<char> text, List<FoundWord> found)
    {
        var matcher = new PatternMatcher(text, spaced);
        var before = CharClass.None;
        int word = 0, ofWord = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var here = CharClasses.Of(text[at]);
            var starts = here != before || here is CharClass.None or CharClass.Unspaced;
            if (starts) (word, ofWord) = (at, found.Count);
            if (floating >= 0) Walk(floating, ref matcher, text, at, word, ofWord, found);
            if (starts) Walk(Trie.Root, ref matcher, text, at, at, ofWord, found);
            before = here;
        }
    }

    // A word that begins with * is the whole word, from where that starts.
    private void Walk(int node, ref PatternMatcher matcher, ReadOnlySpan<char> text, int start, int word, int ofWord, List<FoundWord> found)
    {
        var ofStart = found.Count;
        for (var at = start; at < text.Length && (node = trie.Next(node, text[at])) >= 0; at++)
        {
            if (trie.EndingAt(node) is not (>= 0 and var key)) continue;
            foreach (var pattern in patterns[key])
            {
                if (matcher.Match(pattern, at + 1) is not (> 0 and var end, var gapped)) continue;
                if (pattern.IsJoined) Add(found, ofStart, new FoundWord(start, end, pattern.Meaning, gapped));
                else Add(found, ofWord, new FoundWord(word, end, pattern.Meaning, gapped));
            }
        }
    }

    // Before the first that stands behind it; those before an index do not.
    private static void Add(List<FoundWord> found, int from, FoundWord word)
    {
        var at = from;
        for (; at < found.Count && !word.StandsBefore(found[at]); at++)
            if (found[at] == word) return;
        found.Insert(at, word);
    }
}
