using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>What the store holds, or the part of it that a query asks for.</summary>
/// <param name="Reports">All of them: one that says nothing of a clause is silent, which is shown.</param>
/// <param name="Statements">In any order; each of one of the reports.</param>
public sealed record Holdings(IReadOnlyList<ReportHeading> Reports, IReadOnlyList<ReportedStatement> Statements)
{
    /// <summary>
    /// Of an overview: the reports that tell of a milestone which they are not on. Where it is given, a report stands for all of
    /// its language that are on its milestone, and a statement's for all of its language that say the same of its clause. Else null.
    /// </summary>
    public ILookup<DateOnly, ReportHeading>? Besides { get; init; }

    /// <summary>What of it was not understood. Only comparisons ask for it.</summary>
    public IReadOnlyList<UnreadClause> Unread { get; init; } = [];

    /// <summary>What these reports say.</summary>
    public static Holdings Of(IEnumerable<Report> reports)
    {
        var given = reports.ToList();
        var all = given.Select(report => (Heading: ReportHeading.Of(report), report.Statements)).ToList();
        return new(
            [.. all.Select(report => report.Heading)],
            [.. all.SelectMany(report => report.Statements.Select(statement => ReportedStatement.Of(report.Heading, statement)))])
        {
            Unread = [.. given.SelectMany(report => report.NotUnderstood.Select(clause => new UnreadClause(report.Id, clause, report.Milestone, report.Language)))],
        };
    }

    /// <summary>The part that reports in these languages (BCP 47) tell; all where none is given.</summary>
    public Holdings In(IReadOnlyCollection<string> languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        return languages.Count == 0 ? this : new([.. Reports.Where(Has)], [.. Statements.Where(statement => Has(statement.Report))])
        {
            Besides = Besides?.SelectMany(telling => telling.Where(Has), (telling, report) => (Day: telling.Key, Report: report)).ToLookup(telling => telling.Day, telling => telling.Report),
            Unread = [.. Unread.Where(unread => IsAsked(unread.Language))],
        };

        bool Has(ReportHeading report) => IsAsked(report.Language);
        bool IsAsked(string? language) => language is not null && languages.Contains(language, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The reports that are on a milestone, and those that tell of it beside their own, in the order of exports.</summary>
    public IReadOnlyList<ReportHeading> TellingOf(DateOnly milestone)
    {
        var besides = Besides?[milestone] ?? Statements
            .Where(statement => statement.Milestone == milestone && !statement.IsOfItsReportsMilestone).Select(statement => statement.Report);
        List<ReportHeading> telling = [.. On(milestone).Concat(besides).DistinctBy(report => report.Id)];
        telling.Sort(StatementOrder.Compare);
        return telling;
    }

    /// <summary>The reports on a milestone that are none of those heard, in the order of exports.</summary>
    public IReadOnlyList<ReportHeading> Silent(DateOnly milestone, IReadOnlyCollection<ReportHeading> heard)
    {
        ArgumentNullException.ThrowIfNull(heard);
        List<ReportHeading> silent = [.. Besides is null ? On(milestone).ExceptBy(heard.Select(report => report.Id), report => report.Id) : Left(milestone, heard)];
        silent.Sort(StatementOrder.Compare);
        return silent;
    }

    private IEnumerable<ReportHeading> Left(DateOnly milestone, IReadOnlyCollection<ReportHeading> heard) => On(milestone)
        .Select(report => report with { StandsFor = report.StandsFor - heard.Where(other => other.Language == report.Language).Total() })
        .Where(report => report.StandsFor > 0);

    private IEnumerable<ReportHeading> On(DateOnly milestone) => Reports.Where(report => report.Milestone == milestone);
}
