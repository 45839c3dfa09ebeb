namespace PartnershipTracker.Languages;

/// <summary>
/// Keys shared letter by letter, as a double array: the node that a letter leads to lies at its parent's offset plus the letter's
/// number, and knows its parent. So a step costs the same however many keys there are. Built once, then read from many threads.
/// </summary>
internal sealed class Trie
{
    /// <summary>Where every key begins.</summary>
    public const int Root = 0;

    private const int Nowhere = -1, NoParent = -2;

    // By character its number; 0 where no key has it. A hyphen in a text is a space.
    private readonly ushort[] letters = new ushort[0x10000];
    private readonly int width = 1;
    private Node[] nodes = [];
    private int firstFree = 1;

    /// <summary>A trie of these keys, no two of them the same, and what is to be found at their ends.</summary>
    public Trie(IReadOnlyList<(string Key, int Number)> keys)
    {
        foreach (var (key, _) in keys)
            foreach (var c in key)
                if (letters[c] == 0) letters[c] = (ushort)width++;
        letters['-'] = letters[' '];
        MakeRoom(width);
        nodes[Root].Parent = NoParent;
        var order = Enumerable.Range(0, keys.Count).ToArray();
        Array.Sort(order, (a, b) => string.CompareOrdinal(keys[a].Key, keys[b].Key));
        Grow(Root, 0, keys, order);
    }

    /// <summary>The number of a letter; 0 where no key has it.</summary>
    public int Letter(char c) => letters[c];

    /// <summary>The node that a letter leads to, or -1.</summary>
    public int Next(int node, char c)
    {
        var next = nodes[node].Offset + letters[c];
        return nodes[next].Parent == node ? next : Nowhere;
    }

    /// <summary>Goes on from a node with what a text says from a place on, as far as the next key's end.</summary>
    /// <param name="node">The node that is gone on from; then the one where the key ends.</param>
    /// <param name="text">The text.</param>
    /// <param name="at">The place that is gone on from; then the one behind the key.</param>
    /// <returns>The key's number; -1 where the text has no more of them.</returns>
    public int NextEnd(ref int node, ReadOnlySpan<char> text, ref int at)
    {
        var (all, numbers) = (nodes, letters);
        var here = node;
        var offset = all[here].Offset;
        for (var i = at; (uint)i < (uint)text.Length; i++)
        {
            var next = offset + numbers[text[i]];
            ref readonly var there = ref all[next];
            if (there.Parent != here) return Nowhere;
            (here, offset) = (next, there.Offset);
            if (there.Key == 0) continue;
            (node, at) = (here, i + 1);
            return there.Key - 1;
        }

        return Nowhere;
    }

    /// <summary>The number of a key, or -1.</summary>
    public int Find(ReadOnlySpan<char> key)
    {
        var node = Root;
        foreach (var c in key)
            if ((node = Next(node, c)) < 0)
                return Nowhere;
        return nodes[node].Key - 1;
    }

    // Gives a node its children: the letters at this depth of keys that are sorted and the same before it.
    private void Grow(int node, int depth, IReadOnlyList<(string Key, int Number)> keys, ReadOnlySpan<int> sorted)
    {
        while (sorted.Length > 0 && keys[sorted[0]].Key.Length == depth)
        {
            nodes[node].Key = keys[sorted[0]].Number + 1;
            sorted = sorted[1..];
        }

        if (sorted.Length == 0) return;
        var children = Children(depth, keys, sorted);
        var offset = Place(children);
        nodes[node].Offset = offset;
        foreach (var (letter, _) in children) nodes[offset + letter].Parent = node;
        for (int i = 0, from = 0; i < children.Count; from = children[i++].End)
            Grow(offset + children[i].Letter, depth + 1, keys, sorted[from..children[i].End]);
    }

    private List<(ushort Letter, int End)> Children(int depth, IReadOnlyList<(string Key, int Number)> keys, ReadOnlySpan<int> sorted)
    {
        var children = new List<(ushort, int)>();
        for (var i = 1; i <= sorted.Length; i++)
        {
            var letter = keys[sorted[i - 1]].Key[depth];
            if (i == sorted.Length || keys[sorted[i]].Key[depth] != letter) children.Add((letters[letter], i));
        }

        return children;
    }

    // The first offset at which all children fall on free places.
    private int Place(List<(ushort Letter, int End)> children)
    {
        while (nodes[firstFree].Parent != Nowhere) firstFree++;
        for (var offset = Math.Max(0, firstFree - children[0].Letter); ; offset++)
        {
            MakeRoom(offset + width);
            if (children.TrueForAll(child => nodes[offset + child.Letter].Parent == Nowhere)) return offset;
        }
    }

    private void MakeRoom(int count)
    {
        var before = nodes.Length;
        if (count < before) return;
        Array.Resize(ref nodes, Math.Max(count + 1, 2 * before));
        Array.Fill(nodes, new Node { Parent = Nowhere }, before, nodes.Length - before);
    }

    private struct Node
    {
        public int Offset, Parent, Key;
    }
}
