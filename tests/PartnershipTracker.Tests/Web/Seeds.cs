namespace PartnershipTracker.Tests.Web;

/// <summary>The reports that come with the program.</summary>
internal static class Seeds
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "seeds");

    public static IReadOnlyList<string> Files => [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal)];
}
