using PartnershipTracker.Comparing;
using PartnershipTracker.Web.Pages.Queries;

namespace PartnershipTracker.Web.Pages.Divergences;

/// <summary>Which divergences to list.</summary>
public sealed record DivergenceQuery
{
    /// <summary>Only those of this milestone.</summary>
    [KnownMilestone]
    public string? Milestone { get; init; }

    /// <summary>Only those on this clause.</summary>
    [KnownClause]
    public string? Clause { get; init; }

    /// <summary>Only those of this kind.</summary>
    [KnownKind]
    public string? Kind { get; init; }

    /// <summary>The milestone asked for.</summary>
    public DateOnly? Day => Days.Read(Milestone);

    /// <summary>The query string, from the question mark on; empty where nothing is asked.</summary>
    public string Parameters => Queries.Parameters.Write(("milestone", [Milestone]), ("clause", [Clause]), ("kind", [Kind]));

    /// <summary>Whether a divergence is asked for.</summary>
    public bool Asks(Divergence divergence)
    {
        ArgumentNullException.ThrowIfNull(divergence);
        return (Day is null || divergence.Milestone == Day) && IsGiven(Clause, divergence.Clause.Value) && IsGiven(Kind, Reading.Words.Word(divergence.Kind));
    }

    private static bool IsGiven(string? asked, string it) => string.IsNullOrEmpty(asked) || asked == it;
}
