using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>One comparable thing that a report says: a number, a date or a word.</summary>
/// <param name="Words">How it is shown; two that are shown alike are one.</param>
/// <param name="Unit">A currency; null fits any.</param>
/// <param name="Group">A basis, or which end of a term a date is: only things of one group are compared; null fits any.</param>
internal sealed record Said(string Words, string? Unit = null, string? Group = null)
{
    private const decimal Tolerance = 0.05m;

    public decimal? Number { get; init; }

    public PartialDate? Date { get; init; }

    public bool About { get; init; }

    public static Said Of(StatedValue value) => value.Kind == ValueKind.Date
        ? new(value.Words(), null, value.Role switch { null => null, DateRole.By => DateRole.Until.Word(), var role => role.Value.Word() }) { Date = value.Date }
        : new(value.WithoutComparator(), value.Currency, value.Basis?.Word()) { Number = value.Number, About = value.Comparator == Comparator.About };

    public bool IsComparableWith(Said other) => Fits(Unit, other.Unit) && Fits(Group, other.Group);

    /// <summary>Whether both can be right: the same word or number, about the same number, or dates of which one holds the other.</summary>
    public bool Matches(Said other) => (this, other) switch
    {
        ({ Number: { } one }, { Number: { } two }) => one == two || ((About || other.About) && IsNear(one, two)),
        ({ Date: { } one }, { Date: { } two }) => one.Year == two.Year && FitsPart(one.Month, two.Month) && FitsPart(one.Day, two.Day),
        _ => Words == other.Words,
    };

    private static bool IsNear(decimal one, decimal two) =>
        Math.Abs(one - two) <= Tolerance * Math.Max(Math.Abs(one), Math.Abs(two));

    private static bool Fits(string? one, string? two) => one is null || two is null || one == two;

    private static bool FitsPart(int? one, int? two) => one is null || two is null || one == two;
}
