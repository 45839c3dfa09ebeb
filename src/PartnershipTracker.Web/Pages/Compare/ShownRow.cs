using Microsoft.AspNetCore.Html;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Web.Pages.Compare;

/// <summary>A clause across the columns that are shown.</summary>
/// <param name="Clause">Which.</param>
/// <param name="Address">Where its page tells of the milestone.</param>
/// <param name="Divergences">Of the clause at the milestones shown.</param>
/// <param name="IsToldOf">Whether any column, shown or not, tells of it.</param>
/// <param name="Cells">As many as there are columns shown.</param>
public sealed record ShownRow(Clause Clause, string Address, IReadOnlyList<Divergence> Divergences, bool IsToldOf, IReadOnlyList<ShownCell> Cells)
{
    private IHtmlContent? written;

    /// <summary>Its markup, which is written when it is first shown: it is the same until the store changes.</summary>
    public IHtmlContent Written(Func<ShownRow, IHtmlContent> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        return written ??= write(this);
    }
}

/// <summary>What one column says of one clause.</summary>
/// <param name="Verdict">What it is beside the others, for style sheets.</param>
/// <param name="Words">The same in words; empty where nothing is beside it.</param>
/// <param name="IsOdd">Whether it stands out: it differs in more than how a number is bound or counted.</param>
/// <param name="Told">Each status with its values.</param>
/// <param name="Claims">What is told, each with words that tell it: the first few where there are many.</param>
/// <param name="More">How many claims there are beside.</param>
/// <param name="All">Where all statements are.</param>
/// <param name="UnreadIn">Where it was not understood, the sentences of a report that has the words.</param>
public sealed record ShownCell(
    string Verdict, string Words, bool IsOdd, IReadOnlyList<ToldStatus> Told, IReadOnlyList<ShownClaim> Claims, int More, string All, string? UnreadIn);

/// <summary>One thing that is told, and the shortest words that tell it.</summary>
/// <param name="IsPlan">Whether it is only proposed.</param>
/// <param name="Words">The tracker's, no full stop.</param>
/// <param name="Reports">How many reports tell it (copies not told apart).</param>
/// <param name="Quotation">The report's.</param>
public sealed record ShownClaim(bool IsPlan, string Words, int Reports, IHtmlContent Quotation);
