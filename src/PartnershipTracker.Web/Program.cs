using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using PartnershipTracker.Web;
using PartnershipTracker.Web.Commands;
using PartnershipTracker.Web.Pages;
using PartnershipTracker.Web.Store;

// The verbs; without one the site is served.
return await CommandLine.RunAsync(args, new ServeCommand(Site),
    new ReadCommand(), new ImportCommand(), new ExportCommand(), new CheckCommand(), new HealthCommand());

static WebApplication Site(string[] settings)
{
    // Content, settings and language packs stand beside the program; the database stands where the user does.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
    builder.WebHost.UseStaticWebAssets();
    builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.AddServerHeader = false);

    // What the tracker knows, and where it keeps the reports.
    builder.AddTracker();

    // Logs: one event a request, on standard error.
    builder.AddTrackerLogs();

    // Pages.
    builder.Services.AddTrackerPages();
    builder.Services.AddResponseCompression(compression =>
        compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/markdown", "text/csv"]);

    // A page is packed once for all who ask for it, so well.
    builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
    PageCache.AddTo(builder.Services);

    // For an orchestrator.
    builder.Services.AddTrackerHealth();

    var app = builder.Build();

    app.UseRequestLog();
    app.UseSecurityHeaders();
    app.UseExceptionHandler("/error/500");
    app.UseStatusCodePagesWithReExecute("/error/{0}");
    if (app.Configuration.GetValue("Tracker:KeepPages", true)) app.UseOutputCache();
    app.UseResponseCompression();

    app.MapStaticAssets();
    app.MapRazorPages().WithStaticAssets();
    app.MapTrackerHealth();

    return app;
}

/// <summary>The entry point, public so that tests can start the site.</summary>
public partial class Program;
