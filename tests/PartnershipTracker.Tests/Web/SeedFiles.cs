namespace PartnershipTracker.Tests.Web;

/// <summary>The reports that come with the program.</summary>
internal static class SeedFiles
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "seeds");

    public static IReadOnlyList<string> Paths => [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal)];
}
