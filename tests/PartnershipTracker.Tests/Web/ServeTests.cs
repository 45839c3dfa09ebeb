using System.Net;
using System.Net.Sockets;

namespace PartnershipTracker.Tests.Web;

public sealed class ServeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_site_starts_says_where_it_is_logs_a_line_a_request_and_ends_well()
    {
        using var tracker = TrackerProcess.Start(folder, "--urls", "http://127.0.0.1:0");
        var address = (await tracker.ReadLineAsync())!.Split(' ')[^1];
        Assert.Equal($"Database: {folder["tracker.db"]}", await tracker.ReadLineAsync());

        using var client = new HttpClient();
        Assert.Equal("Healthy", await client.GetStringAsync($"{address}/health/ready?secret=1"));
        var ended = await tracker.TerminateAsync();

        Assert.Equal(0, ended.Status);
        Assert.Equal("", ended.Output);
        var line = Assert.Single(ended.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches("INF GET /health/ready answered 200 in [0-9.]+ ms$", line);
    }

    [Fact]
    public async Task A_port_in_use_is_told_in_one_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var run = await TrackerProcess.RunAsync(folder, "serve", "--urls", $"http://{taken.LocalEndpoint}");

        Assert.Equal(1, run.Status);
        Assert.Contains("address already in use", run.OnlyLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_told_in_one_line()
    {
        using var tracker = TrackerProcess.Start(folder, new Dictionary<string, string> { ["Tracker__Database"] = "/proc/tracker.db" }, "--urls", "http://127.0.0.1:0");

        var run = await tracker.EndAsync();

        Assert.Equal(1, run.Status);
        Assert.Contains("/proc/tracker.db", run.OnlyLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_language_pack_ends_the_site_and_is_told_in_one_line()
    {
        var program = Directory.CreateDirectory(folder["program"]).FullName;
        foreach (var part in new DirectoryInfo(AppContext.BaseDirectory).EnumerateFileSystemInfos())
            File.CreateSymbolicLink(Path.Combine(program, part.Name), part.FullName);
        Own(program, "PartnershipTracker.Web.dll");
        Directory.Delete(Path.Combine(program, "Languages"));
        foreach (var pack in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Languages")))
            File.Copy(pack, Path.Combine(Directory.CreateDirectory(Path.Combine(program, "Languages")).FullName, Path.GetFileName(pack)));
        var wrong = Path.Combine(program, "Languages", "sv.yaml");
        File.WriteAllText(wrong, File.ReadAllText(wrong).Replace("  exclusive:", "  exclusivty:", StringComparison.Ordinal));

        using var tracker = TrackerProcess.Start(program, folder, [], "--urls", "http://127.0.0.1:0");
        var run = await tracker.EndAsync();

        Assert.Equal(1, run.Status);
        Assert.Matches("sv.yaml, line [0-9]+: .*unknown concept 'exclusivty'", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    // The program is looked for where its file is, whatever links to it.
    private static void Own(string program, string name)
    {
        File.Delete(Path.Combine(program, name));
        File.Copy(Path.Combine(AppContext.BaseDirectory, name), Path.Combine(program, name));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_in_one_line()
    {
        folder.Write("tracker.db", "no database");

        var run = await TrackerProcess.RunAsync(folder, "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, run.Status);
        Assert.Contains("tracker.db is not a database", run.OnlyLine, StringComparison.Ordinal);
    }
}
