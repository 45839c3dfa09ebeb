using Microsoft.AspNetCore.Html;

namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>What a page can be narrowed to in one respect: plain links with counts.</summary>
/// <param name="Name">"Language".</param>
/// <param name="Counted">What the counts are of: "statement".</param>
/// <param name="Choices">The first is to narrow it no more.</param>
public sealed record Filter(string Name, string Counted, IReadOnlyList<FilterChoice> Choices)
{
    /// <summary>A filter by the values that are there, and by those that are asked for.</summary>
    /// <param name="name">"Language".</param>
    /// <param name="counted">"statement".</param>
    /// <param name="counts">How many there are of each value, in the order to be shown.</param>
    /// <param name="chosen">The values asked for; none for all.</param>
    /// <param name="address">The page's address with one value, or with none.</param>
    /// <param name="label">A value in words.</param>
    public static Filter By<T>(
        string name, string counted, IEnumerable<KeyValuePair<T, int>> counts, IReadOnlyCollection<T> chosen, Func<T?, string> address, Func<T, IHtmlContent> label)
        where T : notnull
    {
        List<KeyValuePair<T, int>> all = [.. counts];
        all.AddRange(chosen.Where(value => all.TrueForAll(choice => !choice.Key.Equals(value))).Select(value => KeyValuePair.Create(value, 0)));
        return new(name, counted,
        [
            new(address(default), new HtmlString("all"), chosen.Count == 0, all.Sum(choice => choice.Value)),
            .. all.Select(choice => new FilterChoice(address(choice.Key), label(choice.Key), chosen.Contains(choice.Key), choice.Value)),
        ]);
    }

    /// <summary>The same where one choice has to be made.</summary>
    public Filter WithoutAll() => this with { Choices = [.. Choices.Skip(1)] };
}

/// <summary>One link of a filter.</summary>
/// <param name="Address">Where it leads.</param>
/// <param name="Label">Its words.</param>
/// <param name="IsChosen">Whether the page is narrowed to it.</param>
/// <param name="Count">How many it leaves.</param>
public sealed record FilterChoice(string Address, IHtmlContent Label, bool IsChosen, int Count);
