using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>What the store holds, or the part of it that a query asks for.</summary>
/// <param name="Reports">All of them: one that says nothing of a clause is silent, which is shown.</param>
/// <param name="Statements">In any order; each of one of the reports.</param>
public sealed record Holdings(IReadOnlyList<ReportHeading> Reports, IReadOnlyList<ReportedStatement> Statements)
{
    /// <summary>What these reports say.</summary>
    public static Holdings Of(IEnumerable<Report> reports)
    {
        var all = reports.Select(report => (Heading: ReportHeading.Of(report), report.Statements)).ToList();
        return new(
            [.. all.Select(report => report.Heading)],
            [.. all.SelectMany(report => report.Statements.Select(statement => ReportedStatement.Of(report.Heading, statement)))]);
    }
}
