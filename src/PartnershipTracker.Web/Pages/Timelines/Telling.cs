using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Comparing;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Timelines;

/// <summary>How many reports tell of what is shown.</summary>
/// <param name="Stored">How many are stored, whatever is shown.</param>
/// <param name="Reports">How many of them tell of it.</param>
/// <param name="Languages">In how many languages.</param>
/// <param name="On">How many tell of it at each milestone; empty where all is shown, as the timeline has it then.</param>
public sealed record Telling(int Stored, int Reports, int Languages, IReadOnlyDictionary<DateOnly, int> On)
{
    /// <summary>The last milestone of <see cref="On"/>.</summary>
    public DateOnly? UpTo => On.Count == 0 ? null : On.Keys.Max();

    /// <summary>Counts them. Where all is shown, every report counts, also one that nothing was read in; else those with a statement of what is shown.</summary>
    public static async Task<Telling> OfAsync(TrackerDb db, Selection query, Holdings holdings, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(holdings);
        var shown = holdings.In(query.Language);
        if (query is { Clause: [], Day: null }) return new(holdings.Reports.Total(), shown.Reports.Total(), LanguagesOf(shown.Reports), new Dictionary<DateOnly, int>());
        var told = db.Statements.OfClauses([.. query.Clause.Select(key => new Agreements.ClauseKey(key))]).InLanguages(query.Language)
            .Select(s => new { s.ReportId, On = EF.Property<DateOnly?>(s, StatementMapping.Told), Language = EF.Property<string>(s, StatementMapping.Language) });
        if (query.Day is { } day) told = told.Where(s => s.On <= day);
        return new(
            holdings.Reports.Total(),
            await told.Select(s => s.ReportId).Distinct().CountAsync(cancel),
            await told.Select(s => s.Language).Distinct().CountAsync(cancel),
            await told.Where(s => s.On != null).GroupBy(s => s.On!.Value).Select(g => new { g.Key, Count = g.Select(s => s.ReportId).Distinct().Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Count, cancel));
    }

    private static int LanguagesOf(IEnumerable<ReportHeading> reports) => reports.Select(report => report.Language).OfType<string>().Distinct().Count();
}
