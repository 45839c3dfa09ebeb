using System.Text.Json;
using PartnershipTracker.Tests.Web;

namespace PartnershipTracker.Tests.Commands;

public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("sreve")]
    [InlineData("serve", "--port", "80")]
    [InlineData("serve", "--urls", "nonsense")]
    [InlineData("read")]
    [InlineData("read", "--formt", "json", "x.txt")]
    [InlineData("read", "--format", "xml", "x.txt")]
    [InlineData("read", "--format", "json", "--explain", "x.txt")]
    [InlineData("import")]
    [InlineData("check", "everything")]
    [InlineData("export", "--format", "pdf")]
    [InlineData("export", "--as-of", "28.10.2025")]
    [InlineData("export", "--clause", "no-such-clause")]
    [InlineData("health", "nonsense")]
    public async Task Wrong_usage_is_told_in_one_line_and_makes_nothing(params string[] arguments)
    {
        var run = await TrackerProcess.RunAsync(folder, arguments);

        Assert.Equal(2, run.Status);
        Assert.EndsWith("Try --help.", run.OnlyLine, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.FullPath));
    }

    [Fact]
    public async Task Reading_the_seeds_prints_five_lines_of_json_and_nothing_else()
    {
        var run = await TrackerProcess.RunAsync(folder, "read", "--format", "json", SeedFiles.Folder);

        Assert.Equal((0, ""), (run.Status, run.Error));
        var names = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("report").GetProperty("name").GetString());
        Assert.Equal(SeedFiles.Paths.Select(Path.GetFileName), names);
        Assert.Empty(Directory.GetFileSystemEntries(folder.FullPath));
    }

    [Fact]
    public async Task Standard_input_is_read_as_one_report()
    {
        using var tracker = TrackerProcess.Start(folder, "read", "-");
        await tracker.Input.WriteAsync("Der Himmel ist blau. आसमान नीला है।"u8.ToArray());

        var run = await tracker.EndAsync();

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith("stdin\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("says nothing of the agreement's clauses", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_is_explained_by_its_words_and_by_what_other_sentences_lacked()
    {
        var path = folder.Write("report.txt", "Microsoft is no longer the exclusive cloud provider of OpenAI. It was an exclusive friendship.");

        var run = await TrackerProcess.RunAsync(folder, "read", "--explain", path);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("because  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("exclusive “exclusive”", run.Output, StringComparison.Ordinal);
        Assert.Contains("no cloud-exclusivity: no word for cloud", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_inputs_are_told_a_line_each_the_others_are_read_and_the_status_says_so()
    {
        folder.Write("good.txt", "A text about something else.");
        folder.Write("empty.txt", "");
        folder.Write("latin.txt", [0x66, 0xFC, 0x72]);
        folder.Write("nul.txt", [0x66, 0x00, 0x72, 0x73]);
        folder.Write("solid.txt", new string('x', 1024 * 1024));

        var run = await TrackerProcess.RunAsync(folder, "read", "--format", "json", ".", "missing.txt");

        Assert.Equal(1, run.Status);
        Assert.Equal(2, run.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Collection(run.Error.TrimEnd('\n').Split('\n'),
            line => Assert.StartsWith("./empty.txt: is empty", line, StringComparison.Ordinal),
            line => Assert.StartsWith("./latin.txt: is not UTF-8: invalid from byte 1", line, StringComparison.Ordinal),
            line => Assert.StartsWith("./nul.txt: holds a NUL at byte 1", line, StringComparison.Ordinal),
            line => Assert.StartsWith("missing.txt: there is no such file", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Importing_the_same_again_changes_nothing_and_the_store_is_clean()
    {
        var more = folder.Write("more.txt", "A text about something else.");

        var first = await TrackerProcess.RunAsync(folder, "import", SeedFiles.Folder, more);
        var again = await TrackerProcess.RunAsync(folder, "import", more, SeedFiles.Folder);
        var check = await TrackerProcess.RunAsync(folder, "check");

        Assert.Equal(new TrackerRun(0, "1 added, 5 already stored, 0 failed\n", ""), first);
        Assert.Equal(new TrackerRun(0, "0 added, 6 already stored, 0 failed\n", ""), again);
        Assert.Equal(new TrackerRun(0, $"{folder["tracker.db"]}: all is well\n", ""), check);
    }

    [Fact]
    public async Task There_is_nothing_to_check_where_there_is_no_store()
    {
        var run = await TrackerProcess.RunAsync(folder, "check");

        Assert.Equal(1, run.Status);
        Assert.Contains("there is no database to check", run.OnlyLine, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["tracker.db"]));
    }

    [Theory]
    [InlineData("md")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task An_export_of_the_same_store_is_the_same_bytes(string format)
    {
        var first = await TrackerProcess.RunAsync(folder, "export", "--format", format);
        var again = await TrackerProcess.RunAsync(folder, "export", "--format", format, "--output", "written");

        Assert.Equal((0, ""), (first.Status, first.Error));
        Assert.Equal(new TrackerRun(0, "", ""), again);
        Assert.Contains("öncelikli teklif hakkı", first.Output, StringComparison.Ordinal);
        Assert.Equal(first.Output, await File.ReadAllTextAsync(folder["written"]));
    }

    [Fact]
    public async Task An_export_holds_what_was_asked_for()
    {
        var run = await TrackerProcess.RunAsync(folder, "export", "--format", "csv", "--language", "de", "--clause", "term", "--as-of", "2025-01-21");

        var rows = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.StartsWith("term,continues,2025-01-21,de,", row, StringComparison.Ordinal));
    }
}
