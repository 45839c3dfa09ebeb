using System.CommandLine;
using Microsoft.Data.Sqlite;
using PartnershipTracker.Languages;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Commands;

/// <summary>Starts the site.</summary>
internal sealed class ServeCommand : Command
{
    private const string DefaultAddress = "http://localhost:5080";

    private static readonly Option<string> Urls = new("--urls")
    {
        Description = $"The addresses to listen on, separated by semicolons (default {DefaultAddress})",
    };

    // What a host takes on its command line: tests start the site with them.
    private static readonly Option<string>[] Settings =
        [Urls, new("--environment") { Hidden = true }, new("--contentRoot") { Hidden = true }, new("--applicationName") { Hidden = true }];

    private static readonly TimeSpan UntilFirstPages = TimeSpan.FromSeconds(3);

    private readonly Func<string[], WebApplication> site;

    static ServeCommand() => Urls.Validators.Add(result =>
    {
        foreach (var url in (result.GetValueOrDefault<string>() ?? "").Split(';'))
            if (!IsAddress(url)) result.AddError($"--urls: '{url}' is no address; write one as {DefaultAddress}.");
    });

    public ServeCommand(Func<string[], WebApplication> site)
        : base("serve", "Starts the site; makes the database and reads the seeds if it is new")
    {
        this.site = site;
        foreach (var option in Settings) Add(option);
        SetAction(ServeAsync);
    }

    /// <summary>Lets the program do the same without a verb.</summary>
    public void IsDefaultOf(RootCommand root)
    {
        foreach (var option in Settings) root.Add(option);
        root.SetAction(ServeAsync);
    }

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https" };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private async Task<int> ServeAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var app = site([.. Settings.Where(option => parsed.GetValue(option) is not null)
            .Select(option => $"{option.Name}={parsed.GetValue(option)}")]);
        app.Configuration[WebHostDefaults.ServerUrlsKey] ??= DefaultAddress;
        await app.Services.OpenTrackerAsync(cancel);
        var prepared = PrepareAsync(app.Services);
        await app.StartAsync(cancel);
        Console.WriteLine($"Partnership Tracker: {string.Join(' ', app.Urls)}");
        Console.WriteLine($"Database: {app.Services.GetRequiredService<StoreFile>().FullPath}");
        var ended = app.WaitForShutdownAsync(cancel);
        if (await Task.WhenAny(prepared, ended) == prepared) await prepared;
        await ended;
        return CommandLine.Done;
    }

    // The languages' words take longer to look through than all else together: those who wait for a first page have it first. Wrong words end the program.
    private static async Task PrepareAsync(IServiceProvider services)
    {
        await Task.Run(() => AskFirstAsync(services));
        await Task.Delay(UntilFirstPages);
        foreach (var pack in services.GetRequiredService<LanguagePacks>().All) await Task.Run(pack.Verify);
    }

    // What most pages are made from, which is kept: the first who comes waits less.
    private static async Task AskFirstAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TrackerDb>();
        try
        {
            await db.OverviewAsync(HoldingsFilter.Everything);
            await db.CountsAsync(new());
        }
        catch (SqliteException)
        {
            // The page that asks next tells it.
        }
    }
}
