namespace PartnershipTracker.Benchmarks;

/// <summary>All occurrences of many patterns in one pass, a table look-up for each character: what reading is measured against.</summary>
internal sealed class AhoCorasick
{
    // Of each character a class; patterns in many scripts have more than 256 different ones.
    private readonly ushort[] classes = new ushort[0x10000];
    private readonly int[] next;
    private readonly int[] ending;
    private readonly int width;

    public AhoCorasick(IReadOnlyList<string> patterns)
    {
        foreach (var c in patterns.SelectMany(p => p).Distinct()) classes[c] = (ushort)++width;
        width++;
        var states = 1 + patterns.Sum(p => p.Length);
        next = new int[states * width];
        ending = new int[states];
        Link(Grow(patterns));
    }

    /// <summary>How many occurrences there are.</summary>
    public int Count(ReadOnlySpan<char> text)
    {
        int found = 0, state = 0;
        foreach (var c in text)
        {
            state = next[state * width + classes[c]];
            found += ending[state];
        }

        return found;
    }

    private int Grow(IReadOnlyList<string> patterns)
    {
        var last = 0;
        foreach (var pattern in patterns)
        {
            var state = 0;
            foreach (var c in pattern)
            {
                ref var to = ref next[state * width + classes[c]];
                if (to == 0) to = ++last;
                state = to;
            }

            ending[state]++;
        }

        return last + 1;
    }

    // Gives every state, nearest to the root first, the steps of its longest suffix that it lacks itself.
    private void Link(int states)
    {
        var suffix = new int[states];
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out var state))
        {
            for (var c = 0; c < width; c++)
            {
                ref var to = ref next[state * width + c];
                var fallback = state == 0 ? 0 : next[suffix[state] * width + c];
                if (to == 0) to = fallback;
                else
                {
                    suffix[to] = fallback;
                    ending[to] += ending[fallback];
                    queue.Enqueue(to);
                }
            }
        }
    }
}
