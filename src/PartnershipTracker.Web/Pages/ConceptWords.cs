namespace PartnershipTracker.Web.Pages;

/// <summary>The concepts of the language packs, for readers.</summary>
public static class ConceptWords
{
    private static readonly HashSet<string> Abbreviations = ["agi", "api", "ip", "pbc"];

    /// <summary>"revenue share", "non API".</summary>
    public static string Of(string concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return string.Join(' ', concept.Split('-').Select(word => Abbreviations.Contains(word) ? word.ToUpperInvariant() : word));
    }
}
