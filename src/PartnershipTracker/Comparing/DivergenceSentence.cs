using System.Globalization;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>Says what differs, by how much, and who is the odd one out. It states facts: nobody is said to be wrong.</summary>
public static class DivergenceSentence
{
    /// <summary>"1 of 4 reports (Hindi) gives 10¹² USD (1 trillion USD), ten times the others' 10¹¹ USD (100 billion USD)." A full stop ends it.</summary>
    public static string Of(Divergence divergence, LanguageNames languages)
    {
        ArgumentNullException.ThrowIfNull(divergence);
        ArgumentNullException.ThrowIfNull(languages);
        var sentence = divergence is { Sides: [var most, var odd], Majority: not null }
            ? OddOneOut(divergence, most, odd, languages)
            : EachSide(divergence, languages);
        return sentence + Silence(divergence, languages);
    }

    private static string OddOneOut(Divergence divergence, Side most, Side odd, LanguageNames languages)
    {
        var few = odd.Count;
        var who = $"{few} of {divergence.Reports} reports ({Names(odd, languages)})";
        var (says, others) = (Shown(divergence.Kind, odd), Shown(divergence.Kind, most));
        return divergence.Kind switch
        {
            DivergenceKind.Status => $"{who} {Verb(few, "says")} that the term {says}; the others say that it {others}.",
            DivergenceKind.Effect => $"{who} {Verb(few, "says")} that {says}; the others say that {others}.",
            DivergenceKind.Right => $"{who} {Verb(few, "names")} a {says}; the others a {others}.",
            DivergenceKind.Comparator => $"{who} {Verb(few, "says")} {says}; the others {others}.",
            DivergenceKind.Basis => $"{who} {Verb(few, "counts")} {says}; the others {others}.",
            _ => $"{who} {Verb(few, "gives")} {says}, {Distance(divergence.Kind, odd, most)}the others' {others}.",
        };
    }

    private static string EachSide(Divergence divergence, LanguageNames languages)
    {
        var sides = divergence.Sides.Select(side => $"{Shown(divergence.Kind, side)} ({side.Count}: {Names(side, languages)})");
        return $"{divergence.Reports} reports {Differing(divergence.Kind)} in {divergence.Sides.Count} ways: {string.Join("; ", sides)}{Ratio(divergence)}.";
    }

    // Of more than two sides no one ratio holds.
    private static string Ratio(Divergence divergence) =>
        divergence is { Kind: DivergenceKind.Scale, Sides: [var one, var other] }
        && (Single(divergence.Kind, one), Single(divergence.Kind, other)) is ({ } a, { } b)
        && ValueWords.PowerOfTenBetween(a.Number!.Value, b.Number!.Value) is { } exponent
            ? $"; the greater is {ValueWords.Times(exponent)} the smaller"
            : "";

    private static string Shown(DivergenceKind kind, Side side) => kind switch
    {
        DivergenceKind.Status => StatusWords(Listed(side.Values)),
        DivergenceKind.Comparator => string.Join(" and ", side.Values.Select(words => words == Facet.BareNumber ? $"the {words}" : $"“{words}”")),
        DivergenceKind.Scale when Single(kind, side) is { } value => $"{ValueWords.Power(value.Number!.Value)} {value.Currency} ({side.Values[0]})",
        _ => Listed(side.Values),
    };

    private static string Differing(DivergenceKind kind) => kind switch
    {
        DivergenceKind.Scale or DivergenceKind.Amount => "give the amount",
        DivergenceKind.Percent => "give the percentage",
        DivergenceKind.Date => "give the date",
        DivergenceKind.Status => "tell the term's fate",
        DivergenceKind.Right => "name the right",
        DivergenceKind.Effect => "tell the effect of AGI",
        DivergenceKind.Comparator => "give the number",
        _ => "say what is counted",
    };

    private static string Distance(DivergenceKind kind, Side odd, Side most)
    {
        var (one, other) = (Single(kind, odd), Single(kind, most));
        return (kind, one, other) switch
        {
            (_, null, _) or (_, _, null) => "not ",
            (DivergenceKind.Date, { Date: { Month: null } a }, { Date: { Month: null } b }) => Years(a.Year - b.Year),
            (DivergenceKind.Date, _, _) => "not ",
            (DivergenceKind.Percent, _, _) => $"{ValueWords.Points(Math.Abs(one.Number!.Value - other.Number!.Value))} {More(one, other)} than ",
            _ when one.Currency != other.Currency => "not ",
            _ when ValueWords.PowerOfTenBetween(one.Number!.Value, other.Number!.Value) is { } exponent => one.Number > other.Number
                ? $"{ValueWords.Times(exponent)} "
                : $"{ValueWords.Fraction(exponent)} of ",
            _ => $"{ValueWords.Amount(Math.Abs(one.Number!.Value - other.Number!.Value), one.Currency)} {More(one, other)} than ",
        };
    }

    private static string Years(int later) => string.Create(CultureInfo.InvariantCulture,
        $"{Math.Abs(later)} {(Math.Abs(later) == 1 ? "year" : "years")} {(later > 0 ? "later" : "earlier")} than ");

    private static string More(StatedValue one, StatedValue other) => one.Number > other.Number ? "more" : "less";

    // A side that gives several values has no one distance from another.
    private static StatedValue? Single(DivergenceKind kind, Side side)
    {
        if (side.Values.Count != 1) return null;
        var valueKind = kind switch
        {
            DivergenceKind.Percent => ValueKind.Percent,
            DivergenceKind.Date => ValueKind.Date,
            _ => ValueKind.Amount,
        };
        return side.Statements.SelectMany(statement => statement.Values).First(value => value.Kind == valueKind);
    }

    private static string StatusWords(string status) => status switch
    {
        "changed" => "has changed",
        "ended" => "is over",
        _ => "is in force",
    };

    private static string Silence(Divergence divergence, LanguageNames languages) => divergence.Silent switch
    {
        [] => "",
        [{ StandsFor: 1 } one] => $" 1 report ({languages[one.Language]}) says nothing of it.",
        var silent => string.Create(CultureInfo.InvariantCulture, $" {silent.Total()} reports say nothing of it."),
    };

    private static string Names(Side side, LanguageNames languages) =>
        string.Join(", ", side.Reports.Select(report => languages[report.Language]).Distinct());

    private static string Listed(IReadOnlyList<string> values) => string.Join(" and ", values);

    private static string Verb(int reports, string singular) => reports == 1 ? singular : singular[..^1];
}
