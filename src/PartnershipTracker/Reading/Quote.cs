namespace PartnershipTracker.Reading;

/// <summary>Words of a report and where they stand: <see cref="Text"/> is always what the report says from <see cref="Start"/> on.</summary>
public sealed record Quote
{
    // The report's text; of a quotation that comes without it, the words alone.
    private readonly string source;

    private Quote(int start, string text) => (source, Start, Length) = (text, start, text.Length);

    private Quote(string report, int start, int length) => (source, Start, Length) = (report, start, length);

    /// <summary>In UTF-16 code units of the report's text.</summary>
    public int Start { get; }

    /// <summary>The words, exactly. Cut out of the report when they are asked for: most never are.</summary>
    public string Text => source.Substring(Offset, Length);

    /// <summary>In UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The end, exclusive, in UTF-16 code units of the report's text.</summary>
    public int End => Start + Length;

    private int Offset => source.Length == Length ? 0 : Start;

    private ReadOnlySpan<char> Words => source.AsSpan(Offset, Length);

    /// <summary>The only way to a quotation: a slice of a report's text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the text.</exception>
    public static Quote From(string report, Range range)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (start, length) = range.GetOffsetAndLength(report.Length);
        return new(report, start, length);
    }

    /// <summary>Whether the report's text says these words at this place.</summary>
    public bool IsIn(string report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Start >= 0 && End <= report.Length && report.AsSpan(Start, Length).SequenceEqual(Words);
    }

    /// <summary>Whether both say the same at the same place.</summary>
    public bool Equals(Quote? other) => other is not null && Start == other.Start && Words.SequenceEqual(other.Words);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Start, Length);
}
