using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>A status: <c>granted</c>, <c>continues</c>, <c>changed</c>, <c>ended</c>, <c>proposed</c>.</summary>
public sealed class KnownStatusAttribute() : KnownAttribute("status")
{
    /// <inheritdoc />
    protected override IEnumerable<string> Allowed(IServiceProvider services) => Words.All<Status>();
}
