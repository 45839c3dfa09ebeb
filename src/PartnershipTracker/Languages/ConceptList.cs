namespace PartnershipTracker.Languages;

/// <summary>
/// The concepts that packs have words for (<c>Languages/concepts.yaml</c>), numbered in the file's order, behind them the
/// parties and what is read as a value. At most 128, so that those of a sentence fit one mask.
/// </summary>
public sealed class ConceptList
{
    /// <summary>Names, given in every script by the agreement and by packs.</summary>
    public static readonly IReadOnlyList<string> Parties = ["microsoft", "openai", "azure", "oracle", "stargate", "rival", "third"];

    /// <summary>What rules may ask for like concepts: values that were read, and the words that make a date a limit.</summary>
    public static readonly IReadOnlyList<string> ValueConcepts = ["amount", "percent", "year", "until", "from", "by", "on"];

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    private ConceptList(IEnumerable<string> words)
    {
        Words = [.. words];
        foreach (var name in Words.Concat(Parties).Concat(ValueConcepts)) numbers.Add(name, numbers.Count);
        Names = [.. numbers.Keys];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Names.Count, 128);
    }

    /// <summary>The concepts that every pack needs words for.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>All of them, by number.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The number of a concept, or null.</summary>
    public int? Find(string name) => numbers.TryGetValue(name, out var number) ? number : null;

    /// <summary>The number of a concept that is known to exist.</summary>
    public int this[string name] => numbers[name];

    /// <summary>Reads the list.</summary>
    /// <exception cref="DataFileException">It is malformed.</exception>
    internal static ConceptList Load(string path)
    {
        var file = YamlFile.Read(path);
        foreach (var key in file.Keys)
            if (string.IsNullOrWhiteSpace(file.Text(key)))
                throw file.Wrong(key, "lacks its description");
        return new ConceptList(file.Keys);
    }
}
