using System.Text;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Tests.Reading;

public sealed class ReportTextTests
{
    [Theory]
    [InlineData("Microsoft und OpenAI")]
    [InlineData("  kept as it is\r\n\tto the last blank \n")]
    [InlineData("ओपन एआई 👩‍💻 é")]
    public void A_text_is_its_bytes(string text) => Assert.Equal(text, ReportText.Decode(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_byte_order_mark_is_dropped_once() =>
        Assert.Equal("\uFEFFtext", ReportText.Decode(Encoding.UTF8.GetBytes("\uFEFF\uFEFFtext")));

    public static TheoryData<byte[], string> Refused => new()
    {
        { [], "is empty" },
        { [0xEF, 0xBB, 0xBF], "is empty" },
        { "  \n\t"u8.ToArray(), "is empty" },
        { [.. "abc"u8, 0xFF, (byte)'d'], "invalid from byte 3 on" },
        { [.. "ab"u8, 0xE0, 0xA4], "invalid from byte 2 on" },
        { [0xC0, 0xAF], "invalid from byte 0 on" },
        { [.. "x"u8, 0xED, 0xA0, 0x80], "invalid from byte 1 on" },
        { [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'], "invalid from byte 0 on" },
        { [.. "a text"u8, 0, .. "with a NUL"u8], "holds a NUL at byte 6" },
        { [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("text")], "is UTF-16," },
        { [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("text")], "is UTF-16," },
        { Encoding.Unicode.GetBytes("a text without a mark"), "is UTF-16 without a byte order mark" },
        { Encoding.BigEndianUnicode.GetBytes("a text without a mark"), "is UTF-16 without a byte order mark" },
        { [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes("text")], "is UTF-32" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_text_is_refused_with_the_reason(byte[] bytes, string reason)
    {
        var refused = Assert.Throws<ReportTextException>(() => ReportText.Decode(bytes));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    // Not a theory: the attribute's UTF-8 can't hold half a pair.
    [Fact]
    public void A_damaged_string_is_refused_with_the_place()
    {
        AssertRefused("half \uD83D of a pair", "at character 5");
        AssertRefused("half of a pair \uD83D", "at character 15");
        AssertRefused("\uDE00 the other half", "at character 0");
        AssertRefused("a \0 in it", "holds a NUL at character 2");
    }

    [Fact]
    public void What_is_longer_than_ten_megabytes_is_no_report() =>
        Assert.Contains("longer than 10 MB", Assert.Throws<ReportTextException>(() => ReportText.Decode(new byte[ReportText.MaxBytes + 1])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_of_ten_megabytes_without_a_space_is_one() =>
        Assert.Equal(ReportText.MaxBytes, ReportText.Decode(Enumerable.Repeat((byte)'x', ReportText.MaxBytes).ToArray()).Length);

    [Fact]
    public async Task An_endless_stream_is_left_when_it_is_longer_than_any_report() =>
        Assert.Contains("longer than", (await Assert.ThrowsAsync<ReportTextException>(() => ReportText.ReadAsync(new Endless(), default))).Message, StringComparison.Ordinal);

    private static void AssertRefused(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<ReportTextException>(() => ReportText.Checked(text)).Message, StringComparison.Ordinal);

    private sealed class Endless : MemoryStream
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'x');
            return new(buffer.Length);
        }
    }
}
