using System.Text;

namespace PartnershipTracker.Benchmarks;

/// <summary>What no reader can do without: bytes to characters, and one pass over them that finds 500 words of all packs.</summary>
internal static class Yardstick
{
    private const int Patterns = 500;

    public static Contestant Of(Corpus corpus)
    {
        var texts = corpus.All.Select(Encoding.UTF8.GetBytes).ToArray();
        var words = new AhoCorasick(Words());
        var chars = new char[texts.Max(text => text.Length)];
        return new("yardstick", texts.Sum(text => (long)text.Length), () =>
        {
            foreach (var text in texts) words.Count(chars.AsSpan(0, Encoding.UTF8.GetChars(text, chars)));
        });
    }

    // Evenly from the lists of words of all packs.
    private static string[] Words()
    {
        var words = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Languages"), "*.yaml").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Where(line => line.Contains('[')).SelectMany(line => line.Trim().TrimEnd(']')[(line.Trim().IndexOf('[') + 1)..].Split(", "))
            .Select(word => word.Trim('*', '"', '\'', ' ')).Where(word => word.Length > 1 && !word.Contains('…')).Distinct().ToArray();
        return [.. Enumerable.Range(0, Patterns).Select(i => words[(int)((long)i * words.Length / Patterns)])];
    }
}
