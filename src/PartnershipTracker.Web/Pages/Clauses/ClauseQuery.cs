using PartnershipTracker.Web.Pages.Queries;

namespace PartnershipTracker.Web.Pages.Clauses;

/// <summary>By which reports a clause is shown.</summary>
public sealed record ClauseQuery
{
    /// <summary>Only reports in these languages.</summary>
    [KnownLanguage]
    public string[] Language { get; init => field = Given.Of(value); } = [];

    /// <summary>The query string, from the question mark on; empty where nothing is asked.</summary>
    public string Parameters => QueryString.Create(Language.Select(tag => new KeyValuePair<string, string?>("language", tag))).ToString();
}
