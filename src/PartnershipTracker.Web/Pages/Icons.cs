using Microsoft.AspNetCore.Html;

namespace PartnershipTracker.Web.Pages;

/// <summary>
/// The marks of the timeline and of status words. Each has its own shape: none is told by colour alone. Each stands drawn where
/// it is shown: a browser draws what is there sooner than what is referred to.
/// </summary>
public static class Icons
{
    private static readonly Dictionary<string, string> Shapes = new(StringComparer.Ordinal)
    {
        ["granted"] = """<circle cx="8" cy="8" r="6.5" fill="currentColor" /><path d="M8 4.6v6.8M4.6 8h6.8" stroke="var(--paper)" stroke-width="1.8" />""",
        ["continues"] = """<circle cx="8" cy="8" r="6.5" fill="currentColor" />""",
        ["changed"] = """<circle cx="8" cy="8" r="5.8" fill="var(--paper)" stroke="currentColor" stroke-width="1.6" /><path d="M8 2.2a5.8 5.8 0 0 1 0 11.6z" fill="currentColor" />""",
        ["ended"] = """<path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="2.2" />""",
        ["proposed"] = """<path d="M8 1.6L14.4 8 8 14.4 1.6 8z" fill="var(--paper)" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.6 1.7" />""",
        ["disputed"] = """<path d="M8 1.4l7 13H1zM8 6v4.2M8 11.7v1.4" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" />""",
        ["unknown"] = """<circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2 2" />""",
        ["empty"] = """<circle cx="8" cy="8" r="5.8" fill="var(--paper)" stroke="currentColor" stroke-width="1.6" />""",
    };

    private static readonly Dictionary<string, HtmlString> Drawn = Shapes.ToDictionary(
        shape => shape.Key, shape => new HtmlString($"""<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">{shape.Value}</svg>"""), StringComparer.Ordinal);

    /// <summary>An icon by its name: a status word, or that of <see cref="States.Icon"/>.</summary>
    public static IHtmlContent Of(string name) => Drawn[name];
}
