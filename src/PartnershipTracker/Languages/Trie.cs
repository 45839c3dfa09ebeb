namespace PartnershipTracker.Languages;

/// <summary>The keys of patterns, shared letter by letter. Built once, then read from many threads.</summary>
internal sealed class Trie
{
    private readonly List<SortedDictionary<char, int>> growing = [[]];
    private readonly List<List<Pattern>> ending = [[]];
    private char[] letters = [];
    private int[] targets = [];
    private int[] first = [];
    private Pattern[][] patterns = [];
    private int[] roots = [];

    public void Add(Pattern pattern)
    {
        var node = 0;
        foreach (var c in pattern.Key)
        {
            if (!growing[node].TryGetValue(c, out var next))
            {
                next = growing.Count;
                growing[node].Add(c, next);
                growing.Add([]);
                ending.Add([]);
            }

            node = next;
        }

        ending[node].Add(pattern);
    }

    /// <summary>Lays the nodes out in flat arrays: each node's letters, sorted, lie side by side.</summary>
    public void Freeze()
    {
        first = new int[growing.Count + 1];
        for (var i = 0; i < growing.Count; i++) first[i + 1] = first[i] + growing[i].Count;
        letters = [.. growing.SelectMany(children => children.Keys)];
        targets = [.. growing.SelectMany(children => children.Values)];
        patterns = [.. ending.Select(list => list.ToArray())];
        roots = new int[0x10000];
        Array.Fill(roots, -1);
        for (var i = first[0]; i < first[1]; i++) roots[letters[i]] = targets[i];
        growing.Clear();
        ending.Clear();
    }

    /// <summary>Whether a pattern begins with this letter.</summary>
    public bool Begins(char c) => roots[c == '-' ? ' ' : c] >= 0;

    /// <summary>The node that a letter leads to, or -1. A hyphen in a text is a space.</summary>
    public int Next(int node, char c)
    {
        if (c == '-') c = ' ';
        if (node == 0) return roots[c];
        int from = first[node], to = first[node + 1];
        if (to - from == 1) return letters[from] == c ? targets[from] : -1;
        var found = letters.AsSpan(from, to - from).BinarySearch(c);
        return found < 0 ? -1 : targets[from + found];
    }

    public ReadOnlySpan<Pattern> EndingAt(int node) => patterns[node];
}
