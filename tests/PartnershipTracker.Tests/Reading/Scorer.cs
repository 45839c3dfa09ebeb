using System.Globalization;
using System.Text.Json;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Tests.Reading;

/// <summary>
/// Scores readings against gold annotations, micro-averaged over reports: clause the set of clauses, force with granted and
/// continues as one and changed and ended as one, status strict, value the set of (clause, value). What gold calls optional
/// counts neither way.
/// </summary>
internal sealed class Scorer
{
    private readonly Dictionary<string, (int Right, int Extra, int Missed)> tallies = [];

    public int Milestones { get; private set; }

    public int RightMilestones { get; private set; }

    public int RightLanguages { get; private set; }

    public int Reports { get; private set; }

    public int InDistractors { get; private set; }

    public List<string> Inexact { get; } = [];

    public double F1(string what)
    {
        var (right, extra, missed) = tallies[what];
        return 2.0 * right / (2 * right + extra + missed);
    }

    public static Scorer Of(string goldFile, string texts)
    {
        var scorer = new Scorer();
        foreach (var report in Entries(goldFile)) scorer.Add(report, texts);
        return scorer;
    }

    /// <summary>By language without a script, in the order of their tags.</summary>
    public static IEnumerable<(string Language, Scorer Score)> ByLanguage(string goldFile, string texts)
    {
        foreach (var reports in Entries(goldFile).GroupBy(r => Bare(Text(r, "lang"))!).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var scorer = new Scorer();
            foreach (var report in reports) scorer.Add(report, texts);
            yield return (reports.Key, scorer);
        }
    }

    /// <summary>Of each statement found: how confident the reading is, and whether gold has its clause and status, required or optional.</summary>
    public List<(double Confidence, bool IsRight)> Statements { get; } = [];

    private static JsonElement.ArrayEnumerator Entries(string goldFile) => JsonDocument.Parse(File.ReadAllText(goldFile)).RootElement.EnumerateArray();

    private void Add(JsonElement gold, string folder)
    {
        var name = Text(gold, "file") ?? Text(gold, "id") + ".txt";
        var text = File.ReadAllText(Path.Combine(folder, name));
        var reading = Readers.Read(text);
        var all = gold.GetProperty("statements").EnumerateArray().ToLookup(IsOptional);
        Reports++;
        if (Bare(reading.Language) == Bare(Text(gold, "language") ?? Text(gold, "lang"))) RightLanguages++;
        if (IsTrue(gold, "distractor")) InDistractors += reading.Statements.Count;
        else if (Text(gold, "milestone") is { } milestone)
        {
            Milestones++;
            if (reading.Milestone?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == milestone) RightMilestones++;
        }

        Inexact.AddRange(reading.Statements.Where(s => !s.Quote.IsIn(text)).Select(s => $"{name}: {s.Quote.Text}"));
        var stated = all.SelectMany(statements => statements).Select(Status).ToHashSet();
        Statements.AddRange(reading.Statements.Select(s => (s.Confidence, stated.Contains(s.Clause + " " + s.Status.Word()))));
        Tally("clause", all[false].Select(Clause), reading.Statements.Select(s => s.Clause.Value), all[true].Select(Clause));
        Tally("force", all[false].Select(Force), reading.Statements.Select(s => s.Clause + " " + ForceOf(s.Status.Word())), all[true].Select(Force));
        Tally("status", all[false].Select(Status), reading.Statements.Select(s => s.Clause + " " + s.Status.Word()), all[true].Select(Status));
        var values = all[false].Concat(all[true]).SelectMany(Values).Select(v => v.Value).ToHashSet();
        Tally("value", all[false].SelectMany(Values).Select(v => v.Clause + " " + v.Value),
            reading.Statements.SelectMany(Values).Select(v => v.Clause + " " + v.Value),
            reading.Statements.SelectMany(Values).Where(v => values.Contains(v.Value)).Select(v => v.Clause + " " + v.Value));
    }

    private void Tally(string what, IEnumerable<string> gold, IEnumerable<string> found, IEnumerable<string> tolerated)
    {
        HashSet<string> wanted = [.. gold], got = [.. found];
        var (right, extra, missed) = tallies.GetValueOrDefault(what);
        tallies[what] = (right + wanted.Count(got.Contains), extra + got.Except(wanted).Except(tolerated).Count(), missed + wanted.Except(got).Count());
    }

    private static IEnumerable<(string Clause, string Value)> Values(JsonElement s)
    {
        foreach (var a in List(s, "amounts")) yield return (Clause(s), Text(a, "currency") + StatedValue.Plain(a.GetProperty("value").GetDecimal()));
        foreach (var p in List(s, "percents")) yield return (Clause(s), StatedValue.Plain(p.GetDecimal()) + "%");
        foreach (var d in List(s, "dates")) yield return (Clause(s), d.GetString()![..4]);
        if (Text(s, "right") is { } right) yield return (Clause(s), right);
        if (Text(s, "effect") is { } effect) yield return (Clause(s), effect);
    }

    private static IEnumerable<(string Clause, string Value)> Values(Statement s) =>
    [
        .. s.Values.Select(v => (s.Clause.Value, v.Kind switch { ValueKind.Amount => v.Currency + v.Canonical, ValueKind.Percent => v.Canonical + "%", _ => v.Canonical[..4] })),
        .. s.Right is { } right ? new[] { (s.Clause.Value, right.Word()) } : [],
        .. s.Effect is { } effect ? new[] { (s.Clause.Value, effect.Word()) } : [],
    ];

    private static string Clause(JsonElement s) => Text(s, "clause")!;

    private static string Status(JsonElement s) => Clause(s) + " " + Text(s, "status");

    private static string Force(JsonElement s) => Clause(s) + " " + ForceOf(Text(s, "status")!);

    private static string ForceOf(string status) => status switch { "granted" or "continues" => "in force", "proposed" => status, _ => "altered" };

    private static bool IsOptional(JsonElement s) => IsTrue(s, "optional");

    private static bool IsTrue(JsonElement e, string key) => e.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.True;

    private static string? Text(JsonElement e, string key) =>
        e.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonElement.ArrayEnumerator List(JsonElement e, string key) =>
        e.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default;

    private static string? Bare(string? tag) => tag?.Split('-')[0];
}
