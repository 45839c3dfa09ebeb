using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>
/// Says in one English sentence what a statement's structure says. It is the tracker's wording for somebody who can't read the report;
/// the quotation is the evidence.
/// </summary>
public sealed class PlainWords
{
    private readonly Dictionary<ClauseKey, Dictionary<string, SentencePattern>> patterns = [];

    private PlainWords()
    {
    }

    /// <summary>Reads the sentences beside the program, or in another file.</summary>
    /// <exception cref="DataFileException">A clause of the agreement or a status is missing, or a key is unknown; the message names file and line.</exception>
    public static PlainWords Load(Agreement agreement, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var file = YamlFile.Read(path ?? Path.Combine(AppContext.BaseDirectory, "Agreements", "plain-words.yaml"));
        var words = new PlainWords();
        foreach (var clause in agreement.Clauses) words.patterns.Add(clause.Key, ReadClause(file.Map(clause.Key.Value), concept => agreement.Speaks(clause.Key, concept)));
        file.Done();
        return words;
    }

    /// <summary>"OpenAI commits to buy up to 250 billion USD of Azure services". No full stop; of a clause that the agreement no longer has, its key and status.</summary>
    public string Of(ReportedStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Of(statement.Clause, statement.Status, statement.Right, statement.Effect, statement.Concepts, statement.Values);
    }

    /// <summary>As <see cref="Of(ReportedStatement)"/>, of what a position says.</summary>
    public string Of(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return Of(position.Clause, position.Status, position.Right, position.Effect, Shared(position.Statements), position.Values);
    }

    /// <summary>What statements say in such sentences, what most reports say first: reports that differ are not told as one, and what one report says twice is told as it says most of it.</summary>
    public IReadOnlyList<Worded> Each(IEnumerable<ReportedStatement> statements) =>
    [
        .. WithoutVaguer(statements).GroupBy(Of).Select(alike => new Worded(alike.Key, alike.ReportCount(), alike.First())).OrderByDescending(worded => worded.Reports),
    ];

    /// <summary>What most of some statements say in one such sentence; null of none.</summary>
    public Worded? Most(IEnumerable<ReportedStatement> statements)
    {
        var all = statements.ToList();
        if (all.Count == 0) return null;
        var most = MostSaid.Of(all);
        return new(Of(all[0].Clause, most.Status, most.Right, most.Effect, most.Concepts, most.Values), most.Statements.ReportCount(), most.Statements.Count > 0 ? most.Statements[0] : all[0]);
    }

    private string Of(ClauseKey clause, Status status, Right? right, Effect? effect, IReadOnlyCollection<string> concepts, IReadOnlyList<StatedValue> values)
    {
        if (!patterns.TryGetValue(clause, out var sentences)) return $"{clause}: {status.Words()}";
        var basis = values.FirstOrDefault(value => value is { Kind: ValueKind.Amount, Basis: not null })?.Basis;
        var pattern = sentences.GetValueOrDefault($"{status.Word()} {effect?.Word()}")
            ?? sentences.GetValueOrDefault($"{status.Word()} {basis?.Word()}")
            ?? sentences.FirstOrDefault(sentence => sentence.Key.Split(' ') is [var of, var concept] && of == status.Word() && concepts.Contains(concept)).Value
            ?? sentences[status.Word()];
        return pattern.Fill(slot => slot switch
        {
            "right" => right?.Words() ?? "first right",
            "basis" => basis?.Words(),
            _ => Listed(values.Where(value => value.Kind.Word() == slot).Select(value => value.Words()).Distinct()),
        });
    }

    // A report that stands for others of its language may not say for all of them what it says elsewhere.
    private static IEnumerable<ReportedStatement> WithoutVaguer(IEnumerable<ReportedStatement> statements) => statements
        .GroupBy(statement => (statement.Report, statement.Clause, statement.Status))
        .SelectMany(said => said.Key.Report.StandsFor == 1 && said.Any(IsExact) ? said.Where(IsExact) : said);

    private static bool IsExact(ReportedStatement statement) => statement.Right is not null || statement.Effect is not null || statement.Values.Count > 0;

    private static List<string> Shared(IReadOnlyList<ReportedStatement> statements) =>
        [.. statements[0].Concepts.Where(concept => statements.All(statement => statement.Concepts.Contains(concept)))];

    private static string? Listed(IEnumerable<string> values) => values.ToList() is { Count: > 0 } list ? string.Join(" and ", list) : null;

    private static Dictionary<string, SentencePattern> ReadClause(YamlMap map, Predicate<string> isConcept)
    {
        foreach (var status in Words.All<Status>()) map.Text(status);
        var found = new Dictionary<string, SentencePattern>(StringComparer.Ordinal);
        foreach (var key in map.Keys)
        {
            if (!IsKnown(key, isConcept)) throw map.Wrong(key, "has to be a status, alone or with an effect, a basis or a concept of the clause's rules");
            found.Add(key, SentencePattern.Parse(map.Text(key)) ?? throw map.Wrong(key, "a bracket or brace is not closed, or a value is unknown"));
        }

        map.Done();
        return found;
    }

    private static bool IsKnown(string key, Predicate<string> isConcept) => key.Split(' ') switch
    {
        [var status] => Words.Parse<Status>(status) is not null,
        [var status, var with] => Words.Parse<Status>(status) is not null && (Words.Parse<Effect>(with) is not null || Words.Parse<Basis>(with) is not null || isConcept(with)),
        _ => false,
    };
}

/// <summary>A sentence in the tracker's wording.</summary>
/// <param name="Words">No full stop.</param>
/// <param name="Reports">How many reports say so (copies not told apart).</param>
/// <param name="First">The first statement that does.</param>
public sealed record Worded(string Words, int Reports, ReportedStatement First);
