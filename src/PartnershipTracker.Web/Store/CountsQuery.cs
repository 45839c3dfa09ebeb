using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>Which statements are counted; what is left empty asks for all.</summary>
public sealed record CountsFilter
{
    /// <summary>Of these clauses.</summary>
    public IReadOnlyCollection<ClauseKey> Clauses { get; init; } = [];

    /// <summary>Of reports in these languages.</summary>
    public IReadOnlyCollection<string> Languages { get; init; } = [];

    /// <summary>That count for this milestone.</summary>
    public DateOnly? Milestone { get; init; }

    /// <summary>With this status.</summary>
    public Status? Status { get; init; }
}

/// <summary>How many statements each choice of a filter leaves, the other filters staying as they are.</summary>
/// <param name="Clauses">By clause.</param>
/// <param name="Languages">By language; those of unknown language are left out.</param>
/// <param name="Milestones">By milestone; those of none are left out.</param>
/// <param name="Statuses">By status.</param>
public sealed record Counts(
    IReadOnlyDictionary<ClauseKey, int> Clauses, IReadOnlyDictionary<string, int> Languages,
    IReadOnlyDictionary<DateOnly, int> Milestones, IReadOnlyDictionary<Status, int> Statuses);

/// <summary>Counts for filters.</summary>
public static class CountsQuery
{
    /// <summary>Counts what the filter and each of its alternatives leave. What is between milestones counts, unless one is asked for.</summary>
    public static async Task<Counts> CountsAsync(this TrackerDb db, CountsFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        var alike = await db.GetService<KeptAnswers>().GetAsync("counts", () => db.CountAlikeAsync(cancel), all => all.Count);
        return new(
            Sum(alike.Where(Passes(filter with { Clauses = [] })), all => all.Clause),
            Sum(alike.Where(all => all.Language is not null).Where(Passes(filter with { Languages = [] })), all => all.Language!),
            Sum(alike.Where(all => all.Milestone is not null).Where(Passes(filter with { Milestone = null })), all => all.Milestone!.Value),
            Sum(alike.Where(Passes(filter with { Status = null })), all => all.Status));
    }

    /// <summary>How many there are of each key, counted by the database: grouping alone would load them.</summary>
    public static Task<Dictionary<TKey, int>> CountByAsync<T, TKey>(this IQueryable<T> rows, Expression<Func<T, TKey>> key, CancellationToken cancel)
        where TKey : notnull =>
        rows.GroupBy(key).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancel);

    // As many rows as there are clauses, languages, milestones and statuses together, however many the statements: every filter is counted from them.
    private static Task<List<Alike>> CountAlikeAsync(this TrackerDb db, CancellationToken cancel) => db.Statements
        .GroupBy(s => new
        {
            s.Clause, Language = EF.Property<string?>(s, StatementMapping.Language), Milestone = EF.Property<DateOnly?>(s, StatementMapping.Told), s.Status,
        })
        .Select(all => new Alike(all.Key.Clause, all.Key.Language, all.Key.Milestone, all.Key.Status, all.Count())).ToListAsync(cancel);

    private static Func<Alike, bool> Passes(CountsFilter filter) => all =>
        (filter.Clauses.Count == 0 || filter.Clauses.Contains(all.Clause))
        && (filter.Languages.Count == 0 || (all.Language is { } tag && filter.Languages.Contains(tag)))
        && (filter.Milestone is not { } on || all.Milestone == on)
        && (filter.Status is not { } status || all.Status == status);

    private static Dictionary<TKey, int> Sum<TKey>(IEnumerable<Alike> counted, Func<Alike, TKey> key)
        where TKey : notnull =>
        counted.GroupBy(key).ToDictionary(group => group.Key, group => group.Sum(all => all.Count));

    /// <summary>Statements that no filter tells apart.</summary>
    private sealed record Alike(ClauseKey Clause, string? Language, DateOnly? Milestone, Status Status, int Count);
}
