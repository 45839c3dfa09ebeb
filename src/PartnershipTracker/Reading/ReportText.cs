using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace PartnershipTracker.Reading;

/// <summary>What was given is no text of a report: one line that says why and what to do.</summary>
public sealed class ReportTextException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Bytes to the text of a report: strict UTF-8, a leading byte order mark dropped, nothing else altered.</summary>
public static class ReportText
{
    /// <summary>No report is longer, in bytes of UTF-8.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text that these bytes are.</summary>
    /// <exception cref="ReportTextException">They are none.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes) throw TooLong();
        RefuseOtherEncodings(bytes);
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        RefuseInvalid(bytes);
        return Checked(Strict.GetString(bytes));
    }

    /// <summary>The text of a stream, of which no more is read than a report may have.</summary>
    /// <exception cref="ReportTextException">It is none.</exception>
    public static async Task<string> ReadAsync(Stream stream, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream.CanSeek && stream.Length > MaxBytes) throw TooLong();
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await stream.ReadAsync(buffer, cancel)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MaxBytes) throw TooLong();
        }

        return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>The same text, where it can be a report's.</summary>
    /// <exception cref="ReportTextException">It can't.</exception>
    public static string Checked(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text)) throw new ReportTextException("is empty: there is no text to read");
        if (text.IndexOf('\0', StringComparison.Ordinal) is var nul and >= 0) throw Refused("holds a NUL at character {0}: not a text", nul);
        if (LoneSurrogate(text) is var lone and >= 0) throw Refused("holds half a surrogate pair at character {0}: the text was cut or damaged", lone);
        if (Strict.GetByteCount(text) > MaxBytes) throw TooLong();
        return text;
    }

    private static void RefuseOtherEncodings(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF])) throw NotUtf8("UTF-32");
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF])) throw NotUtf8("UTF-16");
        var nul = bytes.IndexOf((byte)0);
        if (nul < 0) return;
        if (LooksLikeUtf16(bytes)) throw NotUtf8("UTF-16 without a byte order mark");
        throw Refused("holds a NUL at byte {0}: not a text file", nul);
    }

    // Of Latin text in UTF-16 every second byte is NUL, and none of the others.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        Span<int> nuls = [0, 0];
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        for (var i = 0; i < sample.Length; i++)
            if (sample[i] == 0) nuls[i % 2]++;
        return nuls.Contains(0) && (nuls[0] + nuls[1]) * 4 > sample.Length;
    }

    private static void RefuseInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return;
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == System.Buffers.OperationStatus.Done) offset += length;
        throw Refused("is not UTF-8: invalid from byte {0} on; a binary file, or a text to be saved as UTF-8", offset);
    }

    private static int LoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return i;
            i++;
        }

        return -1;
    }

    private static ReportTextException NotUtf8(string encoding) => new($"is {encoding}, not UTF-8: save it as UTF-8");

    private static ReportTextException TooLong() => new($"is longer than {MaxBytes / 1024 / 1024} MB, which no report is");

    private static ReportTextException Refused(string reason, int where) => new(string.Format(CultureInfo.InvariantCulture, reason, where));
}
