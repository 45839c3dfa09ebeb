using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Exporting;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Compare;

/// <summary>What to compare, and what the columns are.</summary>
public sealed record CompareQuery
{
    /// <summary>The milestone; none for the latest that reports in two languages tell of.</summary>
    [KnownMilestone]
    public string? Milestone { get; init; }

    /// <summary>The columns: <c>language</c>, <c>report</c> or <c>milestone</c>.</summary>
    [OneOf("by", "language", "report", "milestone")]
    public string? By { get; init; }

    /// <summary>Only these clauses.</summary>
    [KnownClause]
    public string[] Clause { get; init => field = Given.Of(value); } = [];

    /// <summary>Only reports in these languages.</summary>
    [KnownLanguage]
    public string[] Language { get; init => field = Given.Of(value); } = [];

    /// <summary>The columns.</summary>
    public ComparedBy Columns => By switch { "report" => ComparedBy.Report, "milestone" => ComparedBy.Milestone, _ => ComparedBy.Language };

    /// <summary>The query string, from the question mark on; empty where nothing is asked.</summary>
    public string Parameters => QueryString.Create(
    [
        .. Milestone is { Length: > 0 } ? [new("milestone", Milestone)] : Array.Empty<KeyValuePair<string, string?>>(),
        .. By is { Length: > 0 } ? [new("by", By)] : Array.Empty<KeyValuePair<string, string?>>(),
        .. Clause.Select(key => new KeyValuePair<string, string?>("clause", key)),
        .. Language.Select(tag => new KeyValuePair<string, string?>("language", tag)),
    ]).ToString();

    /// <summary>The same for an export.</summary>
    public ExportQuery Export => new() { Clauses = Clauses, Languages = Language, Milestone = Days.Read(Milestone), By = Columns };

    private List<ClauseKey> Clauses => [.. Clause.Select(key => new ClauseKey(key))];

    /// <summary>Compares what is stored.</summary>
    public async Task<ComparisonTable> RunAsync(TrackerDb db, Agreement agreement, CancellationToken cancel)
    {
        var holdings = await db.HoldingsAsync(new() { Clauses = Clauses, Languages = Language }, cancel);
        return ComparisonTable.Of(holdings, agreement, Columns, Days.Read(Milestone), Clause.Length == 0 ? null : Clauses);
    }
}
