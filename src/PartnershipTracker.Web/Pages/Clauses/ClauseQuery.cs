using Microsoft.AspNetCore.Mvc;
using PartnershipTracker.Agreements;
using PartnershipTracker.Exporting;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Pages.Queries;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Clauses;

/// <summary>Which statements of a clause are shown.</summary>
public sealed record ClauseQuery
{
    /// <summary>Only of reports in these languages.</summary>
    [KnownLanguage]
    public string[] Language { get; init => field = Given.Of(value); } = [];

    /// <summary>Only those that count for this milestone.</summary>
    [KnownMilestone]
    public string? Milestone { get; init; }

    /// <summary>Only those with this status.</summary>
    [KnownStatus]
    public string? Status { get; init; }

    /// <summary>The page of a milestone's statements, where one is chosen and they are many. Files have all.</summary>
    [FromQuery(Name = "page"), PageNumber]
    public string? Page { get; init; }

    /// <summary>The milestone asked for.</summary>
    public DateOnly? Day => Days.Read(Milestone);

    /// <summary>The status asked for.</summary>
    public Status? Told => Words.Parse<Status>(Status ?? "");

    /// <summary>The query string, from the question mark on; empty where nothing is asked.</summary>
    public string Parameters => Queries.Parameters.Write(("language", Language), ("milestone", [Milestone]), ("status", [Status]), ("page", [Page]));

    /// <summary>The statements of a clause that its filters count.</summary>
    public CountsFilter Counts(Clause clause) => new() { Clauses = [clause.Key], Languages = Language, Milestone = Day, Status = Told };

    /// <summary>The same for an export.</summary>
    public ExportQuery Export(Clause clause) => new() { Clauses = [clause.Key], Languages = Language, Milestone = Day, Status = Told };
}
