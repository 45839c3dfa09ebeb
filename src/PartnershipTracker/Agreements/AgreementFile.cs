using System.Globalization;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Agreements;

/// <summary>Reads <c>Agreements/*.yaml</c>, strictly.</summary>
internal sealed class AgreementFile
{
    private readonly List<ClauseRule> rules = [];
    private readonly List<MilestoneCue> milestoneCues = [];
    private readonly Dictionary<ClauseKey, ClauseValues> values = [];

    public static Agreement Read(string path)
    {
        var file = YamlFile.Read(path);
        var reader = new AgreementFile();
        var agreement = new Agreement
        {
            Name = file.Text("name"),
            Parties = ReadParties(file.Map("parties")),
            Cues = ReadCues(file.Map("cues")),
            Rights = ReadRights(file.Map("rights")),
            Families = ReadFamilies(file.Map("families")),
            OwnFamilies = ReadOwnFamilies(file, file.Map("families")),
            MilestoneThreshold = (double)Number(file, "milestone-threshold"),
            Clauses = [.. file.Maps("clauses").Select((clause, order) => reader.ReadClause(clause, order, file.Map("families")))],
            Milestones = [.. file.Maps("milestones").Select(reader.ReadMilestone).OrderBy(m => m.Date)],
            Rules = reader.rules,
            Values = reader.values,
            MilestoneCues = reader.milestoneCues,
        };
        file.Done();
        return agreement;
    }

    private static Dictionary<string, IReadOnlyList<string>> ReadParties(YamlMap map) =>
        map.Keys.ToDictionary(key => key, map.Texts, StringComparer.Ordinal);

    private static Dictionary<string, Status> ReadCues(YamlMap map) =>
        map.Keys.ToDictionary(key => key, key => StatusOf(map, key), StringComparer.Ordinal);

    private static List<(string, Right)> ReadRights(YamlMap map) =>
        [.. map.Keys.Select(key => (key, Words.Parse<Right>(map.Text(key)) ?? throw Unknown<Right>(map, key)))];

    private static Dictionary<string, string> ReadFamilies(YamlMap map) =>
        map.Keys.ToDictionary(label => label, map.Text, StringComparer.Ordinal);

    private static IReadOnlyList<string> ReadOwnFamilies(YamlMap file, YamlMap families) =>
        file.Texts("own-families") is var own && own.All(families.Has) ? own : throw file.Wrong("own-families", "has to name some of 'families'");

    private Clause ReadClause(YamlMap map, int order, YamlMap families)
    {
        if (!families.Has(map.Text("family"))) throw map.Wrong("family", "has to be one of 'families'");
        var clause = new Clause(new(map.Text("key")), map.Text("title"), map.Text("family"), map.Text("definition"), order)
        {
            Since = map.Has("since") ? Day(map, "since", map.Text("since")) : null,
            ChangedAloneAt = [.. map.Texts("changed-alone").Select(day => Day(map, "changed-alone", day))],
            EndedAloneAt = [.. map.Texts("ended-alone").Select(day => Day(map, "ended-alone", day))],
        };
        values.Add(clause.Key, ReadValues(map.OptionalMap("values")));
        foreach (var rule in map.Maps("rules")) rules.Add(ReadRule(clause.Key, rule));
        map.Done();
        return clause;
    }

    private static ClauseValues ReadValues(YamlMap? map)
    {
        if (map is null) return new ClauseValues();
        var taken = new ClauseValues
        {
            Amounts = map.OptionalText("amounts"),
            AmountsNear = map.Texts("amounts-near"),
            AtLeast = map.Has("at-least") ? Number(map, "at-least") : 0,
            WhenEnded = EffectOf(map, "when-ended"),
            Percents = Flag(map, "percents", false),
            PercentsAtLeast = map.Has("percents-at-least") ? Number(map, "percents-at-least") : 0,
            Dates = Flag(map, "dates", false),
        };
        map.Done();
        return taken;
    }

    private static DateOnly?[] Milestones(YamlMap map, string key) =>
        [.. map.Texts(key).Select(day => day == "between" ? (DateOnly?)null : Day(map, key, day))];

    private static ClauseRule ReadRule(ClauseKey clause, YamlMap map)
    {
        var status = map.OptionalMap("status");
        var rule = new ClauseRule
        {
            Clause = clause,
            When = Groups(map),
            Without = map.Texts("without"),
            Never = map.Texts("never"),
            Carry = map.Texts("carry"),
            At = Milestones(map, "at"),
            Others = Flag(map, "others", false),
            Refers = Flag(map, "refers", false),
            DroppedWhenHedged = map.OptionalText("hedged") == "none",
            Beside = Flag(map, "beside", false),
            Yields = Flag(map, "yields", false),
            Fallback = Flag(map, "fallback", false),
            Modal = Flag(map, "modal", true),
            ModalAt = Milestones(map, "modal-at"),
            Effect = EffectOf(map, "effect"),
            Milestone = map.Has("milestone") ? Day(map, "milestone", map.Text("milestone")) : null,
            Sure = map.Has("sure") ? (double)Number(map, "sure") : 0.9,
            Always = status is not null && status.Has("always") ? StatusOf(status, "always") : null,
            Default = status is not null && status.Has("default") && status.Text("default") != "none" ? StatusOf(status, "default") : null,
            Dated = status is not null && status.Has("dated") ? StatusOf(status, "dated") : null,
            Between = status is not null && status.Has("between") ? StatusOf(status, "between") : null,
            Of = map.OptionalText("of"),
            DefaultAt = status is null ? new Dictionary<DateOnly, Status?>() : status.Keys.Where(IsDay)
                .ToDictionary(k => Day(status, k, k), k => status.Text(k) == "none" ? (Status?)null : StatusOf(status, k)),
            Cues = status is null ? new Dictionary<string, Status?>() : status.Keys.Where(k => k is not ("always" or "default" or "dated" or "between") && !IsDay(k))
                .ToDictionary(k => k, k => status.Text(k) == "none" ? (Status?)null : StatusOf(status, k), StringComparer.Ordinal),
        };
        status?.Done();
        map.Done();
        return rule;
    }

    private Milestone ReadMilestone(YamlMap map)
    {
        var date = Day(map, "date", map.Text("date"));
        foreach (var cue in map.Maps("cues"))
        {
            milestoneCues.Add(new MilestoneCue(date, Groups(cue), cue.Texts("without"), (double)Number(cue, "weight")));
            cue.Done();
        }

        var milestone = new Milestone(date, map.Text("title"), map.Text("summary"), map.OptionalText("source"))
        {
            OfProposals = Flag(map, "proposals", false),
        };
        map.Done();
        return milestone;
    }

    // Groups of alternatives: [exclusive, cloud | provider ~12].
    private static List<ConceptGroup> Groups(YamlMap map)
    {
        var within = map.Has("within") ? (int)Number(map, "within") : 10;
        return [.. map.Texts("when").Select(group => Group(map, group, within))];
    }

    private static ConceptGroup Group(YamlMap map, string text, int within)
    {
        var parts = text.Split('~', StringSplitOptions.TrimEntries);
        if (parts.Length > 2 || parts.Length == 2 && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out within))
            throw map.Wrong("when", $"'{text}' is no group of concepts, as cloud | provider ~12");
        return new ConceptGroup(parts[0].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), within);
    }

    private static bool IsDay(string key) => char.IsAsciiDigit(key[0]);

    private static DateOnly Day(YamlMap map, string key, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw map.Wrong(key, "has to be a day, as 2025-10-28");

    private static decimal Number(YamlMap map, string key) =>
        decimal.TryParse(map.Text(key), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw map.Wrong(key, "has to be a number");

    private static bool Flag(YamlMap map, string key, bool otherwise) => map.OptionalText(key) switch
    {
        null => otherwise,
        "true" => true,
        "false" => false,
        _ => throw map.Wrong(key, "has to be true or false"),
    };

    private static Effect? EffectOf(YamlMap map, string key) =>
        map.OptionalText(key) is { } effect ? Words.Parse<Effect>(effect) ?? throw Unknown<Effect>(map, key) : null;

    private static Status StatusOf(YamlMap map, string key) => Words.Parse<Status>(map.Text(key)) ?? throw Unknown<Status>(map, key);

    private static DataFileException Unknown<T>(YamlMap map, string key) where T : struct, Enum =>
        map.Wrong(key, $"'{map.Text(key)}' is not one of {string.Join(", ", Words.All<T>())}");
}
