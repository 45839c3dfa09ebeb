using Microsoft.AspNetCore.Mvc.RazorPages;

namespace PartnershipTracker.Web.Pages.About;

/// <summary>Method, marks, limits, and the languages with their measured reading quality.</summary>
public sealed class IndexModel : PageModel
{
    private static readonly Lazy<ReadingQuality?> Measured = new(() => ReadingQuality.Load());

    /// <summary>Null where it was not measured for this release.</summary>
    public ReadingQuality? Quality { get; } = Measured.Value;
}
