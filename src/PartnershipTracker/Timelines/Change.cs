using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Timelines;

/// <summary>What is known of a clause at some time, by what was last reported.</summary>
public enum State
{
    /// <summary>No report has told of it yet.</summary>
    Unknown,

    /// <summary>Granted, or said to continue.</summary>
    InForce,

    /// <summary>Changed, and not over.</summary>
    Altered,

    /// <summary>Over.</summary>
    Ended,

    /// <summary>As many reports say one thing as another.</summary>
    Disputed,
}

/// <summary>A milestone at which a clause's state or value differs from what was last reported.</summary>
/// <param name="Milestone">When.</param>
/// <param name="Clause">Which.</param>
/// <param name="Before">What was last reported; <see cref="State.Unknown"/> where nothing was.</param>
/// <param name="After">What is reported now: <see cref="State.Altered"/> also where the term was over before.</param>
/// <param name="NewValues">Whether a value is given that none gave before.</param>
/// <param name="Earlier">The statements that told the state before; none where nothing was told.</param>
/// <param name="Statements">All that are told of the clause at this milestone, proposals aside, in the order of exports.</param>
public sealed record Change(
    DateOnly Milestone, ClauseKey Clause, State Before, State After, bool NewValues,
    IReadOnlyList<ReportedStatement> Earlier, IReadOnlyList<ReportedStatement> Statements)
{
    /// <summary>Whether what was told to be over is only told of again, in other terms: it stays over.</summary>
    public bool IsToldAgain => Before == State.Ended && After == State.Altered;

    /// <summary>The clause's state from then on.</summary>
    public State Now => IsToldAgain ? State.Ended : After;
}
