using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Timelines;

namespace PartnershipTracker.Exporting;

/// <summary>The export for a script: the statements, and what was made of them.</summary>
public static class SummaryJson
{
    /// <summary>One indented JSON object.</summary>
    public static string Write(Summary summary, ExportSetting setting)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(setting);
        var asked = summary.Clauses.Select(clause => clause.Key).ToHashSet();
        return Json.Write(new
        {
            Agreement = setting.Agreement.Name,
            Query = Json.Of(summary.Query),
            ReportsShown = setting.Shown(summary.Query).Words,
            Counts = new
            {
                Reports = summary.Reports.Count,
                Languages = summary.Languages.Count,
                Statements = summary.Statements.Count,
                Positions = summary.Positions.Count,
                Divergences = summary.Divergences.Count,
                Changes = summary.Timeline.Changes.Count,
            },
            ReportedUpTo = summary.States.Coverage.ReportedUpTo?.Iso(),
            NotCovered = summary.States.Coverage.NotCovered.Select(milestone => milestone.Date.Iso()),
            Reports = summary.Reports.Select(report => Json.Of(report, setting)),
            States = summary.States.Clauses.Where(state => asked.Contains(state.Clause)).Select(Of),
            Changes = summary.Timeline.Changes.Select(Of),
            Positions = summary.Positions.Select(position => Of(position, setting)),
            Divergences = summary.Divergences.Select(divergence => Json.Of(divergence, setting.Languages)),
            Statements = summary.Statements.Select(statement => Json.Of(statement, setting)),
        });
    }

    private static object Of(ClauseState state) => new
    {
        Clause = state.Clause.Value,
        State = state.State.Word(),
        LastReportedOn = state.Told.LastReportedOn?.Iso(),
        ToldAgainOn = state.ToldBefore is null ? null : state.LastReportedOn?.Iso(),
        For = state.Told.For.Select(statement => statement.Id),
        Against = state.Told.Against.Select(statement => statement.Id),
        AlteredBy = state.ToldBefore is null ? [] : state.For.Select(statement => statement.Id),
    };

    private static object Of(Change change) => new
    {
        Milestone = change.Milestone.Iso(),
        Clause = change.Clause.Value,
        Before = change.Before.Word(),
        After = change.Now.Word(),
        ToldAgain = change.IsToldAgain,
        change.NewValues,
        Earlier = change.Earlier.Select(statement => statement.Id),
        Statements = change.Statements.Select(statement => statement.Id),
    };

    private static object Of(Position position, ExportSetting setting) => new
    {
        Milestone = position.Milestone.Iso(),
        Clause = position.Clause.Value,
        Status = position.Status.Word(),
        Right = position.Right?.Word(),
        Effect = position.Effect?.Word(),
        Values = position.Values.Select(value => value.Words()),
        PlainWords = setting.PlainWords.Of(position),
        position.Reports,
        position.Languages,
        Statements = position.Statements.Select(statement => statement.Id),
    };
}
