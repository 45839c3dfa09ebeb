using System.CommandLine;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Commands;

/// <summary>Verifies the store.</summary>
internal sealed class CheckCommand : Command
{
    public CheckCommand() : base("check", "Verifies the store: every hash, every quotation and every value's place against its text") =>
        SetAction((_, cancel) => CheckAsync(cancel));

    private static async Task<int> CheckAsync(CancellationToken cancel)
    {
        await using var tracker = new OpenTracker();
        var file = tracker.Get<StoreFile>();
        if (!file.Exists) throw new StoreException($"{file.FullPath}: there is no database to check; name another with Tracker__Database.");
        await tracker.OpenStoreAsync(cancel);

        var problems = 0;
        await foreach (var problem in tracker.Get<StoreCheck>().RunAsync(cancel))
        {
            Console.WriteLine(problem);
            problems++;
        }

        if (problems == 0) Console.WriteLine($"{file.FullPath}: all is well");
        return problems == 0 ? CommandLine.Done : CommandLine.Failed;
    }
}
