using PartnershipTracker.Agreements;

namespace PartnershipTracker.Comparing;

/// <summary>The one order of statements: by clause as the agreement has them, milestone, language, outlet, report and place; what is not known last.</summary>
public sealed class StatementOrder(Agreement agreement) : IComparer<ReportedStatement>
{
    private readonly Dictionary<ClauseKey, int> places = agreement.Clauses.ToDictionary(clause => clause.Key, clause => clause.Order);

    /// <summary>Below zero where <paramref name="x"/> comes first; zero only for one and the same statement.</summary>
    public int Compare(ReportedStatement? x, ReportedStatement? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var byClause = PlaceOf(x.Clause).CompareTo(PlaceOf(y.Clause));
        if (byClause == 0) byClause = x.Clause.CompareTo(y.Clause);
        if (byClause != 0) return byClause;
        var byMilestone = (x.Milestone ?? DateOnly.MaxValue).CompareTo(y.Milestone ?? DateOnly.MaxValue);
        if (byMilestone != 0) return byMilestone;
        var byReport = Compare(x.Report, y.Report);
        if (byReport != 0) return byReport;
        var byPlace = x.Quote.Start.CompareTo(y.Quote.Start);
        return byPlace != 0 ? byPlace : string.CompareOrdinal(x.Id, y.Id);
    }

    /// <summary>By language, outlet and id.</summary>
    public static int Compare(ReportHeading x, ReportHeading y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var byLanguage = UnknownLast(x.Language, y.Language);
        if (byLanguage != 0) return byLanguage;
        var byOutlet = UnknownLast(x.Outlet, y.Outlet);
        return byOutlet != 0 ? byOutlet : string.CompareOrdinal(x.Id, y.Id);
    }

    /// <summary>Where the agreement has a clause; one that it no longer has comes last.</summary>
    public int PlaceOf(ClauseKey clause) => places.GetValueOrDefault(clause, int.MaxValue);

    private static int UnknownLast(string? x, string? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => string.CompareOrdinal(x, y),
    };
}
