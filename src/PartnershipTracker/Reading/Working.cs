using System.Globalization;
using System.Runtime.CompilerServices;

namespace PartnershipTracker.Reading;

/// <summary>Writes how a value was worked out, so that it can be checked by hand.</summary>
internal static class Working
{
    /// <summary>How many scale words may stand behind a number.</summary>
    public const int MostScales = 3;

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    // Of ten, as many as a decimal holds.
    private static readonly decimal[] Powers = MakePowers();

    /// <summary><c>1000 × अरब (10⁹) = 10¹² USD</c>, <c>yüzde 20 = 20 %</c>, <c>a quarter = 1/4 = 25 %</c>; of a date the date.</summary>
    public static string Of(in FoundValue value, Analysis analysis) => value.Kind switch
    {
        ValueKind.Amount => Amount(value, analysis),
        ValueKind.Date => value.Date.ToString(),
        _ when value.Fraction is { } of => string.Create(CultureInfo.InvariantCulture, $"{analysis.Words(value.Start, value.End)} = {of.Number:0}/{of.Divisor:0} = {value.Number:0.############################} %"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{analysis.Words(value.Start, value.End)} = {value.Number:0.############################} %"),
    };

    // Without a scale word 1,000,000 = 10⁶ USD.
    private static string Amount(in FoundValue value, Analysis analysis)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        var isAdded = value.End != value.ScaledEnd;
        if (value.Start == value.NumberEnd && !isAdded) text.AppendLiteral("1");
        else text.AppendFormatted(analysis.Words(value.Start, isAdded ? value.End : value.NumberEnd));
        for (var end = value.NumberEnd; !isAdded && end < value.ScaledEnd && analysis.Index.ScaleBehind(end) is { } scale; end = scale.End)
        {
            text.AppendLiteral(" × ");
            text.AppendFormatted(analysis.Words(scale.Start, scale.End));
            text.AppendLiteral(" (");
            AppendPower(ref text, scale.Meaning.Number);
            text.AppendLiteral(")");
        }

        text.AppendLiteral(" = ");
        AppendPower(ref text, value.Number);
        if (value.Currency is not null) text.AppendLiteral(" ");
        text.AppendFormatted(value.Currency);
        return text.ToStringAndClear();
    }

    // 10¹², 1.35 × 10¹¹; numbers below a thousand as they are.
    private static void AppendPower(ref DefaultInterpolatedStringHandler text, decimal value)
    {
        var exponent = value < 1000 ? 0 : Exponent(value);
        var mantissa = value / Powers[exponent];
        if (exponent == 0 || mantissa != 1) text.AppendFormatted(mantissa, "0.############################");
        if (exponent == 0) return;
        text.AppendLiteral(mantissa == 1 ? "10" : " × 10");
        if (exponent > 9) text.AppendFormatted(Superscripts[exponent / 10]);
        text.AppendFormatted(Superscripts[exponent % 10]);
    }

    private static int Exponent(decimal value)
    {
        var exponent = 0;
        while (exponent + 1 < Powers.Length && Powers[exponent + 1] <= value) exponent++;
        return exponent;
    }

    private static decimal[] MakePowers()
    {
        var powers = new decimal[29];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++) powers[i] = 10 * powers[i - 1];
        return powers;
    }
}
