using System.Globalization;

namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>Which part of a long list a page shows.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Length">How many a page holds at most.</param>
/// <param name="Total">How many there are.</param>
public sealed record PartOfList(int Number, int Length, int Total)
{
    /// <summary>How many come before this page.</summary>
    public int Before => (int)Math.Min((long)(Number - 1) * Length, Total);

    /// <summary>Whether there is a page before it.</summary>
    public bool HasPrevious => Number > 1;

    /// <summary>Whether there is a page after it.</summary>
    public bool HasNext => Before + (long)Length < Total;

    /// <summary>The same, with the addresses of its pages.</summary>
    public Paging With(string thing, Func<string, string> address) => new(this, thing, number => address(number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Those of the list that are on this page.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> list) => list.Skip(Before).Take(Length);
}

/// <summary>Links to the pages of a long list.</summary>
/// <param name="Part">Which page is shown.</param>
/// <param name="Thing">"report".</param>
/// <param name="Address">A page's address, by its number.</param>
public sealed record Paging(PartOfList Part, string Thing, Func<int, string> Address);
