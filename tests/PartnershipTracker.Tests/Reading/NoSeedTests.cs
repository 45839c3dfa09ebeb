using PartnershipTracker.Reading;
using PartnershipTracker.Tests.Web;

namespace PartnershipTracker.Tests.Reading;

/// <summary>What reads knows no seed: no sentence, file name or hash of one stands in code or data.</summary>
public sealed class NoSeedTests
{
    /// <summary>Characters that no two texts share by chance, in any script.</summary>
    private const int Telling = 40;

    [Fact]
    public void No_sentence_name_or_hash_of_a_seed_is_in_the_sources()
    {
        var traces = SeedFiles.Paths.SelectMany(Traces).Distinct().ToArray();

        Assert.NotEmpty(traces);
        foreach (var file in Sources())
        {
            var source = File.ReadAllText(file);
            Assert.DoesNotContain(traces, trace => source.Contains(trace, StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> Traces(string path)
    {
        var text = File.ReadAllText(path);
        var name = Path.GetFileNameWithoutExtension(path);
        return [name, name[4..], Report.HashOf(text)[..16], .. Slices(text)];
    }

    // Every stretch of a sentence, at each word.
    private static IEnumerable<string> Slices(string text)
    {
        for (var at = 0; at + Telling <= text.Length; at++)
            if ((at == 0 || text[at - 1] == ' ') && !text.AsSpan(at, Telling).Contains('\n'))
                yield return text.Substring(at, Telling);
    }

    private static IEnumerable<string> Sources()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "PartnershipTracker.sln"))) root = root.Parent;
        Assert.NotNull(root);
        return Directory.EnumerateFiles(Path.Combine(root.FullName, "src"), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".yaml" or ".cshtml" or ".js" or ".css" or ".json")
            .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal));
    }
}
