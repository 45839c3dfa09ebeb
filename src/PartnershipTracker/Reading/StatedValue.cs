using System.Globalization;

namespace PartnershipTracker.Reading;

/// <summary>A value that a statement gives, made comparable, with the words it was read from and how it was worked out.</summary>
public sealed record StatedValue
{
    /// <summary>Which of <see cref="Number"/> and <see cref="Date"/> is set.</summary>
    public required ValueKind Kind { get; init; }

    /// <summary>Of an amount, in units of its currency (100 billion dollars is 100000000000); of a percentage, 20 for 20 %.</summary>
    public decimal? Number { get; init; }

    /// <summary>Of a date.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>ISO 4217, of an amount; null where the report names none.</summary>
    public string? Currency { get; init; }

    /// <summary>Of an amount or a percentage.</summary>
    public Comparator Comparator { get; init; }

    /// <summary>Of an amount or a percentage; null where the report does not say what is counted.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Of a date.</summary>
    public DateRole? Role { get; init; }

    /// <summary>The number and its scale word, as the report has them.</summary>
    public required Quote Words { get; init; }

    /// <summary>How the value was worked out: <c>1000 × अरब (10⁹) = 10¹² USD</c>.</summary>
    public required string Working { get; init; }

    /// <summary>The value alone: an exact decimal without trailing zeros, or EDTF.</summary>
    public string Canonical => Kind == ValueKind.Date
        ? Date!.Value.ToString()
        : Plain(Number!.Value);

    /// <summary>An exact decimal without trailing zeros or separators.</summary>
    public static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
