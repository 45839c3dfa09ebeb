using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Languages;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Divergences;

/// <summary>One divergence: each side's words and working, and who is silent.</summary>
public sealed class DivergenceModel(TrackerDb db, Agreement agreement, LanguagePacks packs) : PageModel
{
    /// <summary>How many statements of a side are quoted at most.</summary>
    public int QuotedOfSide => 12;

    /// <summary>It.</summary>
    public Divergence Divergence { get; private set; } = null!;

    /// <summary>Notes on number words that are easily mistaken.</summary>
    public IReadOnlyList<string> FalseFriends { get; private set; } = [];

    /// <summary>Finds it again among its milestone's, or says that there is none.</summary>
    public async Task<IActionResult> OnGetAsync(string milestone, string clause, string kind, CancellationToken cancel)
    {
        if (Days.Read(milestone) is not { } day || Words.Parse<DivergenceKind>(kind) is not { } asked) return NotFound();
        var holdings = await db.HoldingsAsync(new() { Clauses = [new(clause)], Milestone = day }, cancel);
        if (DivergenceFinder.Find(holdings, agreement).FirstOrDefault(d => d.Kind == asked) is not { } found) return NotFound();
        Divergence = found;
        FalseFriends = found.Kind is DivergenceKind.Scale or DivergenceKind.Amount ? Divergences.FalseFriends.Among(found.Sides.SelectMany(side => side.Statements), packs) : [];
        return Page();
    }
}
