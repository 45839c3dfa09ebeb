using System.Globalization;

namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>What was asked, told back on error pages: so much of it that one sees which it was.</summary>
internal static class Echo
{
    // Letters as readers count them.
    private const int Longest = 40;

    /// <summary>All of it where it is short, else its beginning and "…".</summary>
    public static string Of(string asked)
    {
        var letters = StringInfo.ParseCombiningCharacters(asked);
        return letters.Length <= Longest ? asked : asked[..letters[Longest]] + "…";
    }
}
