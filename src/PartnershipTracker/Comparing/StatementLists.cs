namespace PartnershipTracker.Comparing;

/// <summary>What lists of statements, and a statement's values, are in short.</summary>
public static class StatementLists
{
    /// <summary>The BCP 47 tags of their reports, ordinal; reports in no known language give none.</summary>
    public static IReadOnlyList<string> Languages(this IEnumerable<ReportedStatement> statements) =>
        [.. statements.Select(s => s.Report.Language).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>How many reports they are of (copies not told apart).</summary>
    public static int ReportCount(this IEnumerable<ReportedStatement> statements) =>
        statements.Select(s => s.Report).DistinctBy(report => report.Id).Total();

    /// <summary>How many reports they speak for.</summary>
    public static int Total(this IEnumerable<ReportHeading> reports) => reports.Sum(report => report.StandsFor);

    /// <summary>"3 reports in 2 languages".</summary>
    public static string Told(this IReadOnlyList<ReportedStatement> statements) =>
        $"{ValueWords.Count(statements.ReportCount(), "report")} in {ValueWords.Count(statements.Languages().Count, "language")}";

    /// <summary>A statement's values, then its right and its effect, in words: "up to 250 billion USD", "right of first offer".</summary>
    public static IEnumerable<string> ValuesInWords(this ReportedStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        foreach (var value in statement.Values) yield return value.Words();
        if (statement.Right is { } right) yield return right.Words();
        if (statement.Effect is { } effect) yield return effect.Words();
    }
}
