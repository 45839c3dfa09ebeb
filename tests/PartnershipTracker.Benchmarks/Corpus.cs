using System.Text;

namespace PartnershipTracker.Benchmarks;

/// <summary>Ordinary reports in five languages, the seeds and the tests' own, over and over until there is a megabyte of each language.</summary>
internal sealed class Corpus
{
    private const int Enough = 1_000_000;

    // The seeds in the order of their names.
    private static readonly string[] SeedLanguages = ["hi", "hi", "de", "tr", "id"];

    private readonly Dictionary<string, string[]> texts;

    public Corpus()
    {
        var root = Root();
        var seeds = Directory.GetFiles(Path.Combine(root, "seeds"), "*.txt").Order(StringComparer.Ordinal).ToArray();
        var others = Path.Combine(root, "tests", "PartnershipTracker.Tests", "Reading", "Gold", "dev", "texts");
        texts = Languages.ToDictionary(language => language, language => Repeat(
            [.. seeds.Where((_, i) => SeedLanguages[i] == language), .. Directory.GetFiles(others, language + "-*.txt").Order(StringComparer.Ordinal)]));
    }

    public IReadOnlyList<string> Languages { get; } = ["hi", "de", "tr", "id", "en"];

    public IReadOnlyList<string> All => [.. Languages.SelectMany(In)];

    public IReadOnlyList<string> In(string language) => texts[language];

    /// <summary>The folder of the solution, above the one that the program stands in.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PartnershipTracker.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("PartnershipTracker.sln is in no folder above the program");
        return folder.FullName;
    }

    private static string[] Repeat(string[] paths)
    {
        var once = Array.ConvertAll(paths, File.ReadAllText);
        var bytes = once.Sum(Encoding.UTF8.GetByteCount);
        return [.. Enumerable.Repeat(once, Enough / bytes + 1).SelectMany(text => text)];
    }
}
