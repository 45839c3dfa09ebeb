using System.CommandLine;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Commands;

/// <summary>Starts the site.</summary>
internal sealed class ServeCommand : Command
{
    private const string DefaultAddress = "http://localhost:5080";

    // What a host takes on its command line; tests start the site with the last three.
    private readonly Option<string>[] settings =
    [
        new("--urls") { Description = $"The addresses to listen on, separated by semicolons (default {DefaultAddress})" },
        new("--environment") { Hidden = true },
        new("--contentRoot") { Hidden = true },
        new("--applicationName") { Hidden = true },
    ];

    private readonly Func<string[], WebApplication> site;

    public ServeCommand(Func<string[], WebApplication> site) : base("serve", "Starts the site; makes the database and reads the seeds if it is new")
    {
        this.site = site;
        foreach (var option in settings) Add(option);
        SetAction(ServeAsync);
    }

    /// <summary>Lets the program without a verb do the same.</summary>
    public void IsDefaultOf(RootCommand root)
    {
        foreach (var option in settings) root.Add(option);
        root.SetAction(ServeAsync);
    }

    private async Task<int> ServeAsync(ParseResult parsed, CancellationToken cancel)
    {
        var app = site([.. settings.Where(option => parsed.GetResult(option) is not null)
            .Select(option => $"{option.Name}={parsed.GetValue(option)}")]);
        if (app.Urls.Count == 0 && app.Configuration["urls"] is null) app.Urls.Add(DefaultAddress);
        await using (app)
        {
            await app.StartAsync(cancel);
            Console.WriteLine($"Partnership Tracker: {string.Join(' ', app.Urls)}");
            Console.WriteLine($"Database: {app.Services.GetRequiredService<StoreFile>().FullPath}");
            await app.WaitForShutdownAsync(cancel);
        }

        return 0;
    }
}
