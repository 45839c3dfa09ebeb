using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Web.Store;

/// <summary>
/// What overviews are made from. Reports of one language that say the same of a clause at a milestone are grouped by the database;
/// one of them stands for all, so that a thousand reports cost little more than ten.
/// </summary>
public static class OverviewQuery
{
    /// <summary>Which reports say the same, and how many: the first of each group in the order of exports.</summary>
    /// <remarks>The innermost query is answered by <c>IX_Statements_Positions</c> alone.</remarks>
    private const string Groups = """
        with
        said as (
            select ToldMilestone as Told, Clause, Language, ReportId,
                group_concat(Status || ' ' || ValuesKey || ' ' || coalesce("Right", '') || ' ' || coalesce(Effect, ''), char(10)
                    order by Status, ValuesKey, "Right", Effect) as Said
            from Statements
            where ToldMilestone is not null
                and ({0} is null or ToldMilestone <= {0})
                and ({1} = '[]' or Clause in (select value from json_each({1})))
                and ({2} = '[]' or Language in (select value from json_each({2})))
            group by ToldMilestone, Clause, ReportId
        ),
        stances as (
            select said.*, Outlet, Told = Reports.Milestone as IsOwn from said join Reports on Reports.Id = ReportId
        ),
        """;

    internal const string Alike = Groups + """
        alike as (
            select Told, Clause, ReportId, IsOwn, count(*) over same as Count, row_number() over (same order by Outlet is null, Outlet, ReportId) as Place
            from stances
            window same as (partition by Told, Clause, Language, IsOwn, Said)
        )
        select Told, Clause, ReportId, Count, IsOwn from alike where Place = 1
        """;

    private const string Besides = Groups + """
        besides as (
            select Told, Language, count(distinct ReportId) as Count, min(ReportId) as ReportId from stances where not IsOwn group by Told, Language
        )
        select Told, '' as Clause, ReportId, Count, 0 as IsOwn from besides
        """;

    /// <summary>What the filter asks for, with one report for all that say the same. What is between milestones is not in it.</summary>
    public static async Task<Holdings> OverviewAsync(this TrackerDb db, HoldingsFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.Milestone is not null) throw new ArgumentException("An overview is of all milestones.", nameof(filter));
        await using var snapshot = await db.SnapshotAsync(cancel);
        var alike = await db.GroupsAsync(Alike, filter, cancel);
        var besides = alike.TrueForAll(group => group.IsOwn) ? [] : await db.GroupsAsync(Besides, filter, cancel);
        var own = await db.OwnAsync(filter, cancel);
        var headings = await db.HeadingsAsync([.. alike.Concat(besides).Concat(own).Select(group => group.ReportId)], cancel);
        return new(
            [.. own.Select(group => headings[group.ReportId] with { StandsFor = group.Count })],
            await db.StatementsAsync(alike, headings, cancel))
        {
            Besides = besides.ToLookup(group => group.Told!.Value, group => headings[group.ReportId] with { StandsFor = group.Count }),
        };
    }

    private static Task<List<Group>> GroupsAsync(this TrackerDb db, string sql, HoldingsFilter filter, CancellationToken cancel) => db.Database
        .SqlQueryRaw<Group>(sql, filter.AsOf is { } day ? day.Iso() : DBNull.Value, Json(filter.Clauses.Select(key => key.Value)), Json(filter.Languages))
        .ToListAsync(cancel);

    // A report is on its milestone whatever clauses are asked for: where it says nothing of them it is silent.
    private static Task<List<Group>> OwnAsync(this TrackerDb db, HoldingsFilter filter, CancellationToken cancel)
    {
        var reports = db.Reports.AsQueryable();
        if (filter.Languages.Count > 0) reports = reports.Where(r => EF.Parameter(filter.Languages).Contains(r.Language!));
        if (filter.AsOf is { } day) reports = reports.Where(r => r.Milestone <= day);
        return reports.GroupBy(r => new { r.Milestone, r.Language })
            .Select(g => new Group(g.Key.Milestone, "", g.Min(r => r.Id)!, g.Count(), true)).ToListAsync(cancel);
    }

    private static Task<Dictionary<string, ReportHeading>> HeadingsAsync(this TrackerDb db, HashSet<string> ids, CancellationToken cancel) =>
        db.Reports.Where(r => EF.Parameter(ids).Contains(r.Id)).Headings().ToDictionaryAsync(r => r.Id, cancel);

    private static async Task<IReadOnlyList<ReportedStatement>> StatementsAsync(
        this TrackerDb db, List<Group> alike, Dictionary<string, ReportHeading> headings, CancellationToken cancel)
    {
        var counts = alike.ToDictionary(group => (group.ReportId, group.Clause, group.Told), group => group.Count);
        var ids = alike.Select(group => group.ReportId).ToHashSet();
        var statements = await db.Statements.Where(s => EF.Parameter(ids).Contains(s.ReportId)).AsNoTracking().ToListAsync(cancel);
        return
        [
            .. from statement in statements
               let reported = ReportedStatement.Of(headings[statement.ReportId], statement)
               where counts.ContainsKey((statement.ReportId, statement.Clause.Value, reported.Milestone))
               let count = counts[(statement.ReportId, statement.Clause.Value, reported.Milestone)]
               select reported with { Report = reported.Report with { StandsFor = count } },
        ];
    }

    private static string Json(IEnumerable<string> words) => JsonSerializer.Serialize(words);

    internal sealed record Group(DateOnly? Told, string Clause, string ReportId, int Count, bool IsOwn);
}
