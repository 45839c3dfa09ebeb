namespace PartnershipTracker.Languages;

/// <summary>
/// All words of a language, found in one pass over a folded text: a trie is walked from every place where a word may start
/// (and a second one, of words that begin with <c>*</c>, from every character), so that more words cost next to nothing.
/// </summary>
internal sealed class Lexicon
{
    private readonly Trie anchored = new();
    private readonly Trie floating = new();
    private readonly bool spaced;

    public Lexicon(IEnumerable<(string Pattern, Meaning Meaning)> words, bool spaced)
    {
        this.spaced = spaced;
        foreach (var (text, meaning) in words)
        {
            var pattern = new Pattern(text, meaning);
            (pattern.Floating ? floating : anchored).Add(pattern);
        }

        anchored.Freeze();
        floating.Freeze();
    }

    /// <summary>Adds all words of the text, by start; the shorter of two that begin together first.</summary>
    public void Find(ReadOnlySpan<char> text, List<Hit> hits)
    {
        var word = 0;
        var before = CharClass.None;
        for (var at = 0; at < text.Length; at++)
        {
            var here = CharClasses.Of(text[at]);
            var starts = here != before || here is CharClass.None or CharClass.Unspaced;
            if (starts) word = at;
            if (floating.Begins(text[at])) Walk(floating, text, at, word, hits);
            if (starts && anchored.Begins(text[at])) Walk(anchored, text, at, at, hits);
            before = here;
        }
    }

    // A word that begins with * is the whole word, from where that starts.
    private void Walk(Trie trie, ReadOnlySpan<char> text, int start, int word, List<Hit> hits)
    {
        var node = 0;
        for (var at = start; at < text.Length; at++)
        {
            node = trie.Next(node, text[at]);
            if (node < 0) return;
            foreach (var pattern in trie.EndingAt(node))
            {
                var (end, gapped) = pattern.Match(text, at + 1, spaced);
                if (end > 0) hits.Add(new Hit(pattern.IsJoined ? start : word, end, pattern.Meaning, gapped));
            }
        }
    }
}
