using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Web.Store;

/// <summary>Which part of the store is asked for; what is left empty asks for all.</summary>
public sealed record HoldingsFilter
{
    /// <summary>All that is stored.</summary>
    public static readonly HoldingsFilter Everything = new();

    /// <summary>Statements of these clauses only. Reports that say nothing of them stay: they are silent.</summary>
    public IReadOnlyCollection<ClauseKey> Clauses { get; init; } = [];

    /// <summary>Reports in these languages only.</summary>
    public IReadOnlyCollection<string> Languages { get; init; } = [];

    /// <summary>Reports of this milestone, and all statements that count for it, whichever report tells them.</summary>
    public DateOnly? Milestone { get; init; }

    /// <summary>Only what is told of milestones up to this day; what is between milestones is left out with it.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The same text for the same filter.</summary>
    internal string Key => $"{Milestone?.Iso()} {AsOf?.Iso()} {string.Join(',', Clauses)} {string.Join(',', Languages)}";
}
