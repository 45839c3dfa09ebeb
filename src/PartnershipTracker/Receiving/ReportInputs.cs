using System.Runtime.CompilerServices;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Receiving;

/// <summary>
/// Reports from where a user points: files, folders (their <c>*.txt</c> and <c>*.jsonl</c> in ordinal order, with their
/// <c>reports.yaml</c>), and <c>-</c> for standard input. One at a time; a bad input does not stop the others.
/// </summary>
public static class ReportInputs
{
    private const string StandardInput = "-";

    /// <summary>The inputs, in the order of the paths.</summary>
    /// <exception cref="DataFileException">A <c>reports.yaml</c> is malformed.</exception>
    public static async IAsyncEnumerable<Received> ReadAsync(
        IEnumerable<string> paths, Func<Stream> standardInput, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
            await foreach (var received in ReadAsync(path, standardInput, cancel))
                yield return received;
    }

    private static IAsyncEnumerable<Received> ReadAsync(string path, Func<Stream> standardInput, CancellationToken cancel)
    {
        if (path == StandardInput) return OneAsync("standard input", () => ReadTextAsync(standardInput(), text => new Report("stdin", text), cancel));
        if (Directory.Exists(path)) return FolderAsync(path, cancel);
        if (!File.Exists(path)) return OneAsync(path, () => throw new ReportTextException("there is no such file or folder"));
        return FileAsync(path, ReportsFile.In(Path.GetDirectoryName(Path.GetFullPath(path))!), cancel);
    }

    private static async IAsyncEnumerable<Received> FolderAsync(string folder, [EnumeratorCancellation] CancellationToken cancel)
    {
        var known = ReportsFile.In(folder);
        var files = Directory.EnumerateFileSystemEntries(folder).Where(IsReport).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) yield return new Received(folder, null, "holds no report: there is no *.txt and no *.jsonl in it");
        foreach (var file in files)
            await foreach (var received in FileAsync(file, known, cancel))
                yield return received;
    }

    private static bool IsReport(string path) => Path.GetExtension(path) is ".txt" or ".jsonl";

    private static IAsyncEnumerable<Received> FileAsync(string path, ReportsFile known, CancellationToken cancel) =>
        Path.GetExtension(path) == ".jsonl" ? LinesAsync(path, cancel) : OneAsync(path, async () =>
        {
            await using var stream = File.OpenRead(path);
            return await ReadTextAsync(stream, text => known.Describe(Path.GetFileName(path), text), cancel);
        });

    private static async IAsyncEnumerable<Received> LinesAsync(string path, [EnumeratorCancellation] CancellationToken cancel)
    {
        var (stream, problem) = Open(path);
        if (stream is null)
        {
            yield return new Received(path, null, problem);
            yield break;
        }

        await using (stream)
            await foreach (var received in JsonLines.ReadAsync(path, stream, cancel))
                yield return received;
    }

    private static (Stream? Stream, string? Problem) Open(string path)
    {
        try
        {
            return (File.OpenRead(path), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"can't be read: {e.Message}");
        }
    }

    private static async IAsyncEnumerable<Received> OneAsync(string source, Func<Task<Report>> read)
    {
        Received received;
        try
        {
            received = new Received(source, await read());
        }
        catch (ReportTextException e)
        {
            received = new Received(source, null, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            received = new Received(source, null, $"can't be read: {e.Message}");
        }

        yield return received;
    }

    private static async Task<Report> ReadTextAsync(Stream stream, Func<string, Report> describe, CancellationToken cancel) =>
        describe(await ReportText.ReadAsync(stream, cancel));
}
