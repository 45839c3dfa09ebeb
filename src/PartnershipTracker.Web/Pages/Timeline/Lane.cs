using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Timelines;

namespace PartnershipTracker.Web.Pages.Timeline;

/// <summary>A dated column: a milestone, or a year in which a term is told to end.</summary>
/// <param name="Milestone">Null for the end of a term.</param>
/// <param name="Year">The year.</param>
/// <param name="Reports">How many reports tell of it.</param>
public sealed record Column(Milestone? Milestone, int Year, int Reports);

/// <summary>A clause over time.</summary>
/// <param name="Clause">It.</param>
/// <param name="Now">What was last reported of it.</param>
/// <param name="Moments">Where something is told of it, by date.</param>
/// <param name="Bands">Its states between the columns.</param>
/// <param name="Ends">The years until which it is told to last.</param>
public sealed record Lane(
    Clause Clause, ClauseState Now, IReadOnlyList<Moment> Moments, IReadOnlyList<Band> Bands, IReadOnlyList<LaneEnd> Ends);

/// <summary>What is told of a clause at one milestone.</summary>
/// <param name="Column">The column it stands in, from 0.</param>
/// <param name="Date">The milestone.</param>
/// <param name="Word">What most reports say of it; null where they are tied.</param>
/// <param name="Reports">How many reports tell of it.</param>
/// <param name="Languages">In how many languages.</param>
/// <param name="Divergences">Where these reports differ.</param>
/// <param name="AlsoProposed">Whether something is told to be only considered, beside what is agreed.</param>
public sealed record Moment(
    int Column, DateOnly Date, Status? Word, int Reports, int Languages, IReadOnlyList<Divergence> Divergences, bool AlsoProposed)
{
    /// <summary>Its mark among the icons.</summary>
    public string Icon => Word?.Word() ?? "disputed";
}

/// <summary>A state that lasts from one column to another.</summary>
/// <param name="From">The column it begins at.</param>
/// <param name="To">The column it ends at.</param>
/// <param name="State">The state.</param>
/// <param name="Carried">Whether it is only carried on from the last report, and not told again by newer ones.</param>
public sealed record Band(int From, int To, State State, bool Carried);

/// <summary>The end of a term.</summary>
/// <param name="Column">The column it stands in.</param>
/// <param name="Year">The year.</param>
/// <param name="Reports">How many reports tell of it.</param>
public sealed record LaneEnd(int Column, int Year, int Reports);
