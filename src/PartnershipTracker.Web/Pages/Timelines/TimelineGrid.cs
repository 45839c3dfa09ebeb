using System.Globalization;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Timelines;

namespace PartnershipTracker.Web.Pages.Timelines;

/// <summary>Where everything on a timeline stands: a column a milestone, evenly spaced, then one a year in which a term ends.</summary>
public sealed class TimelineGrid
{
    private readonly List<DateOnly> milestones;

    private readonly DateOnly? day;

    /// <summary>The grid of a timeline, for some of the clauses, drawn as far as a day.</summary>
    public TimelineGrid(Timeline timeline, IReadOnlyCollection<string> clauses, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(clauses);
        this.day = day;
        IsOfSome = clauses.Count > 0;
        Milestones = timeline.Milestones;
        milestones = [.. timeline.Milestones.Select(m => m.Milestone.Date)];
        Families =
        [
            .. timeline.Families
                .Select(family => family with { Lanes = [.. family.Lanes.Where(lane => clauses.Count == 0 || clauses.Contains(lane.Clause.Key.Value))] })
                .Where(family => family.Lanes.Count > 0),
        ];
        Ends = timeline.Ends.ToLookup(end => end.Clause);
        EndYears = [.. timeline.Ends.Select(end => end.Date.Year).Distinct().Order()];
    }

    /// <summary>Whether it is of some of the clauses only.</summary>
    public bool IsOfSome { get; }

    /// <summary>The milestones' columns, by date.</summary>
    public IReadOnlyList<TimelineMilestone> Milestones { get; }

    /// <summary>The lanes asked for, by family.</summary>
    public IReadOnlyList<LaneFamily> Families { get; }

    /// <summary>The years in which a term is told to end: the columns to the right of the milestones.</summary>
    public IReadOnlyList<int> EndYears { get; }

    /// <summary>The ends of each clause's term.</summary>
    public ILookup<ClauseKey, TermEnd> Ends { get; }

    /// <summary>How many columns there are.</summary>
    public int Columns => milestones.Count + EndYears.Count;

    /// <summary>Whether a milestone came after the day that it is drawn as far as.</summary>
    public bool IsLater(TimelineMilestone milestone) => milestone?.Milestone.Date > day;

    /// <summary>The column of a milestone, from 0.</summary>
    public int Of(DateOnly milestone) => milestones.IndexOf(milestone);

    /// <summary>The column of the end of a term, from 0.</summary>
    public int Of(TermEnd end) => milestones.Count + EndYears.ToList().IndexOf(end.Date.Year);

    /// <summary>How far right a column begins, or how wide some columns are.</summary>
    public string At(int column) => string.Create(CultureInfo.InvariantCulture, $"{100m * column / Columns:0.###}%");

    /// <summary>The states of a lane, those alike drawn as one; the last goes on to the end of the term where one is told and nothing stands between.</summary>
    public IReadOnlyList<DrawnBand> Drawn(Lane lane)
    {
        ArgumentNullException.ThrowIfNull(lane);
        List<DrawnBand> drawn = [];
        foreach (var band in lane.Bands.Select(Draw).Concat(ToTheEnd(lane)))
        {
            if (drawn is [.., var last] && last.IsLike(band)) drawn[^1] = last with { To = band.To };
            else drawn.Add(band);
        }

        return drawn;
    }

    private DrawnBand Draw(Band band) => new(
        Of(band.From), band.To is { } to ? Of(to) : milestones.Count, band.State.State,
        band.State.LastReportedOn is { } told && (!band.IsCovered || IsSilentSince(told, band.From)));

    private IEnumerable<DrawnBand> ToTheEnd(Lane lane) =>
        Ends[lane.Clause.Key].Select(Of).ToList() is { Count: > 0 } ends && ends.Max() > milestones.Count && !Milestones.Any(IsLater)
            ? [new(milestones.Count, ends.Max(), lane.Last.State, true)]
            : [];

    // A milestone that no report tells of is no silence.
    private bool IsSilentSince(DateOnly told, DateOnly until) =>
        Milestones.Any(m => !m.IsHollow && m.Milestone.Date > told && m.Milestone.Date <= until);
}

/// <summary>A state as it is drawn.</summary>
/// <param name="From">The column it begins at.</param>
/// <param name="To">The column it ends at.</param>
/// <param name="State">The state.</param>
/// <param name="IsCarried">Whether it is carried on in silence, and not told again.</param>
public sealed record DrawnBand(int From, int To, State State, bool IsCarried)
{
    /// <summary>Whether the other looks the same.</summary>
    public bool IsLike(DrawnBand other) => other is not null && State == other.State && IsCarried == other.IsCarried;
}

/// <summary>What a mark on a lane says.</summary>
public static class MarkWords
{
    /// <summary>What most reports say that tell the state: "granted", "continues", "changed", "ended"; "disputed" where they are tied.</summary>
    public static string WordOf(this Lane lane, Mark mark)
    {
        ArgumentNullException.ThrowIfNull(lane);
        var state = lane.Bands.First(band => band.From == mark.Milestone).State;
        return state.State == State.Disputed ? "disputed" : state.For
            .GroupBy(s => s.Status).OrderByDescending(said => said.ReportCount()).ThenByDescending(said => said.Key).First().Key.Word();
    }
}
