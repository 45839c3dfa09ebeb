using System.Globalization;
using System.Text;

namespace PartnershipTracker.Reading;

/// <summary>Writes how a value was worked out, so that it can be checked by hand.</summary>
internal static class Working
{
    /// <summary>How many scale words may stand behind a number.</summary>
    public const int MostScales = 3;

    /// <summary><c>1000 × अरब (10⁹) = 10¹² USD</c>, <c>yüzde 20 = 20 %</c>, <c>a quarter = 1/4 = 25 %</c>; of a date the date.</summary>
    public static string Of(in FoundValue value, Analysis analysis) => value.Kind switch
    {
        ValueKind.Amount => Amount(value, analysis),
        ValueKind.Date => value.Date.ToString(),
        _ when value.Fraction is { } of => string.Create(CultureInfo.InvariantCulture, $"{analysis.Words(value.Start, value.End)} = {of.Number:0}/{of.Divisor:0} = {StatedValue.Plain(value.Number)} %"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{analysis.Words(value.Start, value.End)} = {StatedValue.Plain(value.Number)} %"),
    };

    // Without a scale word 1,000,000 = 10⁶ USD.
    private static string Amount(in FoundValue value, Analysis analysis)
    {
        var text = new StringBuilder();
        var isAdded = value.End != value.ScaledEnd;
        if (value.Start == value.NumberEnd && !isAdded) text.Append('1');
        else text.Append(analysis.Words(value.Start, isAdded ? value.End : value.NumberEnd));
        for (var end = value.NumberEnd; !isAdded && end < value.ScaledEnd && analysis.Index.ScaleBehind(end) is { } scale; end = scale.End)
            text.Append(" × ").Append(analysis.Words(scale.Start, scale.End)).Append(" (").Append(Power(scale.Meaning.Number)).Append(')');
        text.Append(" = ").Append(Power(value.Number));
        return (value.Currency is { } currency ? text.Append(' ').Append(currency) : text).ToString();
    }

    // 10¹², 1.35 × 10¹¹; numbers below a thousand as they are.
    private static string Power(decimal value)
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

    private static string Superscript(int number) => string.Create(number < 10 ? 1 : 2, number, (digits, left) =>
    {
        for (var i = digits.Length - 1; i >= 0; i--, left /= 10) digits[i] = "⁰¹²³⁴⁵⁶⁷⁸⁹"[left % 10];
    });
}
