namespace PartnershipTracker.Agreements;

/// <summary>The key of a clause, as in addresses and exports: <c>right-of-first-refusal</c>.</summary>
/// <param name="Value">Lower-case words joined by hyphens; one that the agreement defines.</param>
public readonly record struct ClauseKey(string Value) : IComparable<ClauseKey>
{
    /// <summary>Ordinal by key; lists for people follow the agreement's own order instead.</summary>
    public int CompareTo(ClauseKey other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc />
    public override string ToString() => Value;

    /// <summary>Ordinal, as <see cref="CompareTo"/>.</summary>
    public static bool operator <(ClauseKey left, ClauseKey right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal, as <see cref="CompareTo"/>.</summary>
    public static bool operator <=(ClauseKey left, ClauseKey right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal, as <see cref="CompareTo"/>.</summary>
    public static bool operator >(ClauseKey left, ClauseKey right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal, as <see cref="CompareTo"/>.</summary>
    public static bool operator >=(ClauseKey left, ClauseKey right) => left.CompareTo(right) >= 0;
}
