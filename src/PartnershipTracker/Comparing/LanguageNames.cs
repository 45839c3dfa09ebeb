using PartnershipTracker.Languages;

namespace PartnershipTracker.Comparing;

/// <summary>The English names of languages, for sentences and exports.</summary>
/// <param name="english">By BCP 47 tag.</param>
public sealed class LanguageNames(IReadOnlyDictionary<string, string> english)
{
    /// <summary>"Hindi"; the tag itself where the language is not one of those read.</summary>
    public string this[string? tag] => tag is null ? "unknown language" : english.GetValueOrDefault(tag, tag);

    /// <summary>The names of the languages that the tracker reads.</summary>
    public static LanguageNames Of(LanguagePacks packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return new(packs.ByTag.ToDictionary(pack => pack.Key, pack => pack.Value.English));
    }
}
