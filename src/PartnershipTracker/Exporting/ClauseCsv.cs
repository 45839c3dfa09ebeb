using PartnershipTracker.Comparing;

namespace PartnershipTracker.Exporting;

/// <summary>The CSV twin of a clause's page: its statements, as <see cref="SummaryCsv"/> has them.</summary>
public static class ClauseCsv
{
    /// <summary>RFC 4180, a row a statement, those between milestones last.</summary>
    public static string Write(ClauseTable table, ExportSetting setting)
    {
        ArgumentNullException.ThrowIfNull(table);
        return SummaryCsv.Write(table.Milestones.SelectMany(milestone => milestone.Statements).Concat(table.Between), setting);
    }
}
