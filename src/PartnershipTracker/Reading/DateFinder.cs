using System.Buffers;
using System.Globalization;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>Finds the date that starts at a digit: 2030, 2025-10-28, 28.10.2025, 28 October 2025, 2025年10月28日, 32年; and, before it, a month.</summary>
internal readonly ref struct DateFinder(FoldedText folded, WordIndex index, LanguagePack pack)
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",.;:()\n");

    // What newspapers shorten: from the agreement's beginning to what it may last.
    private const int FirstShortYear = 19, LastShortYear = 49;

    private readonly ReadOnlySpan<char> chars = folded.Chars;

    /// <summary>The date, or null where the digits are none.</summary>
    public FoundValue? At(int start)
    {
        var digits = Digits(start);
        return digits switch
        {
            4 or 5 => FromYear(start, digits),
            1 or 2 => FromShortYear(start, digits) ?? FromDay(start, digits),
            _ => null,
        };
    }

    private FoundValue? FromYear(int start, int digits)
    {
        var year = digits == 4 ? Year(start) : Number(start, digits);
        var end = start + digits;
        if (digits == 4 && year is < 1990 or > 2099) return null;
        if (digits == 5 && (year is < 20190 or > 20999 || Role(start, end) is not DateRole.Until)) return null;
        if (IsQuantity(start, end)) return null;
        if (digits == 4 && MonthBehind(end) is { } rest) return Value(start, rest.End, new PartialDate(year, rest.Month, rest.Day));
        if (digits == 4 && MonthBefore(start) is { } before) return Value(before.Start, end, new PartialDate(year, before.Month, before.Day));
        return Value(start, end, new PartialDate(year));
    }

    // Of four digits, in the common calendar.
    private int Year(int start) => Number(start, 4) is var year && year - pack.YearsAhead is >= 1990 and <= 2099 and var common ? common : year;

    // 32年まで, 25年1月; but not 25年間, which is a span.
    private FoundValue? FromShortYear(int start, int digits)
    {
        if (digits != 2 || pack.Durations.Count == 0 || Number(start, digits) is < FirstShortYear or > LastShortYear) return null;
        var end = start + digits;
        if (index.StartingAt(end, MeaningKind.Year) is null || IsSpan(end)) return null;
        var year = 2000 + Number(start, digits);
        return MonthBehind(end) is { } rest
            ? Value(start, rest.End, new PartialDate(year, rest.Month, rest.Day))
            : Value(start, end, new PartialDate(year));
    }

    private bool IsSpan(int at)
    {
        foreach (var duration in pack.Durations)
            if (chars[at..].StartsWith(duration)) return true;
        return false;
    }

    // 28 October 2025, 28.10.2025, 28. Oktober 2025, 11 de septiembre de 2025.
    private FoundValue? FromDay(int start, int digits)
    {
        var day = Number(start, digits);
        if (day is < 1 or > 31) return null;
        var at = start + digits;
        var m = at + 1 < chars.Length && chars[at] is '.' or '/' ? Digits(at + 1) : 0;
        if (m is 1 or 2)
        {
            var month = Number(at + 1, m);
            var yearAt = at + 1 + m + 1;
            if (yearAt >= chars.Length || chars[yearAt - 1] != chars[at] || Digits(yearAt) != 4) return null;
            if (month > 12) (day, month) = (month, day);
            return Date(start, yearAt + 4, Year(yearAt), month, day);
        }

        at = SkipShort(at);
        if (index.StartingAt(at, MeaningKind.Month) is not { } name) return null;
        var behind = SkipShort(name.End);
        return behind < chars.Length && Digits(behind) == 4 && Year(behind) is >= 1990 and <= 2099 and var year
            ? Date(start, behind + 4, year, name.Meaning.Id, day)
            : null;
    }

    private FoundValue? Date(int start, int end, int year, int month, int day) =>
        year is >= 1990 and <= 2099 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Value(start, end, new PartialDate(year, month, day))
            : null;

    // 2025-10-28, 2025年10月28日, 2024年6月, 2025년 10월 28일.
    private (int Month, int? Day, int End)? MonthBehind(int end)
    {
        var at = end;
        if (at < chars.Length && chars[at] == '-') at++;
        else if (index.StartingAt(SkipSpace(at), MeaningKind.Year) is { } mark && mark.End - mark.Start == 1) at = SkipSpace(mark.End);
        else return null;
        var digits = at < chars.Length ? Digits(at) : 0;
        if (digits is not (1 or 2)) return null;
        var month = Number(at, digits);
        if (month is < 1 or > 12) return null;
        at += digits;
        var dayAt = at;
        if (at < chars.Length && chars[at] is '-' or '月' or '월') dayAt = SkipSpace(at + 1);
        else return null;
        var days = dayAt < chars.Length ? Digits(dayAt) : 0;
        if (days is 1 or 2 && Number(dayAt, days) is >= 1 and <= 28 and var day) return (month, day, dayAt + days);
        return chars[at] == '-' ? null : (month, null, at + 1);
    }

    // October 28, 2025; Juni 2024; junio de 2024.
    private (int Start, int Month, int? Day)? MonthBefore(int start)
    {
        var at = BackShort(start);
        if (index.EndingAt(at, MeaningKind.Month) is { } month) return (month.Start, month.Meaning.Id, null);
        var dayEnd = at > 0 && chars[at - 1] == ',' ? at - 1 : at;
        var dayStart = dayEnd;
        while (dayStart > 0 && dayEnd - dayStart < 3 && chars[dayStart - 1] is >= '0' and <= '9') dayStart--;
        if (dayEnd - dayStart is not (1 or 2) || index.EndingAt(BackShort(dayStart), MeaningKind.Month) is not { } named) return null;
        return Number(dayStart, dayEnd - dayStart) is >= 1 and <= 28 and var day ? (named.Start, named.Meaning.Id, day) : null;
    }

    private bool IsQuantity(int start, int end)
    {
        var behind = SkipSpace(end);
        var before = start > 0 && chars[start - 1] == ' ' ? start - 1 : start;
        return index.StartingAt(behind, MeaningKind.Scale) is { } scale && (scale.End - scale.Start > 1 || CharClasses.Of(chars[scale.Start]) != CharClass.Letter)
            || index.StartingAt(behind, MeaningKind.Percent) is not null
            || index.StartingAt(behind, MeaningKind.Currency) is not null
            || index.EndingAt(before, MeaningKind.Currency) is not null
            || index.EndingAt(before, MeaningKind.Percent) is { } percent && !IsDigit(percent.Start - 1)
            || start > 1 && chars[start - 1] is '.' or ',' && chars[start - 2] is >= '0' and <= '9'
            || end + 1 < chars.Length && chars[end] is '.' or ',' && chars[end + 1] is >= '0' and <= '9';
    }

    // "From 20% 2030": a percent sign that a number stands before is that number's.
    private bool IsDigit(int at) => at >= 0 && chars[at] is >= '0' and <= '9';

    private FoundValue Value(int start, int end, PartialDate date) => new(ValueKind.Date, start, end)
    {
        Date = date,
        Role = Role(start, end),
    };

    // The limit word nearest before the date, at most three words away, else right behind it.
    private DateRole? Role(int start, int end)
    {
        var low = start;
        for (var words = 0; low > 0 && words < 4 && start - low < 30; low--)
        {
            if (chars[low - 1] is '\n' or '.' or ',' or ';' or ')' or ':') break;
            if (low < start && CharClasses.StartsWord(chars, low)) words++;
        }

        DateRole? found = null;
        for (var i = index.From(low); i < index.Words.Length && index.Words[i].Start < start; i++)
            if (index.Words[i].Is(MeaningKind.Role) && index.Words[i].End <= start) found = index.Words[i].Meaning.Role;
        return RoleBehind(end) ?? found;
    }

    // Postpositions: "2030 तक", "2030 yılına kadar", "2030年まで".
    private DateRole? RoleBehind(int end)
    {
        for (var i = index.From(end); i < index.Words.Length && index.Words[i].Start <= end + 12; i++)
        {
            var hit = index.Words[i];
            if (!hit.Is(MeaningKind.Role)) continue;
            var between = chars[end..hit.Start];
            if (between.ContainsAny(Breaks)) return null;
            if (!pack.VerbFinal && pack.Spaced && between.Trim(" '").Length > 0) return null;
            if (Words(between) <= 1) return hit.Meaning.Role;
        }

        return null;
    }

    private static int Words(ReadOnlySpan<char> between)
    {
        var words = 0;
        for (var i = 0; i < between.Length; i++)
            if (CharClasses.StartsWord(between, i) && CharClasses.Of(between[i]) != CharClass.Unspaced) words++;
        return words;
    }

    private int Digits(int at)
    {
        var end = at;
        while (end < chars.Length && end - at < 6 && chars[end] is >= '0' and <= '9') end++;
        return end - at;
    }

    private int Number(int at, int digits) => int.Parse(chars.Slice(at, digits), NumberStyles.None, CultureInfo.InvariantCulture);

    private int SkipSpace(int at) => at < chars.Length && chars[at] == ' ' ? at + 1 : at;

    // Behind a space, a dot, a comma, and "de" or "th".
    private int SkipShort(int at)
    {
        while (at < chars.Length && chars[at] is ' ' or '.' or ',') at++;
        var word = at;
        while (word < chars.Length && word - at < 3 && CharClasses.Of(chars[word]) == CharClass.Letter) word++;
        return word > at && word - at <= 2 && word < chars.Length && chars[word] == ' ' ? word + 1 : at;
    }

    private int BackShort(int at)
    {
        while (at > 0 && chars[at - 1] is ' ' or '.') at--;
        if (at >= 3 && chars[at - 1] is >= 'a' and <= 'z' && chars[at - 2] is >= 'a' and <= 'z' && chars[at - 3] == ' ') return at - 3;
        return at;
    }
}
