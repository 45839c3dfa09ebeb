using System.Globalization;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Timelines;
using PartnershipTracker.Web.Pages.Queries;

namespace PartnershipTracker.Web.Pages.Timelines;

/// <summary>Where everything on a timeline stands: a column a milestone, evenly spaced, then one a year in which a term ends.</summary>
public sealed class TimelineGrid
{
    private readonly List<DateOnly> milestones;

    private readonly DateOnly? day;

    // Of some of the clauses: how many reports tell of them, by milestone. Else null.
    private readonly IReadOnlyDictionary<DateOnly, int>? telling;

    /// <summary>The grid of a timeline, for the clauses asked for, drawn as far as the day asked for.</summary>
    public TimelineGrid(Timeline timeline, Selection query, Telling telling, ReportsShown shown)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(telling);
        ArgumentNullException.ThrowIfNull(shown);
        day = query.Day;
        var clauses = query.Clause;
        this.telling = clauses.Length > 0 ? telling.On : null;
        Nothing = clauses.Length > 0 ? "nothing on what is shown" : shown.None;
        Milestones = timeline.Milestones;
        milestones = [.. timeline.Milestones.Select(m => m.Milestone.Date)];
        Families =
        [
            .. timeline.Families
                .Select(family => family with { Lanes = [.. family.Lanes.Where(lane => clauses.Length == 0 || clauses.Contains(lane.Clause.Key.Value))] })
                .Where(family => family.Lanes.Count > 0),
        ];
        Ends = timeline.Ends.ToLookup(end => end.Clause);
        EndYears = [.. timeline.Ends.Select(end => end.Date.Year).Distinct().Order()];
    }

    /// <summary>What stands at a milestone that no report shown tells of: "no stored report".</summary>
    public string Nothing { get; }

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

    /// <summary>How many reports tell of a milestone, or of what is shown of it.</summary>
    public int ToldBy(TimelineMilestone milestone)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        return telling?.GetValueOrDefault(milestone.Milestone.Date) ?? milestone.ToldBy;
    }

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
