using System.Globalization;
using System.Text;

namespace PartnershipTracker.Reading;

/// <summary>Writes how a number was worked out, so that it can be checked by hand.</summary>
internal static class Working
{
    /// <summary><c>1000 × अरब (10⁹) = 10¹² USD</c>; without a scale word <c>1,000,000 = 10⁶ USD</c>.</summary>
    public static string Amount(string number, IReadOnlyList<(string Word, decimal Scale)> scales, decimal value, string? currency)
    {
        var text = new StringBuilder(number);
        foreach (var (word, scale) in scales) text.Append(CultureInfo.InvariantCulture, $" × {word} ({Power(scale)})");
        return text.Append(" = ").Append(Power(value)).Append(currency is null ? "" : " " + currency).ToString();
    }

    /// <summary><c>yüzde 20 = 20 %</c>.</summary>
    public static string Percent(string words, decimal value) => $"{words} = {StatedValue.Plain(value)} %";

    /// <summary>10¹², 1.35 × 10¹¹; numbers below a thousand as they are.</summary>
    public static string Power(decimal value)
    {
        if (value < 1000) return StatedValue.Plain(value);
        var exponent = 0;
        var mantissa = value;
        while (mantissa >= 10)
        {
            mantissa /= 10;
            exponent++;
        }

        var power = "10" + Superscript(exponent);
        return mantissa == 1 ? power : $"{StatedValue.Plain(mantissa)} × {power}";
    }

    private static string Superscript(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));
}
