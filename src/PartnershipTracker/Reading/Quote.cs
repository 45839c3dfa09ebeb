namespace PartnershipTracker.Reading;

/// <summary>Words of a report and where they stand: <see cref="Text"/> is always what the report says from <see cref="Start"/> on.</summary>
public sealed record Quote
{
    private Quote(int start, string text) => (Start, Text) = (start, text);

    /// <summary>In UTF-16 code units of the report's text.</summary>
    public int Start { get; }

    /// <summary>The words, exactly.</summary>
    public string Text { get; }

    /// <summary>In UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>The end, exclusive, in UTF-16 code units of the report's text.</summary>
    public int End => Start + Text.Length;

    /// <summary>The only way to a quotation: a slice of a report's text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is not within the text.</exception>
    public static Quote From(string report, Range range)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (start, length) = range.GetOffsetAndLength(report.Length);
        return new(start, report.Substring(start, length));
    }

    /// <summary>Whether the report's text says these words at this place.</summary>
    public bool IsIn(string report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Start >= 0 && End <= report.Length && report.AsSpan(Start, Length).SequenceEqual(Text);
    }
}
