namespace PartnershipTracker.Web.Pages;

/// <summary>Makes sentences of parts of sentences.</summary>
public static class Sentence
{
    /// <summary>With a capital at its beginning.</summary>
    public static string Capital(string text) => string.IsNullOrEmpty(text) ? "" : char.ToUpperInvariant(text[0]) + text[1..];
}
