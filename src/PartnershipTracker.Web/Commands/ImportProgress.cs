using System.Globalization;
using PartnershipTracker.Receiving;

namespace PartnershipTracker.Web.Commands;

/// <summary>How an import goes: failures as they come, a running count on a terminal, a summary at the end.</summary>
internal sealed class ImportProgress
{
    private readonly bool isTerminal = !Console.IsErrorRedirected;
    private int added, known, failed;

    public void Fail(Received received)
    {
        failed++;
        Clear();
        Console.Error.WriteLine($"{received.Source}: {received.Problem}");
    }

    public void Store(int reports, int ofThemNew)
    {
        (added, known) = (added + ofThemNew, known + reports - ofThemNew);
        Clear();
        if (isTerminal) Console.Error.Write(Summary());
    }

    public int Finish()
    {
        Clear();
        Console.WriteLine(Summary());
        return failed == 0 ? CommandLine.Done : CommandLine.Failed;
    }

    private void Clear()
    {
        if (isTerminal) Console.Error.Write("\r\e[K");
    }

    private string Summary() => string.Create(CultureInfo.InvariantCulture, $"{added} added, {known} already stored, {failed} failed");
}
