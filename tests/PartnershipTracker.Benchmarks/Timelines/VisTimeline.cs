using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Benchmarks.Timelines;

/// <summary>vis-timeline as its own documentation shows it: clauses as groups, statements as items. It is fetched for the time of measuring.</summary>
internal sealed class VisTimeline : IDisposable
{
    private const string Package = "vis-timeline@8.5.4";

    private const string Page = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <title>vis-timeline</title>
          <link rel="stylesheet" href="/node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css">
          <script src="/node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>
        </head>
        <body>
          <div id="timeline"></div>
          <script>
            window.rendered = fetch("items.json").then(answer => answer.json()).then(({ groups, items }) => new Promise(done => {
              new vis.Timeline(document.getElementById("timeline"), new vis.DataSet(items), new vis.DataSet(groups), { onInitialDrawComplete: done });
            }));
          </script>
        </body>
        </html>
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vis-timeline-");

    public static async Task<VisTimeline> RestoreAsync()
    {
        var vis = new VisTimeline();
        using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--no-audit", "--no-fund", "--silent", "--prefix", vis.folder.FullName, Package]))!;
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0) throw new InvalidOperationException($"npm could not install {Package}.");
        return vis;
    }

    /// <summary>A page with these reports' statements.</summary>
    public async Task<ServedPage> ServeAsync(IReadOnlyList<Report> reports)
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "index.html"), Page);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "items.json"), JsonSerializer.Serialize(new
        {
            groups = Agreement.Load().Clauses.Select(clause => new { id = clause.Key.Value, content = clause.Title }),
            items = reports.SelectMany(report => report.Statements.Select(statement => new
            {
                id = statement.Id,
                group = statement.Clause.Value,
                start = report.Milestone!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                content = $"{statement.Status.Word()} ({report.Language})",
            })),
        }));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        // The site sends it, and a browser begins a new process for it.
        app.Use((context, next) =>
        {
            context.Response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
            return next(context);
        });
        app.MapGet("/health/live", () => "Healthy");
        app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder.FullName) });
        await app.StartAsync();
        return new(app);
    }

    public void Dispose() => folder.Delete(recursive: true);
}

/// <summary>A page that is served until it is disposed of.</summary>
internal sealed class ServedPage(WebApplication app) : IAsyncDisposable
{
    public Uri Address { get; } = new(app.Urls.First());

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
