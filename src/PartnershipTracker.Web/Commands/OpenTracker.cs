namespace PartnershipTracker.Web.Commands;

/// <summary>The tracker's services without the site, for the verbs that use the store.</summary>
internal sealed class OpenTracker : IAsyncDisposable
{
    private readonly IHost host;
    private readonly AsyncServiceScope scope;

    public OpenTracker()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.AddTracker();
        builder.AddTrackerLogs();
        host = builder.Build();
        scope = host.Services.CreateAsyncScope();
    }

    public Task OpenStoreAsync(CancellationToken cancel) => host.Services.OpenTrackerAsync(cancel);

    public T Get<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        host.Dispose();
    }
}
