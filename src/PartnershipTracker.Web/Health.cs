using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web;

/// <summary>Whether the site runs (live), and whether it can answer from its store (ready).</summary>
internal static class Health
{
    public static void AddTrackerHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<StoreHealth>("store");

    public static void MapTrackerHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }

    private sealed class StoreHealth(TrackerDb db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }
}
