using Microsoft.AspNetCore.Mvc;
using PartnershipTracker.Agreements;
using PartnershipTracker.Exporting;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>Which part of what is stored a page shows, and which day it tells the states of.</summary>
public sealed record Selection
{
    /// <summary>The day whose states are told; empty for as far as the reports reach.</summary>
    [FromQuery(Name = "as-of"), Day("as-of")]
    public string? AsOf { get; init; }

    /// <summary>Only these clauses.</summary>
    [KnownClause]
    public string[] Clause { get; init => field = Given.Of(value); } = [];

    /// <summary>Only reports in these languages.</summary>
    [KnownLanguage]
    public string[] Language { get; init => field = Given.Of(value); } = [];

    /// <summary>The day asked for.</summary>
    public DateOnly? Day => Days.Read(AsOf);

    /// <summary>The query string, from the question mark on; empty where nothing is asked.</summary>
    public string Parameters => Queries.Parameters.Write(("as-of", [AsOf]), ("clause", Clause), ("language", Language));

    /// <summary>What of the store it is made from: in all languages, as those that are not shown may differ from those that are.</summary>
    public HoldingsFilter Filter => new() { Clauses = Clauses };

    /// <summary>The statements that its filters count.</summary>
    public CountsFilter Counts => new() { Clauses = Clauses, Languages = Language };

    /// <summary>The same for an export.</summary>
    public ExportQuery Export => new() { AsOf = Day, Clauses = Clauses, Languages = Language };

    private List<ClauseKey> Clauses => [.. Clause.Select(key => new ClauseKey(key))];
}
