using PartnershipTracker.Reading;

namespace PartnershipTracker.Languages;

/// <summary>What a word in a pack can mean.</summary>
internal enum MeaningKind : byte
{
    /// <summary>One of the concepts of <c>concepts.yaml</c>, or a party.</summary>
    Concept,

    /// <summary>A scale word: <see cref="Meaning.Number"/> is its power (10⁹).</summary>
    Scale,

    /// <summary>A spelled-out number.</summary>
    Number,

    /// <summary>A spelled-out fraction: <see cref="Meaning.Number"/> over <see cref="Meaning.Divisor"/>.</summary>
    Fraction,

    /// <summary>A percent sign or word; <see cref="Meaning.Number"/> is 10 where it counts tenths (割), else 1.</summary>
    Percent,

    /// <summary>A currency: <see cref="Meaning.Text"/> is its ISO 4217 code.</summary>
    Currency,

    /// <summary>A comparator: <see cref="Meaning.Comparator"/>.</summary>
    Comparator,

    /// <summary>A month: <see cref="Meaning.Id"/> from 1 to 12.</summary>
    Month,

    /// <summary>A word that tells how a date limits a term: <see cref="Meaning.Role"/>.</summary>
    Role,

    /// <summary>A word that stands beside a year.</summary>
    Year,

    /// <summary>A word that parts a sentence: and, but, which.</summary>
    Join,
}

/// <summary>The meaning of a word; which of the fields counts, its kind says.</summary>
internal sealed record Meaning(MeaningKind Kind)
{
    /// <summary>Of a concept, its number in <see cref="ConceptList"/>; of a month, 1 to 12.</summary>
    public int Id { get; init; }

    public decimal Number { get; init; }

    public decimal Divisor { get; init; } = 1;

    public string? Text { get; init; }

    public Comparator Comparator { get; init; }

    public DateRole Role { get; init; }
}

/// <summary>A word of the pack found in a text; places are folded characters.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Gapped">Whether other words stand between its words.</param>
internal readonly record struct FoundWord(int Start, int End, Meaning Meaning, bool Gapped)
{
    public bool Is(MeaningKind kind) => Meaning.Kind == kind;

    /// <summary>Whether it belongs before another: by start, then the shorter first.</summary>
    public bool StandsBefore(in FoundWord other) => Start != other.Start ? Start < other.Start : End < other.End;
}
