using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace PartnershipTracker.Tests.Web;

/// <summary>The real site on a real port, with the five seeds in a store of its own.</summary>
public sealed class SeededSite : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder folder = new();

    public SeededSite() => UseKestrel(0);

    /// <summary>Where it listens: <c>http://127.0.0.1:40123</c>.</summary>
    public string Address => ClientOptions.BaseAddress.ToString();

    public void Start() => StartServer();

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("Tracker:Database", folder["tracker.db"]);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }
}
