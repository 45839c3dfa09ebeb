using System.Globalization;
using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>What the columns of a comparison are.</summary>
public enum ComparedBy
{
    /// <summary>A column a language of reports.</summary>
    Language,

    /// <summary>A column a report.</summary>
    Report,

    /// <summary>A column a milestone: the only one that shows several.</summary>
    Milestone,
}

/// <summary>What a cell is beside the others of its row.</summary>
public enum Verdict
{
    /// <summary>No report of the table tells the clause of the milestone, or none of the column, whose reports are all on a later one.</summary>
    NotStated,

    /// <summary>A report of the column is on the milestone and says nothing of the clause, where another column does.</summary>
    Silent,

    /// <summary>No statement of the clause stands, and yet a report of the column has the clause's words.</summary>
    NotUnderstood,

    /// <summary>Nobody else says anything of it.</summary>
    Alone,

    /// <summary>There is no other report of the milestone.</summary>
    Only,

    /// <summary>It says what the others say, or most of them.</summary>
    Agrees,

    /// <summary>A report of the column takes another side than most, or there is no side that most take.</summary>
    Differs,
}

/// <summary>How each source states each clause, side by side. Milestones are never mixed in a cell.</summary>
/// <param name="By">What the columns are.</param>
/// <param name="Milestone">The one that the table is of; null where the columns are milestones, or no report has one.</param>
/// <param name="Columns">In the order of exports.</param>
/// <param name="Rows">The clauses, in the agreement's order.</param>
public sealed record ComparisonTable(
    ComparedBy By, DateOnly? Milestone, IReadOnlyList<ComparisonColumn> Columns, IReadOnlyList<ComparisonRow> Rows)
{
    /// <summary>The table of one milestone, or of all where the columns are milestones.</summary>
    /// <param name="holdings">What is compared.</param>
    /// <param name="agreement">Whose clauses and order.</param>
    /// <param name="by">What the columns are.</param>
    /// <param name="milestone">Null for <see cref="DefaultMilestone"/>; where the columns are milestones it has no meaning.</param>
    /// <param name="clauses">The rows; null for all clauses.</param>
    public static ComparisonTable Of(
        Holdings holdings, Agreement agreement, ComparedBy by, DateOnly? milestone = null, IReadOnlyCollection<ClauseKey>? clauses = null)
    {
        ArgumentNullException.ThrowIfNull(holdings);
        ArgumentNullException.ThrowIfNull(agreement);
        var shown = by == ComparedBy.Milestone ? null : milestone ?? DefaultMilestone(holdings);
        var builder = new ComparisonBuilder(holdings, agreement, by, shown);
        return new(by, shown, builder.Columns, [.. agreement.Clauses.Where(c => clauses?.Contains(c.Key) ?? true).Select(builder.Row)]);
    }

    /// <summary>The columns of these languages, as they stand beside all the others; all columns where none is named or a column is a milestone.</summary>
    public ComparisonTable InLanguages(IReadOnlyCollection<string> languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        if (languages.Count == 0 || By == ComparedBy.Milestone) return this;
        var shown = Enumerable.Range(0, Columns.Count).Where(i => languages.Contains(Columns[i].Reports[0].Language ?? "")).ToList();
        return this with
        {
            Columns = [.. shown.Select(i => Columns[i])],
            Rows = [.. Rows.Select(row => row with { Cells = [.. shown.Select(i => row.Cells[i])], Divergences = [.. row.Divergences.Where(d => d.Concerns(languages))] })],
        };
    }

    /// <summary>The latest milestone that reports in two languages tell of; where there is none the latest that any tells of; else null.</summary>
    public static DateOnly? DefaultMilestone(Holdings holdings)
    {
        ArgumentNullException.ThrowIfNull(holdings);
        var told = holdings.Statements.Where(statement => statement.Milestone is not null)
            .GroupBy(statement => statement.Milestone).OrderByDescending(group => group.Key).ToList();
        return (told.FirstOrDefault(group => group.Languages().Count > 1) ?? told.FirstOrDefault())?.Key;
    }
}

/// <summary>A language, a report or a milestone.</summary>
/// <param name="Key">A BCP 47 tag, <c>und</c> where it is not known; a report's id; or a date.</param>
/// <param name="Reports">That it stands for, in the order of exports.</param>
public sealed record ComparisonColumn(string Key, IReadOnlyList<ReportHeading> Reports)
{
    /// <summary>How many reports those are (copies not told apart).</summary>
    public int Count => Reports.Total();
}

/// <summary>One clause across the columns.</summary>
/// <param name="Clause">Which.</param>
/// <param name="Cells">As many as there are columns, in their order.</param>
/// <param name="Divergences">Of the clause at the milestones shown.</param>
public sealed record ComparisonRow(Clause Clause, IReadOnlyList<ComparisonCell> Cells, IReadOnlyList<Divergence> Divergences);

/// <summary>What one column says of one clause.</summary>
/// <param name="Verdict">What that is beside the others.</param>
/// <param name="Statements">All of them, proposals too, in the order of exports.</param>
public sealed record ComparisonCell(Verdict Verdict, IReadOnlyList<ReportedStatement> Statements)
{
    /// <summary>Where it was not understood, a report that has the words; else null.</summary>
    public string? UnreadIn { get; init; }

    /// <summary>Where it differs: the divergences that its reports take another side in than most; of a milestone all of its own.</summary>
    public IReadOnlyList<Divergence> Differing { get; init; } = [];

    /// <summary>How many reports say something (copies not told apart).</summary>
    public int Reports => Statements.ReportCount();

    /// <summary>Each status once, in the vocabulary's order, a proposal last.</summary>
    public IReadOnlyList<Status> Statuses => [.. Statements.Select(statement => statement.Status).Distinct().Order()];

    /// <summary>Each value, right and effect once, in words, in the order of the statements.</summary>
    public IReadOnlyList<string> Values => [.. Statements.SelectMany(statement => statement.ValuesInWords()).Distinct()];

    /// <summary>The same, each with how many of the reports give it where not all do: "20 % (1 of 4)".</summary>
    public IReadOnlyList<string> ValuesWithCounts => WithCounts(Values, statement => statement.ValuesInWords());

    /// <summary>Each status, a proposal last, with the values that are told with it.</summary>
    public IReadOnlyList<ToldStatus> Told =>
    [
        .. Statements.GroupBy(statement => statement.Status).OrderBy(told => told.Key)
            .Select(told => new ToldStatus(told.Key, WithCounts(ToldStatus.ValuesOf(told), statement => ToldStatus.ValuesOf([statement])))),
    ];

    /// <summary>Each thing that is told, in one sentence with the shortest quotation that tells it: what most reports say first, plans last.</summary>
    public IReadOnlyList<Worded> Claims(PlainWords wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        var isPlan = Statements.OrderBy(statement => statement.Quote.Length).ToLookup(statement => statement.Status == Status.Proposed);
        return [.. wording.Each(isPlan[false]), .. wording.Each(isPlan[true])];
    }

    /// <summary>The statement with the shortest quotation of those that give a value, or where none does of all; proposals last. Null where there is none.</summary>
    public ReportedStatement? Telling => Statements
        .OrderBy(statement => statement.Status == Status.Proposed).ThenBy(statement => !statement.ValuesInWords().Any())
        .ThenBy(statement => statement.Quote.Length).FirstOrDefault();

    private List<string> WithCounts(IEnumerable<string> values, Func<ReportedStatement, IEnumerable<string>> of) =>
    [
        .. values.Select(value => (Value: value, Count: Statements.Where(statement => of(statement).Contains(value)).ReportCount()))
            .Select(given => given.Count == Reports ? given.Value : string.Create(CultureInfo.InvariantCulture, $"{given.Value} ({given.Count} of {Reports})")),
    ];
}
