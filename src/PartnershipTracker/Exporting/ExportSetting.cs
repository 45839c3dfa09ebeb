using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Exporting;

/// <summary>What every export needs beside the holdings.</summary>
/// <param name="Agreement">Whose clauses, milestones and order.</param>
/// <param name="Languages">Their names.</param>
/// <param name="PlainWords">The tracker's wording of statements.</param>
/// <param name="PublicAddress">That links start with: <c>http://localhost:5080</c>, with or without a slash at its end.</param>
public sealed record ExportSetting(Agreement Agreement, LanguageNames Languages, PlainWords PlainWords, string PublicAddress)
{
    /// <summary>The address of a report's page.</summary>
    public string LinkTo(ReportHeading report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return $"{PublicAddress.TrimEnd('/')}/reports/{report.Id}";
    }

    /// <summary>The address of the sentences of a report that were not understood.</summary>
    public string LinkToUnread(string report) => $"{PublicAddress.TrimEnd('/')}/reports/{report}?show=unread#unread";

    /// <summary>The address of the statement's words in its report.</summary>
    public string LinkTo(ReportedStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return $"{LinkTo(statement.Report)}#s-{statement.Id}";
    }

    /// <summary>Which reports a query shows.</summary>
    public ReportsShown Shown(ExportQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ReportsShown.In(query.Languages, Languages, query.AsOf);
    }

    /// <summary>"No report in German says anything of it up to 2025-06-01." Of a clause that the reports shown are silent on.</summary>
    public string SaysNothing(ExportQuery query)
    {
        var shown = Shown(query);
        return $"{shown.NoneFirst} says anything of it{(shown.UpTo is { } day ? $" up to {day.Iso()}" : "")}.";
    }

    /// <summary>What pages call a clause; its key where the agreement no longer has it.</summary>
    public string TitleOf(ClauseKey clause) => Agreement.Find(clause.Value)?.Title ?? clause.Value;

    /// <summary>"2025-01-21 · Stargate".</summary>
    public string TitleOf(DateOnly milestone) =>
        Agreement.On(milestone) is { } known ? $"{milestone.Iso()} · {known.Title}" : milestone.Iso();
}
