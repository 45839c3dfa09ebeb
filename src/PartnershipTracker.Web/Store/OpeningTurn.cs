namespace PartnershipTracker.Web.Store;

/// <summary>
/// Lets one process at a time make or migrate a store. A lock of the operating system on a file beside it: gone
/// with its process, however that ends.
/// </summary>
internal sealed class OpeningTurn : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly FileStream file;

    private OpeningTurn(FileStream file) => this.file = file;

    public static async Task<OpeningTurn> WaitAsync(string store, CancellationToken cancel)
    {
        var until = DateTime.UtcNow + Patience;
        while (true)
        {
            try
            {
                return new OpeningTurn(new FileStream(
                    store + ".opening", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
            }
            catch (IOException e) when (IsTaken(e) && DateTime.UtcNow < until)
            {
                await Task.Delay(50, cancel);
            }
        }
    }

    public void Dispose() => file.Dispose();

    // EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows. A folder that is missing or can't be written to fails otherwise.
    private static bool IsTaken(IOException e) => e.HResult is 11 or 35 or unchecked((int)0x80070020);
}
