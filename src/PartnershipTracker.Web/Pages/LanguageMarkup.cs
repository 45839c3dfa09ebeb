using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Web.Pages;

/// <summary>Languages by their names, in their own scripts.</summary>
public static class LanguageMarkup
{
    /// <summary>The name of a language; its tag where the tracker does not read it.</summary>
    public static IHtmlContent Named(this LanguagePacks packs, string? tag)
    {
        ArgumentNullException.ThrowIfNull(packs);
        if (tag is null) return new HtmlString("unknown language");
        var name = new TagBuilder("span");
        name.Attributes.Add("lang", tag);
        name.Attributes.Add("dir", "auto");
        name.InnerHtml.Append(packs.ByTag.TryGetValue(tag, out var pack) ? pack.Name : tag);
        return name;
    }
}
