using Microsoft.AspNetCore.Mvc;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Timeline;

/// <summary>What to draw on the timeline, and which day to tell the states of.</summary>
public sealed record TimelineQuery
{
    /// <summary>The day whose states are told; empty for as far as the reports reach.</summary>
    [FromQuery(Name = "as-of"), Day("as-of")]
    public string? AsOf { get; init; }

    /// <summary>Only these clauses.</summary>
    [KnownClause]
    public IReadOnlyList<string> Clause { get; init; } = [];

    /// <summary>Only reports in these languages.</summary>
    [KnownLanguage]
    public IReadOnlyList<string> Language { get; init; } = [];

    /// <summary>The day asked for.</summary>
    public DateOnly? Day => Days.Read(AsOf);

    /// <summary>The address of the timeline for this query.</summary>
    public string Address => "/" + QueryString.Create(
    [
        .. AsOf is { Length: > 0 } ? [new("as-of", AsOf)] : Array.Empty<KeyValuePair<string, string?>>(),
        .. Clause.Select(key => new KeyValuePair<string, string?>("clause", key)),
        .. Language.Select(tag => new KeyValuePair<string, string?>("language", tag)),
    ]);

    /// <summary>The clauses to draw, in the agreement's order.</summary>
    public IReadOnlyList<Clause> Clauses(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return [.. agreement.Clauses.Where(c => Clause.Count == 0 || Clause.Contains(c.Key.Value))];
    }

    /// <summary>What is stored of it.</summary>
    public async Task<Holdings> RunAsync(TrackerDb db, CancellationToken cancel)
    {
        var all = await db.HoldingsAsync(statements => statements, cancel);
        return new(
            [.. all.Reports.Where(report => Language.Count == 0 || Language.Contains(report.Language))],
            [.. all.Statements.Where(s => (Language.Count == 0 || Language.Contains(s.Report.Language)) && (Clause.Count == 0 || Clause.Contains(s.Clause.Value)))]);
    }
}
