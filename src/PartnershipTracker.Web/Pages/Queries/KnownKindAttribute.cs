using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>A kind of divergence: <c>scale</c>, <c>right</c>.</summary>
public sealed class KnownKindAttribute() : KnownAttribute("kind")
{
    /// <inheritdoc />
    protected override IEnumerable<string> Allowed(IServiceProvider services) => Words.All<DivergenceKind>();
}
