using PartnershipTracker.Agreements;

namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>Dates of milestones of the agreement.</summary>
public sealed class KnownMilestoneAttribute() : KnownAttribute("milestone")
{
    /// <inheritdoc />
    protected override IEnumerable<string> Allowed(IServiceProvider services) =>
        services.GetRequiredService<Agreement>().Milestones.Select(m => Days.Write(m.Date));
}
