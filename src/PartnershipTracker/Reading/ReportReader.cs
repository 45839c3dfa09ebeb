using PartnershipTracker.Agreements;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>Reads reports: text in, statements out. Safe to use from many threads at once.</summary>
public sealed class ReportReader
{
    private readonly Agreement agreement;
    private readonly LanguagePacks packs;
    private readonly RuleBook book;
    private readonly MilestoneFinder milestones;
    private readonly UInt128 microsoft;
    private readonly UInt128 openai;

    /// <summary>A reader of this agreement in these languages.</summary>
    /// <exception cref="DataFileException">The agreement speaks of a concept that the packs have not.</exception>
    public ReportReader(Agreement agreement, LanguagePacks packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        (this.agreement, this.packs) = (agreement, packs);
        book = new RuleBook(agreement, packs.Concepts);
        milestones = new MilestoneFinder(agreement, book);
        (microsoft, openai) = (book.Mask(["microsoft", "azure"]), book.Mask(["openai"]));
    }

    /// <summary>What a report with this id and text says. Never throws, on any text.</summary>
    /// <param name="reportId">The report's id, which its statements' ids are made from.</param>
    /// <param name="text">The report's text.</param>
    /// <param name="language">Its language where that is known; else it is told from the text.</param>
    /// <param name="milestone">Its milestone where that is known; else it is told from the text.</param>
    /// <param name="assume">Whether it is known to be about the agreement, though it names only one party: a sentence taken out of a report.</param>
    public ReportReading Read(string reportId, string text, string? language = null, DateOnly? milestone = null, bool assume = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var folded = FoldedText.Of(text);
        var pack = language is null ? packs.Detect(folded) : packs.Find(language);
        if (pack is null) return new ReportReading(language, null, null, []);
        using var analysis = new Analysis(text, folded, pack, book);
        var tag = pack.TagOf(text);
        if (!assume && !IsOfTheAgreement(analysis)) return new ReportReading(tag, null, null, []);
        var told = milestones.Find(analysis);
        var day = milestone ?? told?.Milestone;
        var statements = new StatementMaker(analysis, book, agreement, reportId, day, between: day is null && !assume).Make();
        if (milestone is null && !States(statements, day)) (day, told) = (null, null);
        return new ReportReading(tag, day, told is { } t && t.Milestone == day ? analysis.Quote(t.Start, t.End) : null, statements);
    }

    /// <summary>Reads a report whole, to be kept: what it says, and the clauses that it has words for which were not understood.</summary>
    public void ReadWhole(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        report.Take(Read(report.Id, report.Text));
        var stated = report.Statements.Select(statement => statement.Clause).ToHashSet();
        var unclear = Explain(report.Text, report.Language, report.Milestone, false, report.Statements)
            .SelectMany(explained => explained.Lacks).Where(lack => lack.IsOfAllItsWords).Select(lack => lack.Clause).ToHashSet();
        report.NotUnderstood = [.. agreement.Clauses.Select(clause => clause.Key).Where(key => unclear.Contains(key) && !stated.Contains(key))];
    }

    /// <summary>Why a text is read as it is, sentence by sentence: what <see cref="Read"/> states, and what the other sentences lacked.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="language">As for <see cref="Read"/>, and so the others.</param>
    /// <param name="milestone">Its milestone where that is known.</param>
    /// <param name="assume">Whether it is known to be about the agreement.</param>
    /// <returns>The sentences that hold a concept; none where no language pack fits.</returns>
    public IReadOnlyList<Explanation> Explain(string text, string? language = null, DateOnly? milestone = null, bool assume = false) =>
        Explain(text, language, milestone, assume, null);

    private List<Explanation> Explain(string text, string? language, DateOnly? milestone, bool assume, IReadOnlyList<Statement>? statements)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var folded = FoldedText.Of(text);
        if ((language is null ? packs.Detect(folded) : packs.Find(language)) is not { } pack) return [];
        using var analysis = new Analysis(text, folded, pack, book);
        var day = milestone ?? milestones.Find(analysis)?.Milestone;
        var explainer = new Explainer(analysis, book, found => StatementMaker.Resolver(analysis, book, agreement, day, day is null && !assume, found));
        return explainer.Explain(statements ?? Read("", text, language, milestone, assume).Statements, assume || IsOfTheAgreement(analysis));
    }

    private bool IsOfTheAgreement(Analysis analysis) => (analysis.AllConcepts & microsoft) != 0 && (analysis.AllConcepts & openai) != 0;

    // A report that states no term has no milestone; nor has one of talks, unless the milestone itself is one.
    private bool States(List<Statement> statements, DateOnly? day) =>
        statements.Exists(s => s.Milestone is null && s.Status != Status.Proposed)
        || statements.Count > 0 && day is { } told && agreement.On(told) is { OfProposals: true };
}
