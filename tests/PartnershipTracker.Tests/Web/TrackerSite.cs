using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace PartnershipTracker.Tests.Web;

/// <summary>The site on a real port, with the seeds in a store of its own.</summary>
public sealed class TrackerSite : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder folder = new();

    public TrackerSite() => UseKestrel(0);

    /// <summary>Where the started site is.</summary>
    public Uri Address
    {
        get
        {
            StartServer();
            return ClientOptions.BaseAddress;
        }
    }

    /// <summary>A client of the started site that follows no redirection.</summary>
    public HttpClient Client => field ??= CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = Address, AllowAutoRedirect = false });

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureAppConfiguration(configuration =>
        configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Tracker:Database"] = folder["tracker.db"] }));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
        if (disposing && Directory.Exists(folder.FullPath)) folder.Dispose();
    }
}
