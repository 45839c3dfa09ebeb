namespace PartnershipTracker.Languages;

/// <summary>What a language writes for concepts and numbers.</summary>
/// <param name="Words">The words of a pattern each, with what they mean; those that every language uses among them.</param>
internal sealed record LanguageWords(IReadOnlyList<(string Pattern, Meaning Meaning)> Words)
{
    /// <summary>Thousands separators; a space among them stands for any.</summary>
    public required IReadOnlySet<char> GroupSeparators { get; init; }

    /// <summary>What stands before decimals.</summary>
    public required char DecimalSeparator { get; init; }

    /// <summary>See <see cref="LanguagePack.Durations"/>.</summary>
    public required IReadOnlyList<string> Durations { get; init; }

    /// <summary>See <see cref="LanguagePack.YearsAhead"/>.</summary>
    public required int YearsAhead { get; init; }

    /// <summary>See <see cref="LanguagePack.FalseFriends"/>.</summary>
    public required IReadOnlyList<FalseFriend> FalseFriends { get; init; }

    /// <summary>The words, ready to be found.</summary>
    public Lexicon MakeLexicon(bool spaced) => new(spaced ? Words : InAllSpellings(), spaced);

    private IEnumerable<(string, Meaning)> InAllSpellings() =>
        from word in Words
        from spelling in OptionalSpaces.Spellings(word.Pattern)
        select (spelling, word.Meaning);
}
