using System.Collections.Frozen;

namespace PartnershipTracker.Reading;

/// <summary>The vocabulary as JSON, CSV, query strings and the store spell it: <c>losesRights</c>, <c>atLeast</c>.</summary>
public static class Words
{
    /// <summary>The spelling of a value of one of the vocabulary's enumerations.</summary>
    public static string Word<T>(this T value) where T : struct, Enum => Spellings<T>.ByValue[value];

    /// <summary>The value that is spelt so, or null where the vocabulary has no such word.</summary>
    public static T? Parse<T>(string word) where T : struct, Enum =>
        Spellings<T>.ByWord.TryGetValue(word, out var value) ? value : null;

    /// <summary>Every spelling, in the order of the vocabulary.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => Spellings<T>.Ordered;

    private static class Spellings<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> ByValue =
            Enum.GetValues<T>().ToFrozenDictionary(v => v, v => Camel(v.ToString()));

        public static readonly FrozenDictionary<string, T> ByWord =
            ByValue.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

        public static readonly string[] Ordered = [.. Enum.GetValues<T>().Select(v => ByValue[v])];

        private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
    }
}
