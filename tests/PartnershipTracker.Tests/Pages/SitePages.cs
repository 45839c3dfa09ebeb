using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PartnershipTracker.Tests.Web;

namespace PartnershipTracker.Tests.Pages;

/// <summary>The site's pages as documents.</summary>
internal static class SitePages
{
    /// <summary>A page that has to be there.</summary>
    public static async Task<IHtmlDocument> PageAsync(this TrackerSite site, string address) => await site.PageAsync(address, HttpStatusCode.OK);

    /// <summary>A page that has to answer with this status.</summary>
    public static async Task<IHtmlDocument> PageAsync(this TrackerSite site, string address, HttpStatusCode status)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(status == answer.StatusCode, $"{address} answers {(int)answer.StatusCode}");
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Every page that links lead to from the front page, by address without fragment; of filters put together, those of one.</summary>
    public static async Task<IReadOnlyDictionary<string, IHtmlDocument>> CrawlAsync(this TrackerSite site)
    {
        var pages = new Dictionary<string, IHtmlDocument>(StringComparer.Ordinal);
        var open = new Queue<string>(["/"]);
        while (open.TryDequeue(out var address))
        {
            if (pages.ContainsKey(address)) continue;
            pages.Add(address, await site.PageAsync(address));
            foreach (var link in pages[address].Links()) open.Enqueue(link);
        }

        return pages;
    }

    /// <summary>The site's own pages that a page links to; its files are none.</summary>
    public static IEnumerable<string> Links(this IHtmlDocument page) => page.QuerySelectorAll("a[href^='/']")
        .Select(link => link.GetAttribute("href")!.Split('#')[0])
        .Where(address => !Path.HasExtension(address.Split('?')[0]) && !address.Contains('&', StringComparison.Ordinal));

    /// <summary>The text of an element, blanks made one.</summary>
    public static string Words(this IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
