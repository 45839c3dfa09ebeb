using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Timelines;

/// <summary>When each clause changed: clauses as lanes, milestones as marks, and what was last reported between them.</summary>
/// <param name="Milestones">All of the agreement's, by date.</param>
/// <param name="Families">The lanes, in the agreement's order of each family's first clause.</param>
/// <param name="Ends">The last days of terms that reports name of what is in force, by date; drawn, never applied.</param>
/// <param name="Changes">All of them, by milestone.</param>
/// <param name="Divergences">Those of the milestones told of, as <see cref="DivergenceFinder"/> orders them.</param>
/// <param name="Coverage">How far the reports reach.</param>
public sealed record Timeline(
    IReadOnlyList<TimelineMilestone> Milestones, IReadOnlyList<LaneFamily> Families, IReadOnlyList<TermEnd> Ends,
    IReadOnlyList<Change> Changes, IReadOnlyList<Divergence> Divergences, Coverage Coverage)
{
    /// <summary>The timeline of what these holdings tell, as far as a day: of later milestones it has no more than that they are known.</summary>
    /// <param name="holdings">In all languages.</param>
    /// <param name="agreement">Whose milestones and clauses they are.</param>
    /// <param name="day">How far; null for all of it.</param>
    /// <param name="languages">Only what reports in these say; none for all. How they differ from others stays.</param>
    public static Timeline Of(Holdings holdings, Agreement agreement, DateOnly? day = null, IReadOnlyCollection<string>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(holdings);
        ArgumentNullException.ThrowIfNull(agreement);
        var divergences = DivergenceFinder.Find(holdings, agreement, languages ?? []).Where(divergence => !(divergence.Milestone > day)).ToList();
        return Of(holdings.In(languages ?? []), agreement, day, divergences);
    }

    private static Timeline Of(Holdings holdings, Agreement agreement, DateOnly? day, IReadOnlyList<Divergence> divergences)
    {
        var changes = ChangeFinder.Find(holdings, agreement).Where(change => !(change.Milestone > day)).ToList();
        var lanes = new LaneBuilder(holdings, agreement, changes, divergences, day);
        return new(
            [.. agreement.Milestones.Select(milestone => TimelineMilestone.Of(milestone, holdings))],
            [.. agreement.Clauses.GroupBy(clause => clause.Family).Select(family => new LaneFamily(agreement.Families[family.Key], [.. family.Select(lanes.Build)]))],
            TermEnd.Of(StatesInForce.On(day, holdings, agreement)),
            changes,
            divergences,
            Coverage.On(day, holdings, agreement));
    }
}

/// <summary>A milestone on the axis.</summary>
/// <param name="Milestone">Which.</param>
/// <param name="Reports">How many stored reports report on it.</param>
/// <param name="ToldBy">How many tell of it, those that report on a later one among them.</param>
public sealed record TimelineMilestone(Milestone Milestone, int Reports, int ToldBy)
{
    /// <summary>Whether no stored report tells of it.</summary>
    public bool IsHollow => ToldBy == 0;

    internal static TimelineMilestone Of(Milestone milestone, Holdings holdings)
    {
        var telling = holdings.TellingOf(milestone.Date);
        return new(milestone, telling.Where(report => report.Milestone == milestone.Date).Total(), telling.Total());
    }
}

/// <summary>Clauses of one kind.</summary>
/// <param name="Name">What the agreement calls the family in plain words: "First refusal".</param>
/// <param name="Lanes">In the agreement's order.</param>
public sealed record LaneFamily(string Name, IReadOnlyList<Lane> Lanes);

/// <summary>One clause along the axis.</summary>
/// <param name="Clause">Which.</param>
/// <param name="Marks">One for each milestone that has no stored report, or at which the clause is told of; by date.</param>
/// <param name="Bands">One from each milestone to the next, the last to the end of the axis; by date.</param>
public sealed record Lane(Clause Clause, IReadOnlyList<Mark> Marks, IReadOnlyList<Band> Bands)
{
    /// <summary>What was last reported.</summary>
    public ClauseState Last => Bands is [.., var band] ? band.State : StatesInForce.Unknown(Clause.Key);
}

/// <summary>A milestone on a lane.</summary>
/// <param name="Milestone">When.</param>
/// <param name="Reports">How many reports tell of the clause, proposals aside; 0 where the mark is hollow.</param>
/// <param name="Languages">The BCP 47 tags of those reports, ordinal.</param>
/// <param name="Divergences">How those reports differ.</param>
/// <param name="Change">What changed then; null where nothing did.</param>
public sealed record Mark(DateOnly Milestone, int Reports, IReadOnlyList<string> Languages, IReadOnlyList<Divergence> Divergences, Change? Change)
{
    /// <summary>Whether no stored report tells of the milestone.</summary>
    public bool IsHollow => Reports == 0;
}

/// <summary>What was last reported of a clause from one milestone to the next.</summary>
/// <param name="From">The milestone it begins at.</param>
/// <param name="To">The next one; null at the end of the axis.</param>
/// <param name="State">What was last reported; from <see cref="ClauseState.LastReportedOn"/> earlier than <paramref name="From"/> it is carried on in silence.</param>
/// <param name="IsCovered">False beyond the last milestone that a stored report tells of: nothing is claimed there.</param>
public sealed record Band(DateOnly From, DateOnly? To, ClauseState State, bool IsCovered);

/// <summary>The end of a term that reports name.</summary>
/// <param name="Date">As precise as it was told.</param>
/// <param name="Clause">Whose term.</param>
/// <param name="Statements">That name it, in the order of exports.</param>
public sealed record TermEnd(PartialDate Date, ClauseKey Clause, IReadOnlyList<ReportedStatement> Statements)
{
    internal static IReadOnlyList<TermEnd> Of(StatesInForce states) =>
    [
        .. from clause in states.Clauses
           where clause.State is State.InForce or State.Altered or State.Disputed
           from statement in clause.For
           from value in statement.Values
           where value is { Kind: ValueKind.Date, Role: DateRole.Until or DateRole.By }
           group statement by (Date: value.Date!.Value, clause.Clause) into end
           orderby end.Key.Date
           select new TermEnd(end.Key.Date, end.Key.Clause, [.. end.Distinct()]),
    ];
}
