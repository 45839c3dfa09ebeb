using System.Globalization;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Tests.Reading;

/// <summary>The sentences beside each pack, which a native speaker can read: what each says, and those that say nothing.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Languages => [.. Tags];

    private static IEnumerable<string> Tags => Directory.GetFiles(Folder, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Reading", "Examples");

    [Fact]
    public void Every_pack_has_examples() =>
        Assert.Equal(Readers.Packs.All.Select(p => p.Tag).Order(StringComparer.Ordinal), Tags);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_example_is_read_as_it_says(string language)
    {
        var examples = YamlFile.ReadList(Path.Combine(Folder, language + ".yaml")).Select(Example.Of).ToArray();

        Assert.InRange(examples.Length, 60, int.MaxValue);
        Assert.InRange(examples.Count(e => e.Finds.Count == 0), 20, int.MaxValue);
        var faults = examples.Select(e => e.Fault(language)).OfType<string>().ToArray();
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    private sealed record Example(string Text, DateOnly? Milestone, IReadOnlyList<(string What, string[] Values)> Finds)
    {
        public static Example Of(YamlMap map)
        {
            var milestone = map.OptionalText("milestone") is { } day ? DateOnly.Parse(day, CultureInfo.InvariantCulture) : (DateOnly?)null;
            return new(map.Text("text"), milestone, [.. map.Maps("finds").Select(Find)]);
        }

        public string? Fault(string language)
        {
            var found = Readers.Reader.Read("0000000000000000", Text, language, Milestone, assume: true).Statements;
            var wanted = Finds.Select(f => f.What).Distinct().Order(StringComparer.Ordinal);
            var got = found.Select(What).Distinct().Order(StringComparer.Ordinal);
            var lacking = Finds.SelectMany(f => f.Values.Where(v => !found.Any(s => What(s) == f.What && Values(s).Contains(v))));
            return wanted.SequenceEqual(got) && !lacking.Any()
                ? null
                : $"{Text}\n  should say: {string.Join("; ", wanted)}\n  is read as: {string.Join("; ", got)}\n  lacks: {string.Join("; ", lacking)}";
        }

        private static (string, string[]) Find(YamlMap map) =>
            (map.Text("clause") + " " + map.Text("status"),
                [.. map.Texts("values"), .. map.OptionalText("right") is { } right ? new[] { right } : [], .. map.OptionalText("effect") is { } effect ? new[] { effect } : []]);

        private static string What(Statement statement) => statement.Clause + " " + statement.Status.Word();

        private static IEnumerable<string?> Values(Statement s) =>
            s.Values.Select(v => v.Canonical + (v.Kind switch { ValueKind.Amount => " " + v.Currency, ValueKind.Percent => " %", _ => "" }))
                .Append(s.Right?.Word()).Append(s.Effect?.Word());
    }
}
