using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>A value found in a text, before it is known whose it is; places are folded characters.</summary>
internal readonly record struct FoundValue(ValueKind Kind, int Start, int End)
{
    public decimal Number { get; init; }

    public PartialDate Date { get; init; }

    public string? Currency { get; init; }

    public Comparator Comparator { get; init; }

    public DateRole? Role { get; init; }

    /// <summary>Of an amount: where its number ends and its scale words begin.</summary>
    public int NumberEnd { get; init; }

    /// <summary>Of an amount: where its scale words end; what stands behind them is added.</summary>
    public int ScaledEnd { get; init; }

    /// <summary>Where it was told as a fraction, which: a quarter.</summary>
    public Meaning? Fraction { get; init; }

    /// <summary>Whether it is no exact percentage: a third, about a quarter. Rules see it, no statement takes it.</summary>
    public bool Inexact { get; init; }

    /// <summary>Whether it repeats the amount before it in another currency.</summary>
    public bool Conversion { get; init; }
}
