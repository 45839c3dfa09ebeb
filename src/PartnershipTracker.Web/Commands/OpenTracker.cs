using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Commands;

/// <summary>The tracker's services without the site, for the verbs that use the store.</summary>
internal sealed class OpenTracker : IAsyncDisposable
{
    private readonly IHost host;
    private readonly AsyncServiceScope scope;

    private OpenTracker(IHost host) => (this.host, scope) = (host, host.Services.CreateAsyncScope());

    /// <summary>Makes the store ready: a new one with its seeds.</summary>
    public static async Task<OpenTracker> OpenAsync(CancellationToken cancel)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.AddTracker();
        builder.AddTrackerLogs();
        var host = builder.Build();
        await host.Services.GetRequiredService<StoreOpening>().OpenAsync(cancel);
        return new OpenTracker(host);
    }

    public T Get<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        host.Dispose();
    }
}
