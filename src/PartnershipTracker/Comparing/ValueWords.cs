using System.Globalization;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>Values in English words. Nothing is rounded: a number that no scale word fits is written out.</summary>
public static class ValueWords
{
    private static readonly (decimal Scale, string Word)[] Scales = [(1e12m, "trillion"), (1e9m, "billion"), (1e6m, "million")];

    private static readonly string[] Tens = ["", "ten", "a hundred", "a thousand", "ten thousand", "a hundred thousand", "a million"];

    /// <summary>"up to 250 billion USD", "20 %", "until 2030".</summary>
    public static string Words(this StatedValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Kind == ValueKind.Date
            ? Join(value.Role is { } role ? role.Word() : "", Date(value.Date!.Value))
            : Join(value.Comparator.Words(), value.WithoutComparator());
    }

    /// <summary>"250 billion USD", "20 %", "2030".</summary>
    public static string WithoutComparator(this StatedValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Kind switch
        {
            ValueKind.Amount => Amount(value.Number!.Value, value.Currency),
            ValueKind.Percent => Percent(value.Number!.Value),
            _ => Date(value.Date!.Value),
        };
    }

    /// <summary>"at least", "more than", "up to", "less than", "about"; nothing for the number itself.</summary>
    public static string Words(this Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "at least",
        Comparator.MoreThan => "more than",
        Comparator.AtMost => "up to",
        Comparator.LessThan => "less than",
        Comparator.About => "about",
        _ => "",
    };

    /// <summary>"100 billion USD", "13.75 billion USD", "1,234,567,891 USD".</summary>
    public static string Amount(decimal number, string? currency)
    {
        foreach (var (scale, word) in Scales)
            if (Math.Abs(number) >= scale && decimal.Round(number / scale, 3) == number / scale)
                return Join($"{Grouped(number / scale)} {word}", currency ?? "");
        return Join(Grouped(number), currency ?? "");
    }

    /// <summary>"20 %".</summary>
    public static string Percent(decimal number) => $"{Grouped(number)} %";

    /// <summary>"2030", "June 2024", "28 October 2025".</summary>
    public static string Date(PartialDate date) => date switch
    {
        { Month: null } => date.Year.ToString(CultureInfo.InvariantCulture),
        { Day: null } => $"{MonthName(date)} {date.Year.ToString(CultureInfo.InvariantCulture)}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {MonthName(date)} {date.Year}"),
    };

    /// <summary>"10¹²", "2.5 × 10¹¹"; below a million the number itself.</summary>
    public static string Power(decimal number)
    {
        if (Math.Abs(number) < 1e6m) return Grouped(number);
        var exponent = 0;
        for (; Math.Abs(number) >= 10; exponent++) number /= 10;
        var power = $"10{Superscript(exponent)}";
        return number == 1 ? power : $"{StatedValue.Plain(number)} × {power}";
    }

    /// <summary>How often the smaller number is in the greater one, where that is a power of ten: its exponent, from 1. Else null.</summary>
    public static int? PowerOfTenBetween(decimal one, decimal other)
    {
        var (small, great) = (Math.Min(one, other), Math.Max(one, other));
        if (small <= 0 || small == great) return null;
        var exponent = 0;
        for (; small < great && exponent < 28; exponent++) great /= 10;
        return small == great ? exponent : null;
    }

    /// <summary>"ten times", "a hundred times", "10⁹ times".</summary>
    /// <param name="exponent">From 1.</param>
    public static string Times(int exponent) =>
        exponent < Tens.Length ? $"{Tens[exponent]} times" : $"10{Superscript(exponent)} times";

    /// <summary>"a tenth", "a hundredth", "10⁻⁹".</summary>
    /// <param name="exponent">From 1.</param>
    public static string Fraction(int exponent) => exponent switch
    {
        1 => "a tenth",
        2 => "a hundredth",
        3 => "a thousandth",
        6 => "a millionth",
        _ => $"10⁻{Superscript(exponent)}",
    };

    /// <summary>"7 percentage points".</summary>
    public static string Points(decimal difference) => $"{Grouped(difference)} percentage {(difference == 1 ? "point" : "points")}";

    /// <summary>"1 report", "2 reports".</summary>
    public static string Count(int count, string one) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");

    /// <summary><c>2025-10-28</c>.</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Grouped(decimal number) => number.ToString("#,##0.############################", CultureInfo.InvariantCulture);

    private static string MonthName(PartialDate date) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month!.Value);

    private static string Superscript(int exponent) =>
        string.Concat(exponent.ToString(CultureInfo.InvariantCulture).Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));

    private static string Join(string one, string other) =>
        one.Length == 0 ? other : other.Length == 0 ? one : $"{one} {other}";
}
