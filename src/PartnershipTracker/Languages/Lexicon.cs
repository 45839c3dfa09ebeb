using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

    // By key, one behind the other.
    private readonly Ending[] endings;
    private readonly int floating;
    private readonly Beginnings beginnings = new();
    private readonly bool spaced;

    public Lexicon(IEnumerable<(string Pattern, Meaning Meaning)> words, bool spaced)
    {
        this.spaced = spaced;
        var byKey = words.Select(word => new Pattern(word.Pattern, word.Meaning)).GroupBy(p => p.Floating ? Floating + p.Key : p.Key, StringComparer.Ordinal).ToArray();
        endings = [.. byKey.SelectMany(Endings)];
        trie = new Trie([.. Numbered(byKey)]);
        floating = trie.Next(Trie.Root, Floating);
        foreach (var same in byKey)
            if (same.Key[0] == Floating) beginnings.Add([.. same.Key.Skip(1).Select(c => trie.Letter(c))]);
    }

    /// <summary>Adds all words of the text, by start, then the shorter first; the same twice is once.</summary>
    public void Find(FoldedText text, List<FoundWord> found)
    {
        var search = new Search(this, text, found);
        var starts = text.Starts;
        for (var i = 0; i < starts.Length; i++) search.Word(starts[i], i + 1 < starts.Length ? starts[i + 1] : text.Length);
    }

    private static IEnumerable<Ending> Endings(IEnumerable<Pattern> same)
    {
        var left = same.Count();
        return same.Select(pattern => new Ending(pattern, isLast: --left == 0));
    }

    // The keys, each with the number of its first ending, doubled, and one more where a word has to end at it, whatever it means.
    private static IEnumerable<(string Key, int Number)> Numbered(IEnumerable<IGrouping<string, Pattern>> byKey)
    {
        var first = 0;
        foreach (var same in byKey)
        {
            yield return (same.Key, first << 1 | (same.All(pattern => pattern.Rest.Length == 0 && !pattern.IsJoined) ? 1 : 0));
            first += same.Count();
        }
    }

    /// <summary>How what a key ends goes on.</summary>
    private enum EndingKind : byte
    {
        /// <summary>A word.</summary>
        Whole,

        /// <summary>A word with any ending.</summary>
        Open,

        /// <summary>The beginning of a pattern.</summary>
        Pattern,
    }

    /// <summary>What a key ends; the pattern itself is looked at only where it goes on, for it lies far away.</summary>
    private readonly struct Ending(Pattern pattern, bool isLast)
    {
        public Meaning Meaning { get; } = pattern.Meaning;

        public Pattern Pattern { get; } = pattern;

        public EndingKind Kind { get; } = pattern.Rest switch { "" => EndingKind.Whole, "*" => EndingKind.Open, _ => EndingKind.Pattern };

        /// <summary>What the word behind its first gap begins with; 0 where it has none or may begin anyhow.</summary>
        public char BehindGap { get; } = pattern.BehindGap;

        /// <summary>Whether the word before that gap has any ending.</summary>
        public bool IsOpenAtGap { get; } = pattern.Rest.StartsWith(Pattern.AnyEnding);

        public bool IsJoined { get; } = pattern.IsJoined;

        /// <summary>Whether it is the last of its key.</summary>
        public bool IsLast { get; } = isLast;
    }

    /// <summary>One pass over a text.</summary>
    private ref struct Search(Lexicon lexicon, FoldedText folded, List<FoundWord> found)
    {
        private readonly ReadOnlySpan<char> text = folded.Chars;
        private readonly Trie trie = lexicon.trie;
        private readonly List<FoundWord> found = found;
        private PatternMatcher matcher = new(folded, lexicon.spaced);

        // The word that is looked at: where it starts, and where those found from there on do.
        private int word, ofWord;

        /// <summary>Finds what begins at a start, or from there to the next.</summary>
        public void Word(int start, int next)
        {
            (word, ofWord) = (start, found.Count);
            if (lexicon.floating < 0)
            {
                Walk(Trie.Root, start);
                return;
            }

            var letters = Beginnings.Roll(LetterAt(start), LetterAt(start + 1));
            for (var at = start; at < next; at++)
            {
                letters = Beginnings.Roll(letters, LetterAt(at + 2));
                if (lexicon.beginnings.Has(letters)) Walk(lexicon.floating, at);
                if (at == start) Walk(Trie.Root, at);
            }
        }

        private readonly int LetterAt(int at) => at < text.Length ? trie.Letter(text[at]) : 0;

        // Of every key that the text goes on with from a node, what it ends.
        private void Walk(int node, int start)
        {
            int ofStart = found.Count, at = start;
            while (trie.NextEnd(ref node, text, ref at) is >= 0 and var number)
                if ((number & 1) == 0 || matcher.EndsAt(at)) AddEndings(number >> 1, ofStart, start, at);
        }

        // Apart, so that what most walks need stays small.
        [MethodImpl(MethodImplOptions.NoInlining)]
        private void AddEndings(int first, int ofStart, int start, int at)
        {
            foreach (ref readonly var ending in lexicon.endings.AsSpan(first))
            {
                if (EndOf(ending, at, out var gapped) is not 0 and var end)
                {
                    // A word that begins with * is the whole word, from where that starts.
                    if (ending.IsJoined) Add(ofStart, new FoundWord(start, end, ending.Meaning, gapped));
                    else Add(ofWord, new FoundWord(word, end, ending.Meaning, gapped));
                }

                if (ending.IsLast) break;
            }
        }

        private int EndOf(in Ending ending, int at, out bool gapped)
        {
            gapped = false;
            return ending.Kind switch
            {
                EndingKind.Whole => ending.IsJoined || matcher.EndsAt(at) ? at : 0,
                EndingKind.Open => matcher.WordEnd(at),
                _ when ending.BehindGap != 0 && !matcher.MayFollow(ending.BehindGap, at, ending.IsOpenAtGap) => 0,
                _ => matcher.Match(ending.Pattern, at, out gapped),
            };
        }

        // Before the first that stands behind it; those before an index do not.
        private readonly void Add(int from, in FoundWord word)
        {
            var at = found.Count;
            var words = CollectionsMarshal.AsSpan(found);
            while (at > from && word.StandsBefore(words[at - 1])) at--;
            for (var same = at - 1; same >= from && !words[same].StandsBefore(word); same--)
                if (words[same] == word) return;
            if (at == found.Count) found.Add(word);
            else found.Insert(at, word);
        }
    }
}
