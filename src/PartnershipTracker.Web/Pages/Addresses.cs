using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Pages;

/// <summary>The addresses of things that have one.</summary>
public static class Addresses
{
    /// <summary>A divergence's own page.</summary>
    public static string Of(Divergence divergence)
    {
        ArgumentNullException.ThrowIfNull(divergence);
        return $"/divergences/{Days.Write(divergence.Milestone)}/{divergence.Clause}/{divergence.Kind.Word()}";
    }

    /// <summary>The sentences of a report that were not understood.</summary>
    public static string Unread(string report) => $"/reports/{report}?show=unread#unread";

    /// <summary>The place in a report's full text where a statement's words are.</summary>
    public static string InText(ReportedStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return $"/reports/{statement.Report.Id}#s-{statement.Id}";
    }
}
