using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
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
    /// <summary>Counts what the filter and each of its alternatives leave.</summary>
    public static async Task<Counts> CountsAsync(this TrackerDb db, CountsFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        return new(
            await Filtered(db, filter with { Clauses = [] }).CountByAsync(s => s.Clause, cancel),
            await Filtered(db, filter with { Languages = [] }).Where(s => EF.Property<string?>(s, StatementMapping.Language) != null)
                .CountByAsync(s => EF.Property<string>(s, StatementMapping.Language), cancel),
            await Filtered(db, filter with { Milestone = null }).Where(s => EF.Property<DateOnly?>(s, StatementMapping.Told) != null)
                .CountByAsync(s => EF.Property<DateOnly?>(s, StatementMapping.Told)!.Value, cancel),
            await Filtered(db, filter with { Status = null }).CountByAsync(s => s.Status, cancel));
    }

    /// <summary>How many there are of each key, counted by the database: grouping alone would load them.</summary>
    public static Task<Dictionary<TKey, int>> CountByAsync<T, TKey>(this IQueryable<T> rows, Expression<Func<T, TKey>> key, CancellationToken cancel)
        where TKey : notnull =>
        rows.GroupBy(key).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancel);

    private static IQueryable<Statement> Filtered(TrackerDb db, CountsFilter filter)
    {
        var statements = db.Statements.OfClauses(filter.Clauses).InLanguages(filter.Languages).CountingFor(filter.Milestone);
        return filter.Status is { } status ? statements.Where(s => s.Status == status) : statements;
    }
}
