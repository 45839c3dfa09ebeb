using System.Globalization;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Languages;

/// <summary>Reads <c>Languages/xx.yaml</c>, strictly: what tells the language stands before its concepts, and can be read alone.</summary>
internal sealed class LanguageFile
{
    private const string FirstOfWords = "concepts";

    private readonly YamlMap file;
    private readonly ConceptList concepts;
    private readonly List<(string Pattern, Meaning Meaning)> words;

    private LanguageFile(YamlMap file, ConceptList concepts, IEnumerable<(string, Meaning)> common)
    {
        (this.file, this.concepts, words) = (file, concepts, [.. common]);
        if (file.Has(FirstOfWords)) AddConcepts(file.Map(FirstOfWords));
        if (file.OptionalMap("numbers") is { } numbers) AddNumbers(numbers);
        if (file.OptionalMap("comparators") is { } comparators) AddComparators(comparators);
        if (file.OptionalMap("dates") is { } dates) AddDates(dates);
    }

    private HashSet<char> Group { get; } = [];

    private char Decimal { get; set; } = '.';

    private IReadOnlyList<string> Durations { get; set; } = [];
    private int YearsAhead { get; set; }

    /// <summary>The words that every language uses.</summary>
    public static IReadOnlyList<(string, Meaning)> ReadCommon(string path, ConceptList concepts, IEnumerable<(string, Meaning)> names)
    {
        var common = new LanguageFile(YamlFile.Read(path), concepts, names);
        common.file.Done();
        return common.words;
    }

    /// <summary>A pack, its words yet to be read.</summary>
    public static LanguagePack Read(string path, ConceptList concepts, IReadOnlyList<(string, Meaning)> common)
    {
        var head = YamlFile.ReadBefore(path, FirstOfWords);
        var sentence = head.Map("sentence");
        var joins = head.Texts("joins");
        var pack = new LanguagePack(() => new LanguageFile(YamlFile.ReadFrom(path, FirstOfWords), concepts, common).ReadWords(head, joins))
        {
            Tag = head.Text("language"),
            Name = head.Text("name"),
            English = head.Text("english"),
            Script = head.Text("script"),
            RightToLeft = Choice(head, "direction", "ltr", "rtl") == "rtl",
            VerbFinal = Choice(head, "order", "verb-medial", "verb-final") == "verb-final",
            Spaced = Choice(head, "spaces", "true", "false") == "true",
            FunctionWords = [.. head.Texts("function-words").Select(FoldedText.Fold)],
            Abbreviations = sentence.Texts("abbreviations").Select(a => FoldedText.Fold(a.TrimEnd('.'))).ToHashSet(StringComparer.Ordinal),
            SemicolonEnds = sentence.Texts("ends").Any(end => FoldedText.Fold(end) == ";"),
            Variants = [.. Pairs(head, "variants")],
        };
        sentence.Done();
        head.Done();
        return pack;
    }

    private LanguageWords ReadWords(YamlMap head, IReadOnlyList<string> joins)
    {
        foreach (var join in joins) Add(head, "joins", join, new Meaning(MeaningKind.Join));
        foreach (var concept in concepts.Words.Concat(["microsoft", "openai"]))
            if (!file.Map(FirstOfWords).Has(concept))
                throw file.Wrong(FirstOfWords, $"lacks words for the concept '{concept}'");
        var read = new LanguageWords(words)
        {
            GroupSeparators = Group,
            DecimalSeparator = Decimal,
            Durations = Durations,
            YearsAhead = YearsAhead,
            FalseFriends = [.. file.Maps("false-friends").Select(ReadFalseFriend)],
        };
        file.Done();
        return read;
    }

    private void AddConcepts(YamlMap map)
    {
        foreach (var concept in map.Keys)
        {
            if (concepts.Find(concept) is not { } number || ConceptList.ValueConcepts.Contains(concept))
                throw map.Wrong(concept, $"unknown concept '{concept}'");
            var meaning = new Meaning(MeaningKind.Concept) { Id = number };
            foreach (var word in map.Texts(concept)) Add(map, concept, word, meaning);
        }
    }

    private void AddNumbers(YamlMap map)
    {
        foreach (var separator in map.Texts("group")) Group.Add(FoldedText.Fold(separator)[0]);
        if (map.OptionalText("decimal") is { } point) Decimal = FoldedText.Fold(point)[0];
        AddEach(map, "scales", MeaningKind.Scale);
        AddEach(map, "words", MeaningKind.Number);
        if (map.OptionalMap("fractions") is { } fractions)
            foreach (var word in fractions.Keys)
                Add(fractions, word, word, Fraction(fractions, word));
        foreach (var word in map.Texts("percent")) Add(map, "percent", word, new Meaning(MeaningKind.Percent) { Number = 1 });
        foreach (var word in map.Texts("tenths")) Add(map, "tenths", word, new Meaning(MeaningKind.Percent) { Number = 10 });
        if (map.OptionalMap("currencies") is { } currencies)
            foreach (var word in currencies.Keys)
                Add(currencies, word, word, new Meaning(MeaningKind.Currency) { Text = currencies.Text(word) });
        map.Done();
    }

    private void AddEach(YamlMap numbers, string key, MeaningKind kind)
    {
        if (numbers.OptionalMap(key) is not { } map) return;
        foreach (var word in map.Keys)
        {
            if (!decimal.TryParse(map.Text(word), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number < 0)
                throw map.Wrong(word, "has to be a number, as 1e9");
            Add(map, word, word, new Meaning(kind) { Number = number });
        }
    }

    private static Meaning Fraction(YamlMap map, string word)
    {
        var parts = map.Text(word).Split('/');
        if (parts.Length != 2 || !int.TryParse(parts[0], out var over) || !int.TryParse(parts[1], out var under) || under <= 0)
            throw map.Wrong(word, "has to be a fraction, as 3/4");
        return new Meaning(MeaningKind.Fraction) { Number = over, Divisor = under };
    }

    private void AddComparators(YamlMap map)
    {
        foreach (var key in map.Keys)
        {
            if (Words.Parse<Comparator>(key) is not { } comparator)
                throw map.Wrong(key, $"unknown comparator; allowed are {string.Join(", ", Words.All<Comparator>())}");
            foreach (var word in map.Texts(key)) Add(map, key, word, new Meaning(MeaningKind.Comparator) { Comparator = comparator });
        }
    }

    private void AddDates(YamlMap map)
    {
        var months = map.Lists("months");
        if (months.Count != 12) throw map.Wrong("months", "has to list twelve months, each a list of its spellings");
        for (var month = 0; month < 12; month++)
            foreach (var word in months[month])
                Add(map, "months", word, new Meaning(MeaningKind.Month) { Id = month + 1 });
        foreach (var role in Enum.GetValues<DateRole>())
            foreach (var word in map.Texts(role.Word()))
                Add(map, role.Word(), word, new Meaning(MeaningKind.Role) { Role = role });
        foreach (var word in map.Texts("year")) Add(map, "year", word, new Meaning(MeaningKind.Year));
        Durations = [.. map.Texts("durations").Select(FoldedText.Fold)];
        if (map.OptionalText("years-ahead") is { } ahead)
            YearsAhead = int.TryParse(ahead, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years : throw map.Wrong("years-ahead", "has to be a number of years, as 543");
        map.Done();
    }

    private void Add(YamlMap map, string key, string word, Meaning meaning)
    {
        try
        {
            _ = new Pattern(word, meaning);
        }
        catch (FormatException e)
        {
            throw map.Wrong(key, e.Message);
        }

        words.Add((word, meaning));
    }

    private static string Choice(YamlMap file, string key, string usual, string other)
    {
        var text = file.OptionalText(key) ?? usual;
        return text == usual || text == other ? text : throw file.Wrong(key, $"has to be {usual} or {other}");
    }

    private static IEnumerable<(string, string)> Pairs(YamlMap file, string key)
    {
        if (file.OptionalMap(key) is not { } map) yield break;
        foreach (var tag in map.Keys) yield return (tag, map.Text(tag));
    }

    private static FalseFriend ReadFalseFriend(YamlMap map)
    {
        var friend = new FalseFriend(map.Text("word"), map.Text("note"));
        map.Done();
        return friend;
    }
}
