using PartnershipTracker.Reading;

namespace PartnershipTracker.Receiving;

/// <summary>A <c>reports.yaml</c> beside the files of reports: what is known of each beyond its text.</summary>
public sealed class ReportsFile
{
    private const string Name = "reports.yaml";

    private readonly Dictionary<string, KnownReport> byFile = new(StringComparer.Ordinal);

    private ReportsFile()
    {
    }

    /// <summary>The one in this folder; an empty one where there is none.</summary>
    /// <exception cref="DataFileException">It is malformed, or speaks of a file that is not there.</exception>
    public static ReportsFile In(string folder)
    {
        var path = Path.Combine(folder, Name);
        var reports = new ReportsFile();
        if (!File.Exists(path)) return reports;
        foreach (var entry in YamlFile.ReadList(path)) reports.Add(entry, folder);
        return reports;
    }

    /// <summary>A report of this text with what is known of its file.</summary>
    public Report Describe(string file, string text)
    {
        var known = byFile.GetValueOrDefault(file) ?? KnownReport.Nothing;
        return new Report(file, text)
        {
            Outlet = known.Outlet, Title = known.Title, Url = known.Url, Origin = known.Origin, Published = known.Published,
        };
    }

    private void Add(YamlMap entry, string folder)
    {
        var file = entry.Text("file");
        if (!File.Exists(Path.Combine(folder, file))) throw entry.Wrong("file", $"there is no '{file}' beside it");
        if (!byFile.TryAdd(file, Read(entry))) throw entry.Wrong("file", $"'{file}' is described twice");
        entry.Done();
    }

    private static KnownReport Read(YamlMap entry) => new(entry.OptionalText("outlet"), entry.OptionalText("title"),
        entry.OptionalText("url"), entry.OptionalText("origin"), ReadPublished(entry));

    private static PartialDate? ReadPublished(YamlMap entry) => entry.OptionalText("published") is not { } text
        ? null
        : PartialDate.Parse(text) ?? throw entry.Wrong("published", $"'{text}' is no date; write 2025, 2025-10 or 2025-10-28");

    private sealed record KnownReport(string? Outlet, string? Title, string? Url, string? Origin, PartialDate? Published)
    {
        public static readonly KnownReport Nothing = new(null, null, null, null, null);
    }
}
