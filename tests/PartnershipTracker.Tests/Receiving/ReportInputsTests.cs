using PartnershipTracker.Reading;
using PartnershipTracker.Receiving;
using PartnershipTracker.Tests.Web;

namespace PartnershipTracker.Tests.Receiving;

public sealed class ReportInputsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_gives_its_texts_and_lines_in_ordinal_order()
    {
        folder.Write("b.txt", "b");
        folder.Write("a.jsonl", """{"name":"one","text":"1"}""" + "\n" + """{"name":"two","text":"2"}""");
        folder.Write("Z.txt", "Z");
        folder.Write("readme.md", "no report");

        Assert.Equal(["Z.txt", "one", "two", "b.txt"], (await ReadAsync(folder.FullPath)).Select(r => r.Report?.Name));
    }

    [Fact]
    public async Task Standard_input_is_a_text_too()
    {
        var received = Assert.Single(await ReportInputs.ReadAsync(["-"], () => new MemoryStream("from a pipe"u8.ToArray())).ToListAsync());

        Assert.Equal("from a pipe", received.Report?.Text);
    }

    [Fact]
    public async Task Reports_yaml_says_what_is_known_beyond_the_text()
    {
        folder.Write("a.txt", "a");
        folder.Write("reports.yaml", "- { file: a.txt, outlet: O, title: T, url: 'https://example.org/', published: 2025-10, origin: X }");

        foreach (var received in await ReadAsync(folder.FullPath, folder["a.txt"]))
        {
            var report = received.Report!;
            Assert.Equal(("O", "T", "https://example.org/", "X"), (report.Outlet, report.Title, report.Url, report.Origin));
            Assert.Equal(new PartialDate(2025, 10), report.Published);
        }
    }

    [Theory]
    [InlineData("- { file: a.txt, outlett: O }", "line 1: unknown key 'outlett'")]
    [InlineData("- { outlet: O }", "line 1: the entry lacks the key 'file'")]
    [InlineData("- { file: b.txt }", "line 1: file: there is no 'b.txt' beside it")]
    [InlineData("- { file: a.txt }\n- { file: a.txt }", "line 2: file: 'a.txt' is described twice")]
    [InlineData("- { file: a.txt, published: last week }", "line 1: published: 'last week' is no date")]
    [InlineData("file: a.txt", "line 1: expected one list of mappings")]
    [InlineData("- a.txt", "line 1: expected a mapping")]
    [InlineData("- [", "line 2:")]
    public async Task A_malformed_reports_yaml_is_an_error_with_file_and_line(string yaml, string problem)
    {
        folder.Write("a.txt", "a");
        folder.Write("reports.yaml", yaml);

        var error = await Assert.ThrowsAsync<DataFileException>(() => ReadAsync(folder.FullPath));

        Assert.Contains("reports.yaml, " + problem, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_gives_all_that_is_known_of_its_report()
    {
        folder.Write("a.jsonl", """{"name":"n","text":"t \u0939 😀","language":"hi","url":"https://example.org/","title":"T","outlet":"O","published":"2025-10-28","origin":"X","other":1}""");

        var report = Assert.Single(await ReadAsync(folder["a.jsonl"])).Report!;

        Assert.Equal(("n", "t ह 😀", "O", "T", "https://example.org/", "X"), (report.Name, report.Text, report.Outlet, report.Title, report.Url, report.Origin));
        Assert.Equal(new PartialDate(2025, 10, 28), report.Published);
    }

    [Theory]
    [InlineData("""{"name":"n","text":}""", "is not JSON")]
    [InlineData("nonsense", "is not JSON")]
    [InlineData("[]", "has to be an object")]
    [InlineData("""{"name":"n"}""", "lacks 'text'")]
    [InlineData("""{"text":"t"}""", "lacks 'name'")]
    [InlineData("""{"name":"n","text":1}""", "'text' has to be text")]
    [InlineData("""{"name":"n","text":""}""", "is empty")]
    [InlineData("""{"name":"n","text":"a\u0000b"}""", "holds a NUL at character 1")]
    [InlineData("""{"name":"n","text":"a\ud83db"}""", "half a surrogate pair")]
    [InlineData("""{"name":"n","text":"t","published":"soon"}""", "'soon' is no date")]
    public async Task A_bad_line_is_told_with_its_number_and_stops_no_other(string line, string problem)
    {
        folder.Write("a.jsonl", $$"""{"name":"first","text":"1"}{{"\r\n\n"}}{{line}}{{"\n"}}{"name":"last","text":"3"}""");

        var received = await ReadAsync(folder["a.jsonl"]);

        Assert.Equal(["first", null, "last"], received.Select(r => r.Report?.Name));
        Assert.Equal(folder["a.jsonl"] + ", line 3", received[1].Source);
        Assert.Contains(problem, received[1].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_bytes_in_a_line_are_told()
    {
        folder.Write("a.jsonl", [.. """{"name":"n","text":"a"""u8, 0xFF, .. "\"}"u8]);

        Assert.Contains("invalid UTF-8", Assert.Single(await ReadAsync(folder["a.jsonl"])).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_longer_than_any_report_is_told_and_stops_no_other()
    {
        folder.Write("a.jsonl", [.. """{"name":"n","text":"""u8, (byte)'"', .. Enumerable.Repeat((byte)'x', 70 * 1024 * 1024), .. "\"}\n"u8, .. """{"name":"last","text":"3"}"""u8]);

        var received = await ReadAsync(folder["a.jsonl"]);

        Assert.Equal(["the line is too long for a report", null], received.Select(r => r.Problem));
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_stops_no_other()
    {
        Directory.CreateDirectory(folder["a folder.txt"]);
        Directory.CreateDirectory(folder["empty"]);
        File.CreateSymbolicLink(folder["dangling.txt"], folder["nowhere"]);
        folder.Write("good.txt", "good");

        var received = await ReadAsync(folder["missing.txt"], folder["empty"], folder.FullPath);

        Assert.Equal(["there is no such file or folder", "holds no report: there is no *.txt and no *.jsonl in it"], received.Take(2).Select(r => r.Problem));
        Assert.Equal(["a folder.txt", "dangling.txt", "good.txt"], received.Skip(2).Select(r => Path.GetFileName(r.Source)));
        Assert.StartsWith("can't be read", received[2].Problem, StringComparison.Ordinal);
        Assert.StartsWith("can't be read", received[3].Problem, StringComparison.Ordinal);
        Assert.Equal("good", received[4].Report?.Text);
    }

    [Fact]
    public async Task A_hundred_megabytes_are_refused_unread()
    {
        using (var file = File.Create(folder["long.txt"])) file.SetLength(100 * 1024 * 1024);

        Assert.Contains("longer than 10 MB", Assert.Single(await ReadAsync(folder["long.txt"])).Problem, StringComparison.Ordinal);
    }

    private static async Task<List<Received>> ReadAsync(params string[] paths) => await ReportInputs.ReadAsync(paths, () => Stream.Null).ToListAsync();
}
