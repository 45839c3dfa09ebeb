using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Languages;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Statements;

/// <summary>One statement: its words, its working, and what others say of the same.</summary>
public sealed class StatementModel(TrackerDb db, Agreement agreement, LanguagePacks packs) : PageModel
{
    /// <summary>How many of the others are quoted at most.</summary>
    public int QuotedOfOthers => 12;

    /// <summary>It.</summary>
    public ReportedStatement Statement { get; private set; } = null!;

    /// <summary>The words that led to it, each once, with the concepts that they express.</summary>
    public IReadOnlyList<ToldBy> Reasons { get; private set; } = [];

    /// <summary>How reports differ in what it says, the gravest first.</summary>
    public IReadOnlyList<Divergence> Divergences { get; private set; } = [];

    /// <summary>Notes on number words that are easily mistaken.</summary>
    public IReadOnlyList<string> FalseFriends { get; private set; } = [];

    /// <summary>What other reports say of the same clause at the same milestone.</summary>
    public IReadOnlyList<ReportedStatement> Others { get; private set; } = [];

    /// <summary>Shows it, or says that there is none.</summary>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        if (await db.Statements.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel) is not { } found) return NotFound();
        Statement = ReportedStatement.Of(await db.Reports.Where(r => r.Id == found.ReportId).Headings().SingleAsync(cancel), found);
        Reasons = ToldBy.Of(found.Reasons);
        if (Statement.Milestone is not { } day) return Page();
        var same = await db.HoldingsAsync(new() { Clauses = [found.Clause], Milestone = day }, cancel);
        Divergences = [.. DivergenceParts.Of(DivergenceFinder.Find(same, agreement), same.Statements.Where(s => s.Report.Id == found.ReportId))[id].Select(part => part.Divergence)];
        if (Divergences.Any(divergence => divergence.Kind is DivergenceKind.Scale or DivergenceKind.Amount)) FalseFriends = Pages.Divergences.FalseFriends.Among([Statement], packs);
        Others = [.. same.Statements.Where(s => s.Report.Id != found.ReportId).OrderBy(s => s, new StatementOrder(agreement))];
        return Page();
    }
}
