using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>A value found in a text, before it is known whose it is; places are folded characters.</summary>
internal sealed record FoundValue(ValueKind Kind, int Start, int End)
{
    public decimal Number { get; init; }

    public PartialDate Date { get; init; }

    public string? Currency { get; init; }

    public Comparator Comparator { get; init; }

    public DateRole? Role { get; init; }

    /// <summary>How the value follows from its words.</summary>
    public required string Working { get; init; }

    /// <summary>Whether it was told as a fraction: a quarter.</summary>
    public bool Fraction { get; init; }

    /// <summary>Whether it is no exact percentage: a third. Rules see it, no statement takes it.</summary>
    public bool Inexact { get; init; }

    /// <summary>Whether it repeats the amount before it in another currency.</summary>
    public bool Conversion { get; init; }
}
