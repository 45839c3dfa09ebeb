using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Timelines;

/// <summary>States and changes in English sentences.</summary>
public static class StateWords
{
    /// <summary>"in force", "altered", "ended", "disputed", "unknown".</summary>
    public static string Words(this State state) => state == State.InForce ? "in force" : state.ToString().ToLowerInvariant();

    /// <summary>"Right of first refusal: ended, as 1 report in 1 language told on 2025-10-28." A full stop ends it.</summary>
    /// <param name="state">Which.</param>
    /// <param name="agreement">Whose clause it is.</param>
    /// <param name="shown">The reports that it is the state by; all where it is not given.</param>
    /// <param name="tell">How days are told; as ISO 8601 writes them where it is not given.</param>
    public static string Sentence(this ClauseState state, Agreement agreement, ReportsShown? shown = null, Func<DateOnly, string>? tell = null)
    {
        tell ??= date => date.Iso();
        shown ??= ReportsShown.All;
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(agreement);
        var title = agreement.Find(state.Clause.Value)?.Title ?? state.Clause.Value;
        if (state.LastReportedOn is not { } day) return $"{title}: unknown; {shown.None} tells of it{(shown.UpTo is { } upTo ? $" up to {tell(upTo)}" : "")}.";
        return state.ToldBefore is { } told
            ? $"{title}: ended, reported on {tell(told.LastReportedOn!.Value)} by {told.For.Told()}{Against(told)}; last told of on {tell(day)} by {state.For.Told()}, {AlteringOnly(state)}."
            : $"{title}: {state.State.Words()}, last reported on {tell(day)} by {state.For.Told()}{Against(state)}.";
    }

    /// <summary>"which alters it and does not bring it back", of reports that alter what was told to be over before.</summary>
    public static string AlteringOnly(this ClauseState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.For.ReportCount() == 1 ? "which alters it and does not bring it back" : "which alter it and do not bring it back";
    }

    private static string Against(ClauseState state) => state.Against.Count == 0 ? ""
        : $"; {ValueWords.Count(state.Against.ReportCount(), "report")} {(state.Against.ReportCount() == 1 ? "says" : "say")} otherwise";

    /// <summary>"Right of first refusal: in force before, now ended, as 1 report in 1 language tells." A full stop ends it.</summary>
    public static string Sentence(this Change change, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(agreement);
        var title = agreement.Find(change.Clause.Value)?.Title ?? change.Clause.Value;
        var what = change switch
        {
            { Before: State.Unknown } => $"first told of, {change.After.Words()}",
            _ when change.Before == change.After => $"{change.After.Words()} as before, with a new value",
            { IsToldAgain: true } => "said to be over before, and told of again in other terms, which does not bring it back",
            _ => $"{change.Before.Words()} before, now {change.After.Words()}",
        };
        return $"{title}: {what}, as {change.Statements.Told()} {(change.Statements.ReportCount() == 1 ? "tells" : "tell")}.";
    }
}
