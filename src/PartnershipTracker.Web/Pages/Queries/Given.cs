namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>A form sends a field that was left empty: that is no value.</summary>
internal static class Given
{
    /// <summary>The values that are not empty.</summary>
    public static string[] Of(IEnumerable<string?>? values) => [.. (values ?? []).OfType<string>().Where(value => value.Length > 0)];
}
