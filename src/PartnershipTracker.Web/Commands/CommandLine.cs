using System.CommandLine;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Commands;

/// <summary>What every verb does alike: usage, exit statuses, errors of one line on standard error.</summary>
internal static class CommandLine
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Some input, or all, failed.</summary>
    public const int Failed = 1;

    /// <summary>There is no such verb or option.</summary>
    public const int WrongUsage = 2;

    public static async Task<int> RunAsync(string[] args, ServeCommand serve, params Command[] others)
    {
        var root = new RootCommand("Tracks what is publicly known of the Microsoft–OpenAI agreement. Without a verb it serves the site.") { serve };
        foreach (var command in others) root.Add(command);
        serve.IsDefaultOf(root);

        var parsed = root.Parse(args);
        if (parsed.Errors is [var error, ..]) return Say($"{error.Message} Try --help.", WrongUsage);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (Exception e) when (IsForTheUser(e))
        {
            return Say(e.Message, Failed);
        }
    }

    private static bool IsForTheUser(Exception e) =>
        e is DataFileException or StoreException or IOException or UnauthorizedAccessException or SqliteException or SocketException;

    private static int Say(string message, int status)
    {
        Console.Error.WriteLine(message.ReplaceLineEndings(" "));
        return status;
    }
}
