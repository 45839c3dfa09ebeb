using System.Globalization;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>A day told without its year: 27 April, April 27, 28. Oktober, 28 de octubre, 10月28日. Places are folded characters.</summary>
internal static class DayWithoutYear
{
    /// <summary>Between a day and its month stand at most so many characters: "th of ", ". ", " de ".</summary>
    private const int Farthest = 6;

    /// <summary>A date with a year begins at most so many characters before its month.</summary>
    private const int LongestDay = 12;

    /// <summary>The day of the month that this word names; null where a year stands with it, or no day.</summary>
    public static (int Day, int Start, int End)? At(Analysis analysis, in FoundWord month)
    {
        if (HasYear(analysis, month)) return null;
        var chars = analysis.Folded.Chars;
        return Before(chars, month) ?? Behind(chars, month);
    }

    private static bool HasYear(Analysis analysis, in FoundWord month)
    {
        foreach (var value in analysis.ValuesFrom(month.Start - LongestDay, month.End))
            if (value.Kind == ValueKind.Date && value.End > month.Start) return true;
        return false;
    }

    private static (int, int, int)? Before(ReadOnlySpan<char> chars, in FoundWord month)
    {
        var end = month.Start;
        while (end > 0 && month.Start - end < Farthest && IsBetween(chars[end - 1])) end--;
        var start = end;
        while (start > 0 && end - start < 3 && char.IsAsciiDigit(chars[start - 1])) start--;
        return Day(chars[start..end]) is { } day ? (day, start, month.End) : null;
    }

    private static (int, int, int)? Behind(ReadOnlySpan<char> chars, in FoundWord month)
    {
        var start = month.End;
        while (start < chars.Length && start - month.End < 2 && chars[start] is ' ' or '.') start++;
        var end = start;
        while (end < chars.Length && end - start < 3 && char.IsAsciiDigit(chars[end])) end++;
        return Day(chars[start..end]) is { } day ? (day, month.Start, end) : null;
    }

    private static bool IsBetween(char c) => c is ' ' or '.' || CharClasses.Of(c) == CharClass.Letter;

    private static int? Day(ReadOnlySpan<char> digits) => digits.Length is 1 or 2 && int.Parse(digits, CultureInfo.InvariantCulture) is >= 1 and <= 31 and var day ? day : null;
}
