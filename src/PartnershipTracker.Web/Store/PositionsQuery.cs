using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>How many reports of one language say one thing of one clause at one milestone.</summary>
/// <param name="Milestone">That it counts for.</param>
/// <param name="Clause">That it is of.</param>
/// <param name="Status">What is said of the clause.</param>
/// <param name="ValuesKey">Its values in one spelling; empty where it gives none. Equal where the values are.</param>
/// <param name="Right">Null where none is named.</param>
/// <param name="Effect">Null where none is named.</param>
/// <param name="Language">Of the reports.</param>
/// <param name="Reports">How many (copies not told apart).</param>
public sealed record PositionCount(
    DateOnly Milestone, ClauseKey Clause, Status Status, string ValuesKey, Right? Right, Effect? Effect, string? Language, int Reports);

/// <summary>The positions, grouped in the database by one covering index.</summary>
public static class PositionsQuery
{
    /// <summary>Every position of the store, by milestone, then clause, status and values.</summary>
    public static Task<List<PositionCount>> PositionsAsync(this TrackerDb db, CancellationToken cancel = default) =>
        db.PositionCounts().ToListAsync(cancel);

    internal static IQueryable<PositionCount> PositionCounts(this TrackerDb db) => db.Statements
        .Where(s => EF.Property<DateOnly?>(s, StatementMapping.Told) != null)
        .GroupBy(s => new
        {
            Milestone = EF.Property<DateOnly?>(s, StatementMapping.Told),
            s.Clause,
            s.Status,
            ValuesKey = EF.Property<string>(s, StatementMapping.ValuesKey),
            s.Right,
            s.Effect,
            Language = EF.Property<string?>(s, StatementMapping.Language),
        })
        .OrderBy(g => g.Key.Milestone).ThenBy(g => g.Key.Clause).ThenBy(g => g.Key.Status).ThenBy(g => g.Key.ValuesKey)
        .ThenBy(g => g.Key.Right).ThenBy(g => g.Key.Effect).ThenBy(g => g.Key.Language)
        .Select(g => new PositionCount(g.Key.Milestone!.Value, g.Key.Clause, g.Key.Status, g.Key.ValuesKey, g.Key.Right, g.Key.Effect, g.Key.Language,
            g.Select(s => s.ReportId).Distinct().Count()));
}
