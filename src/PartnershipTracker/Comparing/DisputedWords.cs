using PartnershipTracker.Agreements;
using PartnershipTracker.Languages;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>Finds the words of a statement that a divergence is about: "at least" where reports differ in the comparator, "loses" where they differ in the effect.</summary>
public sealed class DisputedWords(Agreement agreement, LanguagePacks packs)
{
    // In characters: what stands farther from a number does not bind it.
    private const int Reach = 40;

    private static readonly HashSet<string> Parties = ["microsoft", "openai"];

    private static readonly HashSet<string> OfEffects =
        ["lose", "restrict", "no-longer", "end", "access", "use", "right", "licence", "technology", "model", "ip"];

    /// <summary>Where they stand in the statement's quotation, by place; none where the statement gives nothing in this respect.</summary>
    public IReadOnlyList<Range> In(ReportedStatement statement, DivergenceKind kind)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var (from, to) = (statement.Quote.Start, statement.Quote.End);
        return [.. Places(statement, kind).Where(place => place.Start >= from && place.End <= to).Distinct().OrderBy(place => place.Start).Select(place => (place.Start - from)..(place.End - from))];
    }

    private IEnumerable<Place> Places(ReportedStatement statement, DivergenceKind kind) => kind switch
    {
        DivergenceKind.Status => Telling(statement, concept => !Parties.Contains(concept)),
        DivergenceKind.Right => Telling(statement, concept => agreement.Rights.Any(named => named.Concept == concept)),
        DivergenceKind.Effect => Telling(statement, OfEffects.Contains),
        DivergenceKind.Basis => Telling(statement, concept => statement.Values.Any(value => value.Basis?.Word() == concept)),
        DivergenceKind.Comparator => statement.Values.Where(value => value.Kind != ValueKind.Date).Select(value => ComparatorOf(value, statement) ?? Place.Of(value.Words)),
        DivergenceKind.Percent => Of(statement, ValueKind.Percent),
        DivergenceKind.Date => Of(statement, ValueKind.Date),
        _ => Of(statement, ValueKind.Amount),
    };

    private static IEnumerable<Place> Telling(ReportedStatement statement, Predicate<string> of) =>
        statement.Reasons.Where(reason => of(reason.Concept)).Select(reason => Place.Of(reason.Words));

    private static IEnumerable<Place> Of(ReportedStatement statement, ValueKind kind) =>
        statement.Values.Where(value => value.Kind == kind).Select(value => Place.Of(value.Words));

    // Statements keep the number's words; what bound it is the nearest word of the language that says so.
    private Place? ComparatorOf(StatedValue value, ReportedStatement statement)
    {
        if (value.Comparator == Comparator.Equal || packs.Find(statement.Report.Language) is not { } pack) return null;
        using var folded = FoldedText.Of(statement.Quote.Text);
        var words = new List<FoundWord>();
        pack.Lexicon.Find(folded, words);
        return words.Where(word => word.Is(MeaningKind.Comparator) && word.Meaning.Comparator == value.Comparator)
            .Select(word => new Place(statement.Quote.Start + folded.Origin(word.Start), statement.Quote.Start + folded.Origin(word.End - 1) + 1))
            .Where(place => place.Between(value.Words) <= Reach)
            .OrderBy(place => place.Between(value.Words)).ThenByDescending(place => place.End - place.Start)
            .Cast<Place?>().FirstOrDefault();
    }

    private readonly record struct Place(int Start, int End)
    {
        public static Place Of(Quote words) => new(words.Start, words.End);

        public int Between(Quote words) => Math.Max(0, Math.Max(words.Start - End, Start - words.End));
    }
}
