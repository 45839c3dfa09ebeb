using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Benchmarks.Timelines;

/// <summary>The site on a real port, with a store of its own.</summary>
internal sealed class Site : WebApplicationFactory<global::Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("timeline-");

    private Site() => UseKestrel(0);

    public Uri Address => ClientOptions.BaseAddress;

    public static async Task<Site> StartAsync(IReadOnlyList<Report> reports)
    {
        var site = new Site();
        site.StartServer();
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReportStore>().AddAsync(reports);
        return site;
    }

    // As it is run: the site in development looks at its files anew for every request.
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseEnvironment("Production").ConfigureAppConfiguration(configuration =>
        configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Tracker:Database"] = Path.Combine(folder.FullName, "tracker.db"),
            ["Tracker:Seeds"] = "false",
            ["Serilog:MinimumLevel:Default"] = "Warning",
        }));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
        if (disposing && folder.Exists) folder.Delete(recursive: true);
    }
}
