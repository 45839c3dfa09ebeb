using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Receiving;

/// <summary>The lines of a stream as bytes, one at a time in memory.</summary>
internal static class Lines
{
    // JSON may write each byte of a text in six: \u0041.
    private const int MaxBytes = 6 * ReportText.MaxBytes;

    /// <summary>Each line without its end; null in the place of one that no report can fill. A byte order mark is dropped.</summary>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 20, leaveOpen: true));
        var (first, tooLong) = (true, false);
        while (true)
        {
            var read = await pipe.ReadAsync(cancel);
            var rest = read.Buffer;
            while (TakeLine(ref rest, read.IsCompleted) is { } line)
            {
                if (tooLong || line.Length > MaxBytes) yield return null;
                else yield return Bytes(line, first);
                (first, tooLong) = (false, false);
            }

            if (rest.Length > MaxBytes) (tooLong, rest) = (true, rest.Slice(rest.End));
            pipe.AdvanceTo(rest.Start, read.Buffer.End);
            if (read.IsCompleted) break;
        }
    }

    private static ReadOnlySequence<byte>? TakeLine(ref ReadOnlySequence<byte> rest, bool isLast)
    {
        if (rest.PositionOf((byte)'\n') is { } end)
        {
            var line = rest.Slice(0, end);
            rest = rest.Slice(rest.GetPosition(1, end));
            return line;
        }

        if (!isLast || rest.IsEmpty) return null;
        var last = rest;
        rest = rest.Slice(rest.End);
        return last;
    }

    private static ReadOnlyMemory<byte> Bytes(ReadOnlySequence<byte> line, bool first)
    {
        var bytes = line.ToArray();
        return first && bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
    }
}
