using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages.Errors;

/// <summary>A page that may have been meant.</summary>
public sealed record Offer(string Address, string Title);

/// <summary>Finds the pages whose addresses are most like one that nothing has.</summary>
public sealed class NearestPages(Agreement agreement, TrackerDb db)
{
    private const int Offered = 3;

    // Ids that are asked for wrongly are mostly cut off or mistyped near their end: their neighbours are enough.
    private const int Neighbours = 50;

    private static readonly Offer[] Pages =
    [
        new("/", "Timeline"), new("/compare", "Compare"), new("/clauses", "Clauses"), new("/divergences", "Divergences"),
        new("/reports", "Reports"), new("/export", "Export"), new("/about", "About"),
    ];

    /// <summary>At most three that are near, the nearest first, and where all of their kind are.</summary>
    public async Task<IReadOnlyList<Offer>> ToAsync(string path, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["clauses", ..] => [.. Alike(path.ToLowerInvariant(), agreement.Clauses.Select(c => new Offer($"/clauses/{c.Key}", c.Title))), AllClauses],
            ["milestones", var date, ..] when Days.Read(date) is { } day => [.. agreement.Milestones.OrderBy(m => Math.Abs(m.Date.DayNumber - day.DayNumber)).Select(Of).Take(Offered)],
            ["milestones", ..] => [.. Alike(path, agreement.Milestones.Select(Of)), new("/", "All milestones, on the timeline")],
            ["divergences", var date, var clause, ..] => Divergences(date, clause),
            ["reports", var id, ..] => [.. Alike(path, await ReportsAsync(id, cancel)), AllReports],
            ["statements", var id, ..] => [.. Alike(path, await StatementsAsync(id, cancel)), AllReports, AllClauses],
            _ => Alike(path, Pages),
        };
    }

    private static readonly Offer AllClauses = new("/clauses", "All clauses");

    private static readonly Offer AllReports = new("/reports", "All reports");

    // Near is what a few slips of the pen lead to: a third of the last word.
    private static List<Offer> Alike(string path, IEnumerable<Offer> candidates)
    {
        var near = Math.Max(2, (path.Length - path.LastIndexOf('/') - 1) / 3);
        return
        [
            .. candidates.Select(offer => (Offer: offer, Distance: EditDistance.Between(path, offer.Address))).Where(c => c.Distance <= near)
                .OrderBy(c => c.Distance).ThenBy(c => c.Offer.Address, StringComparer.Ordinal).Take(Offered).Select(c => c.Offer),
        ];
    }

    private static Offer Of(Milestone milestone) => new($"/milestones/{Days.Write(milestone.Date)}", $"{Days.Tell(milestone.Date)}: {milestone.Title}");

    private List<Offer> Divergences(string date, string clause)
    {
        var offers = new List<Offer>();
        if (agreement.Find(clause) is { } known) offers.Add(new($"/divergences?clause={known.Key}", $"Divergences on the clause “{known.Title}”"));
        if (Days.Read(date) is { } day && agreement.On(day) is { } milestone) offers.Add(new($"/divergences?milestone={Days.Write(day)}", $"Divergences of {Days.Tell(milestone.Date)}"));
        return [.. offers, new("/divergences", "All divergences")];
    }

    private async Task<IEnumerable<Offer>> ReportsAsync(string id, CancellationToken cancel)
    {
        var after = db.Reports.Where(r => r.Id.CompareTo(id) >= 0).OrderBy(r => r.Id);
        var before = db.Reports.Where(r => r.Id.CompareTo(id) < 0).OrderByDescending(r => r.Id);
        return [.. (await TakeAsync(after)).Concat(await TakeAsync(before)).Select(r => new Offer($"/reports/{r.Id}", r.Title))];

        Task<List<ReportOffer>> TakeAsync(IQueryable<Report> reports) => reports.Take(Neighbours)
            .Select(r => new ReportOffer(r.Id, EF.Property<string>(r, ReportMapping.ShownTitle))).ToListAsync(cancel);
    }

    private async Task<IEnumerable<Offer>> StatementsAsync(string id, CancellationToken cancel)
    {
        var after = db.Statements.Where(s => s.Id.CompareTo(id) >= 0).OrderBy(s => s.Id);
        var before = db.Statements.Where(s => s.Id.CompareTo(id) < 0).OrderByDescending(s => s.Id);
        return [.. (await TakeAsync(after)).Concat(await TakeAsync(before)).Select(s => new Offer($"/statements/{s.Id}", $"{agreement.Find(s.Clause.Value)?.Title ?? s.Clause.Value}: {s.Status.Word()} ({s.Id})"))];

        Task<List<StatementOffer>> TakeAsync(IQueryable<Statement> statements) => statements.Take(Neighbours)
            .Select(s => new StatementOffer(s.Id, s.Clause, s.Status)).ToListAsync(cancel);
    }

    private sealed record ReportOffer(string Id, string Title);

    private sealed record StatementOffer(string Id, ClauseKey Clause, Status Status);
}
