namespace PartnershipTracker.Comparing;

/// <summary>A comparison's cells and columns in words.</summary>
public static class VerdictWords
{
    /// <summary>"agrees", "differs", "alone in saying so", "nothing to compare with", "silent", "perhaps not understood", "not told of".</summary>
    public static string Words(this Verdict verdict) => verdict switch
    {
        Verdict.Agrees => "agrees",
        Verdict.Differs => "differs",
        Verdict.Alone => "alone in saying so",
        Verdict.Only => "nothing to compare with",
        Verdict.Silent => "silent",
        Verdict.NotUnderstood => "perhaps not understood",
        _ => "not told of",
    };

    /// <summary>"Hindi", a report's title with its language, or a date.</summary>
    public static string Title(this ComparisonTable table, ComparisonColumn column, LanguageNames languages)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(languages);
        return table.By switch
        {
            ComparedBy.Milestone => column.Key,
            ComparedBy.Report => $"{column.Reports[0].Outlet ?? column.Reports[0].Title} ({languages[column.Reports[0].Language]})",
            _ => languages[column.Reports[0].Language],
        };
    }
}
