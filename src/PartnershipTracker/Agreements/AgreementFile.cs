using System.Globalization;

namespace PartnershipTracker.Agreements;

/// <summary>Reads <c>Agreements/*.yaml</c>, strictly.</summary>
internal static class AgreementFile
{
    public static Agreement Read(string path)
    {
        var file = YamlFile.Read(path);
        var agreement = new Agreement
        {
            Name = file.Text("name"),
            Clauses = [.. file.Maps("clauses").Select(ReadClause)],
            Milestones = [.. file.Maps("milestones").Select(ReadMilestone).OrderBy(m => m.Date)],
        };
        file.Done();
        return agreement;
    }

    private static Clause ReadClause(YamlMap map, int order)
    {
        var clause = new Clause(new(map.Text("key")), map.Text("title"), map.Text("family"), map.Text("definition"), order);
        map.Done();
        return clause;
    }

    private static Milestone ReadMilestone(YamlMap map)
    {
        if (!DateOnly.TryParseExact(map.Text("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            throw map.Wrong("date", "has to be a day, as 2025-10-28");
        var milestone = new Milestone(date, map.Text("title"), map.Text("summary"), map.OptionalText("source"));
        map.Done();
        return milestone;
    }
}
