using System.Globalization;

namespace PartnershipTracker.Reading;

/// <summary>
/// A date as precise as it was told: a year, a month or a day. Written as EDTF (ISO 8601-2) level 0, and level 1 for
/// years of more than four digits: <c>2030</c>, <c>2024-06</c>, <c>2025-10-28</c>, <c>Y20232</c>.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>A date without a day, or without a month and a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No calendar has it.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        if (month is { } m) ArgumentOutOfRangeException.ThrowIfNotEqual(m is >= 1 and <= 12, true, nameof(month));
        if (day is { } d)
        {
            var last = month is { } inMonth && year <= 9999 ? DateTime.DaysInMonth(year, inMonth) : 0;
            ArgumentOutOfRangeException.ThrowIfNotEqual(d >= 1 && d <= last, true, nameof(day));
        }

        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>From 1 on.</summary>
    public int Year { get; }

    /// <summary>1 to 12.</summary>
    public int? Month { get; }

    /// <summary>1 to 31.</summary>
    public int? Day { get; }

    /// <summary>Reads EDTF; null where it is not one of the forms above.</summary>
    public static PartialDate? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (text[0] == 'Y') return Number(text.AsSpan(1)) is { } y and > 9999 ? new PartialDate(y) : null;
        if (text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-')) return null;
        var year = Number(text.AsSpan(0, 4));
        var month = text.Length > 4 ? Number(text.AsSpan(5, 2)) : null;
        var day = text.Length > 7 ? Number(text.AsSpan(8, 2)) : null;
        if (year is not >= 1 || (text.Length > 4 && month is not (>= 1 and <= 12))) return null;
        if (text.Length > 7 && (day is not >= 1 || day > DateTime.DaysInMonth(year.Value, month!.Value))) return null;
        return new PartialDate(year.Value, month, day);
    }

    /// <summary>By the first day that it can be; the less precise first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byYear = Year.CompareTo(other.Year);
        if (byYear != 0) return byYear;
        var byMonth = (Month ?? 0).CompareTo(other.Month ?? 0);
        return byMonth != 0 ? byMonth : (Day ?? 0).CompareTo(other.Day ?? 0);
    }

    /// <summary>EDTF.</summary>
    public override string ToString() => this switch
    {
        { Year: > 9999 } => string.Create(CultureInfo.InvariantCulture, $"Y{Year}"),
        { Month: null } => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
        { Day: null } => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };

    /// <summary>As <see cref="CompareTo"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>As <see cref="CompareTo"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>As <see cref="CompareTo"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>As <see cref="CompareTo"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
