using System.Globalization;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>What a report is called on pages.</summary>
public static class ReportTitle
{
    private const int Graphemes = 60;

    // One grapheme can be a letter under thousands of accents; no title needs them.
    private const int LongestInUtf16 = 600;

    /// <summary>
    /// Its known title; where there is none the first line that is not blank, cut at a word, of at most 60 graphemes with the
    /// "…" that tells of the cut; where there is no such line its name.
    /// </summary>
    public static string Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Of(report.Title, report.Name, report.Text);
    }

    /// <summary>As <see cref="Of(Report)"/>, from its parts.</summary>
    public static string Of(string? title, string name, string text)
    {
        if (!string.IsNullOrWhiteSpace(title)) return title;
        var line = FirstLine(text);
        return line.IsEmpty ? name : Cut(line);
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
            if (!line.IsWhiteSpace())
                return line.Trim();
        return [];
    }

    private static string Cut(ReadOnlySpan<char> line)
    {
        int length = 0, lastSpace = 0, beforeLast = 0;
        for (var count = 0; count < Graphemes; count++)
        {
            if (length == line.Length) return line.ToString();
            if (char.IsWhiteSpace(line[length])) lastSpace = length;
            var next = length + StringInfo.GetNextTextElementLength(line[length..]);
            if (next > LongestInUtf16) break;
            (beforeLast, length) = (length, next);
        }

        if (length == line.Length) return line.ToString();
        var end = lastSpace > 0 ? lastSpace : beforeLast;
        return string.Concat(line[..end].TrimEnd(), "…");
    }
}
