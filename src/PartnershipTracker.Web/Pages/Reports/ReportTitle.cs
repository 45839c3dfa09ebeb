using System.Globalization;

namespace PartnershipTracker.Web.Pages.Reports;

/// <summary>What a report is called.</summary>
public static class ReportTitle
{
    /// <summary>How much of a text has to be at hand to make a title of it.</summary>
    public const int Enough = 1000;

    private const int Longest = 60;

    /// <summary>Its title where one is known, else the beginning of its first line, cut at a word.</summary>
    public static string Of(string? known, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!string.IsNullOrWhiteSpace(known)) return known;
        var line = text.AsSpan().TrimStart();
        line = line[..(line.IndexOfAny('\r', '\n') is >= 0 and var end ? end : line.Length)].TrimEnd();
        var cut = Cut(line);
        return cut == 0 ? "A report without words" : cut == line.Length ? line.ToString() : $"{line[..cut].TrimEnd()} …";
    }

    private static int Cut(ReadOnlySpan<char> line)
    {
        var cut = 0;
        var lastWord = 0;
        for (var letters = 0; cut < line.Length && letters < Longest; letters++)
        {
            if (char.IsWhiteSpace(line[cut])) lastWord = cut;
            cut += StringInfo.GetNextTextElementLength(line[cut..]);
        }

        return cut == line.Length || lastWord == 0 || char.IsWhiteSpace(line[cut]) ? cut : lastWord;
    }
}
