namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>Writes query strings: what is not asked for is left out.</summary>
internal static class Parameters
{
    /// <summary>From the question mark on; empty where nothing is asked.</summary>
    public static string Write(params IEnumerable<(string Name, IEnumerable<string?> Values)> asked) => QueryString.Create(
        from parameter in asked
        from value in parameter.Values
        where !string.IsNullOrEmpty(value)
        select new KeyValuePair<string, string?>(parameter.Name, value)).ToString();
}
