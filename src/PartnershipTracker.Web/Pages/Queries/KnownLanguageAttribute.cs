using PartnershipTracker.Languages;

namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>Tags of languages that the tracker reads.</summary>
public sealed class KnownLanguageAttribute() : KnownAttribute("language")
{
    /// <inheritdoc />
    protected override IEnumerable<string> Allowed(IServiceProvider services) =>
        services.GetRequiredService<LanguagePacks>().ByTag.Keys.Order(StringComparer.Ordinal);
}
