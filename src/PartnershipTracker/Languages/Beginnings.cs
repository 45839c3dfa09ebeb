namespace PartnershipTracker.Languages;

/// <summary>Whether one of many keys may begin at a place, told by three letters: most places are passed by at that.</summary>
internal sealed class Beginnings
{
    private const int Length = 3, LetterBits = 5, All = (1 << Length * LetterBits) - 1;

    private readonly ulong[] bits = new ulong[(All + 1) / 64];

    /// <summary>The letters at a place and behind it, from those at the place before and the number of the one two behind it.</summary>
    public static int Roll(int letters, int letter) => (letters << LetterBits | letter & (1 << LetterBits) - 1) & All;

    /// <summary>Adds a key by the numbers of its letters; behind a shorter one than three any may follow.</summary>
    public void Add(ReadOnlySpan<int> key)
    {
        var letters = 0;
        foreach (var letter in key[..Math.Min(key.Length, Length)]) letters = Roll(letters, letter);
        var open = Math.Max(0, Length - key.Length) * LetterBits;
        for (var rest = 0; rest < 1 << open; rest++)
        {
            var filled = (letters << open | rest) & All;
            bits[filled >> 6] |= 1UL << filled;
        }
    }

    public bool Has(int letters) => (bits[letters >> 6] >> letters & 1) != 0;
}
