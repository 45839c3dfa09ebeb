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

    // By key, one behind the other; where those of a key begin.
    private readonly Ending[] endings;
    private readonly int[] first;
    private readonly int floating;
    private readonly Beginnings beginnings = new();
    private readonly bool spaced;

    public Lexicon(IEnumerable<(string Pattern, Meaning Meaning)> words, bool spaced)
    {
        this.spaced = spaced;
        var byKey = words.Select(word => new Pattern(word.Pattern, word.Meaning)).GroupBy(p => p.Floating ? Floating + p.Key : p.Key, StringComparer.Ordinal).ToArray();
        endings = [.. byKey.SelectMany(same => same, (_, pattern) => new Ending(pattern.Meaning, pattern.Rest.Length == 0 ? null : pattern, pattern.IsJoined))];
        first = new int[byKey.Length + 1];
        for (var i = 0; i < byKey.Length; i++) first[i + 1] = first[i] + byKey[i].Count();
        trie = new Trie([.. byKey.Select(same => same.Key)]);
        floating = trie.Next(Trie.Root, Floating);
        foreach (var same in byKey)
            if (same.Key[0] == Floating) beginnings.Add([.. same.Key.Skip(1).Select(c => trie.Letter(c))]);
    }

    /// <summary>Adds all words of the text, by start, then the shorter first; the same twice is once.</summary>
    public void Find(ReadOnlySpan<char> text, List<FoundWord> found)
    {
        var matcher = new PatternMatcher(text, spaced);
        var before = CharClass.None;
        int word = 0, ofWord = 0, letters = Beginnings.Roll(LetterAt(text, 0), LetterAt(text, 1));
        for (var at = 0; at < text.Length; at++)
        {
            var here = CharClasses.Of(text[at]);
            var starts = here != CharClass.Mark && (here != before || here is CharClass.None or CharClass.Unspaced);
            if (starts) (word, ofWord) = (at, found.Count);
            letters = Beginnings.Roll(letters, LetterAt(text, at + 2));
            if (beginnings.Has(letters)) Walk(floating, ref matcher, text, at, word, ofWord, found);
            if (starts) Walk(Trie.Root, ref matcher, text, at, at, ofWord, found);
            before = here;
        }
    }

    private int LetterAt(ReadOnlySpan<char> text, int at) => at < text.Length ? trie.Letter(text[at]) : 0;

    // A word that begins with * is the whole word, from where that starts.
    private void Walk(int node, ref PatternMatcher matcher, ReadOnlySpan<char> text, int start, int word, int ofWord, List<FoundWord> found)
    {
        var ofStart = found.Count;
        for (var at = start; at < text.Length && (node = trie.Next(node, text[at++])) >= 0;)
        {
            if (trie.EndingAt(node) is not (>= 0 and var key)) continue;
            foreach (ref readonly var ending in endings.AsSpan(first[key]..first[key + 1]))
            {
                var gapped = false;
                var end = ending.Rest is null ? matcher.EndsAt(at, ending.IsJoined) : matcher.Match(ending.Rest, at, out gapped);
                if (end == 0) continue;
                if (ending.IsJoined) Add(found, ofStart, new FoundWord(start, end, ending.Meaning, gapped));
                else Add(found, ofWord, new FoundWord(word, end, ending.Meaning, gapped));
            }
        }
    }

    // Before the first that stands behind it; those before an index do not.
    private static void Add(List<FoundWord> found, int from, FoundWord word)
    {
        var at = from;
        for (; at < found.Count && !word.StandsBefore(found[at]); at++)
            if (found[at] == word) return;
        if (at == found.Count) found.Add(word);
        else found.Insert(at, word);
    }

    /// <summary>What a key ends: a meaning, of a pattern where that goes on.</summary>
    private readonly record struct Ending(Meaning Meaning, Pattern? Rest, bool IsJoined);
}
