using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace PartnershipTracker;

/// <summary>A data file that is wrong: the message says which file, which line, what, and what is allowed.</summary>
public sealed class DataFileException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Reads data files strictly: a key that is missing, unknown or doubled is an error with file and line.</summary>
public static class YamlFile
{
    /// <summary>The mapping that the file holds.</summary>
    /// <exception cref="DataFileException">It can't be read, or is no YAML mapping.</exception>
    public static YamlMap Read(string path) => Load(path, path => new StreamReader(path), (name, root) => MapOf(name, "the file", root));

    /// <summary>What of that mapping stands before one of its keys; no more is looked at.</summary>
    /// <exception cref="DataFileException">It can't be read, or is no YAML mapping.</exception>
    public static YamlMap ReadBefore(string path, string key) =>
        Load(path, path => OfLines(File.ReadLines(path).TakeWhile(line => !Begins(line, key))), (name, root) => MapOf(name, $"the file before '{key}'", root));

    /// <summary>What of that mapping stands from one of its keys on.</summary>
    /// <exception cref="DataFileException">It can't be read, or is no YAML mapping.</exception>
    public static YamlMap ReadFrom(string path, string key) =>
        Load(path, path => OfLines(From(path, key)), (name, root) => MapOf(name, $"the file from '{key}' on", root));

    /// <summary>The mappings that the file lists.</summary>
    /// <exception cref="DataFileException">It can't be read, or is no YAML list of mappings.</exception>
    public static IReadOnlyList<YamlMap> ReadList(string path) => Load(path, path => new StreamReader(path), (name, root) => root switch
    {
        YamlSequenceNode list => list.Select(item => item is YamlMappingNode map
            ? new YamlMap(name, "the entry", map)
            : throw new DataFileException($"{name}, line {item.Start.Line}: expected a mapping of keys to values")).ToList(),
        _ => throw new DataFileException($"{name}, line 1: expected one list of mappings"),
    });

    // Empty lines stand for those before, so that an error names its own.
    private static IEnumerable<string> From(string path, string key)
    {
        var isFrom = false;
        foreach (var line in File.ReadLines(path))
        {
            isFrom = isFrom || Begins(line, key);
            yield return isFrom ? line : "";
        }
    }

    private static bool Begins(string line, string key) => line.StartsWith(key + ':', StringComparison.Ordinal);

    private static StringReader OfLines(IEnumerable<string> lines) => new(string.Join('\n', lines));

    private static YamlMap MapOf(string name, string what, YamlNode? root) => root is YamlMappingNode map
        ? new YamlMap(name, what, map)
        : throw new DataFileException($"{name}, line 1: expected one mapping of keys to values");

    private static T Load<T>(string path, Func<string, TextReader> open, Func<string, YamlNode?, T> read)
    {
        var name = Path.Combine(Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))!), Path.GetFileName(path));
        try
        {
            using var reader = open(path);
            var stream = new YamlStream();
            stream.Load(reader);
            return read(name, stream.Documents is [var only] ? only.RootNode : null);
        }
        catch (YamlException e)
        {
            throw new DataFileException($"{name}, line {e.Start.Line}: {e.InnerException?.Message ?? e.Message}", e);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // What YamlDotNet throws where a bracket or a quote is never closed; it keeps no place.
            throw new DataFileException($"{name}: is not well-formed YAML: is a bracket or a quotation mark left open?", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException($"{name}: can't be read: {e.Message}", e);
        }
    }
}

/// <summary>A mapping in a data file. Every key has to be asked for before <see cref="Done"/>.</summary>
public sealed class YamlMap
{
    private readonly string file;
    private readonly string what;
    private readonly YamlMappingNode node;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlNode> byKey = new(StringComparer.Ordinal);

    internal YamlMap(string file, string what, YamlMappingNode node)
    {
        (this.file, this.what, this.node) = (file, what, node);
        foreach (var (key, value) in node.Children)
        {
            if (key is not YamlScalarNode { Value: { } text }) throw Wrong(key, "a key has to be text");
            byKey.Add(text, value);
        }
    }

    /// <summary>The keys, in the order of the file.</summary>
    public IEnumerable<string> Keys => byKey.Keys;

    /// <summary>An error at a key of this mapping.</summary>
    public DataFileException Wrong(string key, string problem) =>
        Wrong(byKey.TryGetValue(key, out var at) ? at : node, $"{key}: {problem}");

    /// <summary>Whether the key is there.</summary>
    public bool Has(string key) => byKey.ContainsKey(key);

    /// <summary>The text of a key that has to be there.</summary>
    public string Text(string key) => OptionalText(key) ?? throw Wrong(node, $"{what} lacks the key '{key}'");

    /// <summary>The text of a key, or null.</summary>
    public string? OptionalText(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode scalar when !IsNull(scalar) => scalar.Value,
        YamlScalarNode => null,
        var other => throw Wrong(other, $"'{key}' has to be text"),
    };

    /// <summary>The texts of a key: a list, a single text, or none.</summary>
    public IReadOnlyList<string> Texts(string key) => Find(key) switch
    {
        null => [],
        YamlScalarNode scalar => IsNull(scalar) ? [] : [scalar.Value!],
        YamlSequenceNode list => [.. list.Select(item => item is YamlScalarNode { Value: { } text }
            ? text
            : throw Wrong(item, $"'{key}' has to be a list of texts"))],
        var other => throw Wrong(other, $"'{key}' has to be a list of texts"),
    };

    /// <summary>The lists of texts listed under a key; none where it is missing.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lists(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Select(item => item is YamlSequenceNode texts && texts.All(t => t is YamlScalarNode)
            ? (IReadOnlyList<string>)[.. texts.Select(t => ((YamlScalarNode)t).Value!)]
            : throw Wrong(item, $"'{key}' has to be a list of lists of texts"))],
        var other => throw Wrong(other, $"'{key}' has to be a list of lists of texts"),
    };

    /// <summary>The mapping under a key that has to be there.</summary>
    public YamlMap Map(string key) => OptionalMap(key) ?? throw Wrong(node, $"{what} lacks the key '{key}'");

    /// <summary>The mapping under a key, or null.</summary>
    public YamlMap? OptionalMap(string key) => Find(key) switch
    {
        null => null,
        YamlMappingNode map => new YamlMap(file, $"'{key}'", map),
        var other => throw Wrong(other, $"'{key}' has to be a mapping"),
    };

    /// <summary>The mappings listed under a key; none where it is missing.</summary>
    public IReadOnlyList<YamlMap> Maps(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Select(item => item is YamlMappingNode map
            ? new YamlMap(file, $"an entry of '{key}'", map)
            : throw Wrong(item, $"'{key}' has to be a list of mappings"))],
        var other => throw Wrong(other, $"'{key}' has to be a list of mappings"),
    };

    /// <summary>Says that all was asked for: any other key is an error.</summary>
    public void Done()
    {
        foreach (var (key, value) in byKey)
            if (!asked.Contains(key))
                throw Wrong(value, $"unknown key '{key}' in {what}; allowed are {string.Join(", ", asked.Order(StringComparer.Ordinal))}");
    }

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return byKey.GetValueOrDefault(key);
    }

    private static bool IsNull(YamlScalarNode scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is null or "" or "~" or "null";

    private DataFileException Wrong(YamlNode at, string problem) => new($"{file}, line {at.Start.Line}: {problem}");
}
