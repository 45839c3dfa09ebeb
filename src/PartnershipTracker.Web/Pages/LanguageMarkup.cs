using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Web.Pages;

/// <summary>Languages by their names, in their own scripts.</summary>
public static class LanguageMarkup
{
    /// <summary>"Deutsch", "中文 (Hant)"; the tag itself where the tracker does not read it.</summary>
    public static string NameOf(this LanguagePacks packs, string tag)
    {
        ArgumentNullException.ThrowIfNull(packs);
        if (packs.Find(tag) is not { } pack) return tag;
        return pack.Tag == tag ? pack.Name : $"{pack.Name} ({tag[(pack.Tag.Length + 1)..]})";
    }

    /// <summary>The name of a language; its tag where the tracker does not read it.</summary>
    public static IHtmlContent Named(this LanguagePacks packs, string? tag)
    {
        ArgumentNullException.ThrowIfNull(packs);
        if (tag is null) return new HtmlString("unknown language");
        var name = new TagBuilder("span");
        name.Attributes.Add("lang", tag);
        name.Attributes.Add("dir", "auto");
        name.InnerHtml.Append(packs.NameOf(tag));
        return name;
    }
}
