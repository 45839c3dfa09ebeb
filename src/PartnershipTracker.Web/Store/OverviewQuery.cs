using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Web.Store;

/// <summary>
/// What overviews are made from. Reports of one language that say the same of a clause at a milestone are grouped by the database;
/// one of them stands for all, so that a thousand reports cost little more than ten.
/// </summary>
public static class OverviewQuery
{
    /// <summary>
    /// Which reports say the same and how many, the first of each group in the order of exports; which tell of a milestone that they are not on;
    /// and which are on one, whatever clauses are asked for: where they say nothing of these they are silent.
    /// </summary>
    /// <remarks>The innermost query is answered by <c>IX_Statements_Positions</c> alone. Beside a minimum SQLite gives the columns of its row.</remarks>
    internal const string Groups = """
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
            select said.*, Name, ShownTitle, Outlet, Milestone, Told = Milestone as IsOwn from said join Reports on Reports.Id = ReportId
        ),
        alike as (
            select *, count(*) over same as Count, row_number() over (same order by Outlet is null, Outlet, ReportId) as Place
            from stances
            window same as (partition by Told, Clause, Language, IsOwn, Said)
        )
        select 'alike' as Kind, Told, Clause, Count, ReportId, Name, ShownTitle, Outlet, Language, Milestone from alike where Place = 1
        union all
        select 'besides', Told, '', count(distinct ReportId), min(ReportId), Name, ShownTitle, Outlet, Language, Milestone
            from stances where not IsOwn group by Told, Language
        union all
        select 'own', Milestone, '', count(*), min(Id), Name, ShownTitle, Outlet, Language, Milestone
            from Reports
            where ({0} is null or Milestone <= {0}) and ({2} = '[]' or Language in (select value from json_each({2})))
            group by Milestone, Language
        """;

    /// <summary>What the filter asks for, with one report for all that say the same. What is between milestones is not in it.</summary>
    public static Task<Holdings> OverviewAsync(this TrackerDb db, HoldingsFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.Milestone is not null) throw new ArgumentException("An overview is of all milestones.", nameof(filter));
        return db.GetService<KeptAnswers>().GetAsync($"overview {filter.Key}", () => db.AskOverviewAsync(filter, cancel), overview => overview.Statements.Count + overview.Reports.Count);
    }

    private static async Task<Holdings> AskOverviewAsync(this TrackerDb db, HoldingsFilter filter, CancellationToken cancel)
    {
        await using var snapshot = await db.SnapshotAsync(cancel);
        var groups = (await db.GroupsAsync(filter, cancel)).ToLookup(group => group.Kind);
        return new([.. groups["own"].Select(group => group.Heading)], await db.StatementsAsync([.. groups["alike"]], cancel))
        {
            Besides = groups["besides"].ToLookup(group => group.Told!.Value, group => group.Heading),
        };
    }

    private static Task<List<Group>> GroupsAsync(this TrackerDb db, HoldingsFilter filter, CancellationToken cancel) => db.Database
        .SqlQueryRaw<Group>(Groups, filter.AsOf is { } day ? day.Iso() : DBNull.Value, Json(filter.Clauses.Select(key => key.Value)), Json(filter.Languages))
        .ToListAsync(cancel);

    private static async Task<IReadOnlyList<ReportedStatement>> StatementsAsync(this TrackerDb db, List<Group> alike, CancellationToken cancel)
    {
        var groups = alike.ToDictionary(group => (group.ReportId, group.Clause, group.Told), group => group.Heading);
        var reports = alike.DistinctBy(group => group.ReportId).ToDictionary(group => group.ReportId, group => group.Heading);
        var statements = await db.Statements.Where(s => EF.Parameter(reports.Keys).Contains(s.ReportId)).AsNoTracking().ToListAsync(cancel);
        return
        [
            .. from statement in statements
               let reported = ReportedStatement.Of(reports[statement.ReportId], statement)
               let heading = groups.GetValueOrDefault((statement.ReportId, statement.Clause.Value, reported.Milestone))
               where heading is not null
               select reported with { Report = heading },
        ];
    }

    private static string Json(IEnumerable<string> words) => JsonSerializer.Serialize(words);

    /// <summary>Reports that are told as one.</summary>
    private sealed record Group(
        string Kind, DateOnly? Told, string Clause, int Count, string ReportId, string Name, string ShownTitle, string? Outlet, string? Language, DateOnly? Milestone)
    {
        public ReportHeading Heading => new(ReportId, Name, ShownTitle, Outlet, Language, Milestone) { StandsFor = Count };
    }
}
