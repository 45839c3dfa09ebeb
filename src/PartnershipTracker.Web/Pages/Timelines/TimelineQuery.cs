using Microsoft.AspNetCore.Mvc;
using PartnershipTracker.Agreements;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Timelines;

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

    /// <summary>What of the store it is made from.</summary>
    public HoldingsFilter Filter => new() { Clauses = [.. Clause.Select(key => new ClauseKey(key))], Languages = Language };
}
