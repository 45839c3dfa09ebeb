using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartnershipTracker.Agreements;
using PartnershipTracker.Languages;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>The filters that several pages have.</summary>
public sealed class Filters(Agreement agreement, LanguagePacks packs)
{
    /// <summary>By clause, in the agreement's order.</summary>
    public Filter ByClause(string counted, IReadOnlyDictionary<ClauseKey, int> counts, IReadOnlyCollection<string> chosen, Func<string?, string> address) =>
        Filter.By("Clause", counted, agreement.Clauses.Where(c => counts.ContainsKey(c.Key)).Select(c => KeyValuePair.Create(c.Key.Value, counts[c.Key])),
            chosen, address, key => Text(agreement.Find(key)?.Title ?? key));

    /// <summary>By language, by tag.</summary>
    public Filter ByLanguage(string counted, IEnumerable<KeyValuePair<string, int>> counts, IReadOnlyCollection<string> chosen, Func<string?, string> address) =>
        Filter.By("Language", counted, counts.OrderBy(c => c.Key, StringComparer.Ordinal), chosen, address, tag => packs.Named(tag));

    /// <summary>By milestone, by date.</summary>
    public static Filter ByMilestone(string counted, IEnumerable<KeyValuePair<DateOnly, int>> counts, DateOnly? chosen, Func<string?, string> address) =>
        Filter.By("Milestone", counted, counts.OrderBy(c => c.Key).Select(c => KeyValuePair.Create(Days.Write(c.Key), c.Value)),
            chosen is { } day ? [Days.Write(day)] : [], address, Day);

    /// <summary>By status, in the vocabulary's order.</summary>
    public static Filter ByStatus(string counted, IEnumerable<KeyValuePair<Status, int>> counts, Status? chosen, Func<string?, string> address) =>
        Filter.By("Status", counted, counts.OrderBy(c => c.Key).Select(c => KeyValuePair.Create(c.Key.Word(), c.Value)),
            chosen is { } status ? [status.Word()] : [], address, Text);

    internal static IHtmlContent Text(string words) => new HtmlContentBuilder().Append(words);

    private static IHtmlContent Day(string day)
    {
        var time = new TagBuilder("time");
        time.Attributes.Add("datetime", day);
        time.InnerHtml.Append(Days.Brief(Days.Read(day)!.Value));
        return time;
    }
}
