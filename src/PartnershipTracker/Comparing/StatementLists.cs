namespace PartnershipTracker.Comparing;

/// <summary>What is counted of a list of statements.</summary>
public static class StatementLists
{
    /// <summary>The BCP 47 tags of their reports, ordinal; reports in no known language give none.</summary>
    public static IReadOnlyList<string> Languages(this IEnumerable<ReportedStatement> statements) =>
        [.. statements.Select(s => s.Report.Language).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>How many reports they are of (copies not told apart).</summary>
    public static int ReportCount(this IEnumerable<ReportedStatement> statements) =>
        statements.DistinctBy(s => s.Report.Id).Count();
}
