using System.Globalization;

namespace PartnershipTracker.Web.Pages;

/// <summary>How days are written in addresses, and told in pages.</summary>
public static class Days
{
    /// <summary>2025-10-28.</summary>
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>28 October 2025.</summary>
    public static string Tell(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>28 Oct 2025, where room is short.</summary>
    public static string Brief(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day that is written so, or null.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
