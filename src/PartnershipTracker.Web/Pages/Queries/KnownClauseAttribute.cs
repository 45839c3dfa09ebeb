using PartnershipTracker.Agreements;

namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>Keys of clauses of the agreement.</summary>
public sealed class KnownClauseAttribute() : KnownAttribute("clause")
{
    /// <inheritdoc />
    protected override IEnumerable<string> Allowed(IServiceProvider services) =>
        services.GetRequiredService<Agreement>().Clauses.Select(c => c.Key.Value);
}
