namespace PartnershipTracker.Web.Pages.About;

/// <summary>How well each language was read when it was last measured, from <c>quality.yaml</c> beside the program.</summary>
public sealed class ReadingQuality
{
    private readonly Dictionary<string, LanguageQuality> byTag;

    private ReadingQuality(string measuredOn, IEnumerable<LanguageQuality> languages) =>
        (MeasuredOn, byTag) = (measuredOn, languages.ToDictionary(l => l.Tag, StringComparer.Ordinal));

    /// <summary>Which reports it was measured on.</summary>
    public string MeasuredOn { get; }

    /// <summary>The scores of a language, or null where none of its reports was measured.</summary>
    public LanguageQuality? Of(string tag) => byTag.GetValueOrDefault(tag);

    /// <summary>The measurement that the program came with; null where it came with none.</summary>
    /// <exception cref="DataFileException">The file is malformed.</exception>
    public static ReadingQuality? Load(string? path = null)
    {
        path ??= Path.Combine(AppContext.BaseDirectory, "quality.yaml");
        if (!File.Exists(path)) return null;
        var file = YamlFile.Read(path);
        var quality = new ReadingQuality(file.Text("measured-on"), [.. file.Maps("languages").Select(LanguageQuality.Read)]);
        file.Done();
        return quality;
    }
}

/// <summary>One language's scores, from 0 to 1, as the file has them.</summary>
/// <param name="Tag">BCP 47.</param>
/// <param name="Reports">How many were read.</param>
/// <param name="Clauses">F1 of finding the clauses.</param>
/// <param name="Status">F1 of their statuses.</param>
/// <param name="Values">F1 of their values.</param>
public sealed record LanguageQuality(string Tag, string Reports, string Clauses, string Status, string Values)
{
    internal static LanguageQuality Read(YamlMap map)
    {
        var scores = new LanguageQuality(map.Text("language"), map.Text("reports"), map.Text("clauses"), map.Text("status"), map.Text("values"));
        map.Done();
        return scores;
    }
}
