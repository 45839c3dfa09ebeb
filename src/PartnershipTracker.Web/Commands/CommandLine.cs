using System.CommandLine;

namespace PartnershipTracker.Web.Commands;

/// <summary>The verbs, and what every one of them does alike: exit statuses and errors of one line.</summary>
internal static class CommandLine
{
    private const int WrongUsage = 2;

    public static async Task<int> RunAsync(string[] args, ServeCommand serve, params Command[] others)
    {
        var root = new RootCommand("Tracks what is publicly known of the Microsoft–OpenAI agreement. Without a verb, serves the site.") { serve };
        foreach (var command in others) root.Add(command);
        serve.IsDefaultOf(root);

        var parsed = root.Parse(args);
        if (parsed.Errors is [var error, ..])
        {
            await Console.Error.WriteLineAsync($"{error.Message} Try --help.");
            return WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }
}
