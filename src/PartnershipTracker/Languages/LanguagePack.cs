namespace PartnershipTracker.Languages;

/// <summary>
/// One language: its words for the concepts, its numbers, its sentence marks. Made from <c>Languages/xx.yaml</c>: what tells the language
/// at once, its words when it is first read, for a start needs none and few reads need those of all.
/// </summary>
public sealed class LanguagePack
{
    private readonly Func<LanguageWords> readWords;
    private readonly Lazy<Lexicon> lexicon;
    private readonly Lock turn = new();
    private volatile LanguageWords? words;

    internal LanguagePack(Func<LanguageWords> readWords)
    {
        this.readWords = readWords;
        lexicon = new(() => Words.MakeLexicon(Spaced));
    }

    /// <summary>BCP 47, without a script: <c>de</c>, <c>zh</c>. <see cref="TagOf"/> may add the script.</summary>
    public required string Tag { get; init; }

    /// <summary>Its name in its own script: <c>हिन्दी</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its name in English.</summary>
    public required string English { get; init; }

    /// <summary>Scale words that look like another language's and are not, each with a note for readers.</summary>
    public IReadOnlyList<FalseFriend> FalseFriends => Words.FalseFriends;

    /// <summary>Whether it is written from right to left.</summary>
    public bool RightToLeft { get; init; }

    /// <summary>Whether verbs, and with them most words that tell a status, stand behind what they speak of.</summary>
    internal bool VerbFinal { get; init; }

    /// <summary>Whether words are separated by spaces.</summary>
    internal bool Spaced { get; init; } = true;

    /// <summary>The Unicode script that it is written in, by its English name.</summary>
    internal string Script { get; init; } = "Latin";

    /// <summary>Its most frequent words, folded.</summary>
    internal IReadOnlyList<string> FunctionWords { get; init; } = [];

    /// <summary>Whether a semicolon ends a sentence, as in Chinese.</summary>
    internal bool SemicolonEnds { get; init; }

    /// <summary>Words, folded, whose dot ends no sentence.</summary>
    internal IReadOnlySet<string> Abbreviations { get; init; } = new HashSet<string>();

    /// <summary>Where several scripts share the pack: their tags, each with the characters that only it uses.</summary>
    internal IReadOnlyList<(string Tag, string Characters)> Variants { get; init; } = [];

    /// <summary>Thousands separators; a space among them stands for any.</summary>
    internal IReadOnlySet<char> GroupSeparators => Words.GroupSeparators;

    /// <summary>What stands before decimals.</summary>
    internal char DecimalSeparator => Words.DecimalSeparator;

    /// <summary>What, folded, makes of two digits a span of years; where a pack has such words, two digits before 年 are else a year of this century.</summary>
    internal IReadOnlyList<string> Durations => Words.Durations;

    /// <summary>By how many years its calendar is ahead of the common one: Thai 2573 is 2030; 0 where it has the common one.</summary>
    internal int YearsAhead => Words.YearsAhead;

    /// <summary>All its words.</summary>
    internal Lexicon Lexicon => lexicon.Value;

    /// <summary>Looks through all of its file, where that is not done.</summary>
    /// <exception cref="DataFileException">It is malformed; the message names file, line and key.</exception>
    public void Verify()
    {
        if (words is null) _ = readWords();
    }

    // Asked for at every figure of a text: what is there is had without a call.
    private LanguageWords Words => words ?? ReadWords();

    private LanguageWords ReadWords()
    {
        lock (turn) return words ??= readWords();
    }

    /// <summary>The tag of a text in this language, with a script where the pack is of several.</summary>
    internal string TagOf(string text)
    {
        var best = (Tag, Count: -1);
        foreach (var (tag, characters) in Variants)
        {
            var count = 0;
            foreach (var c in text)
                if (characters.Contains(c)) count++;
            if (count > best.Count) best = (tag, count);
        }

        return best.Tag;
    }
}

/// <summary>A number word that means another number elsewhere.</summary>
/// <param name="Word">As the language writes it: <c>Billion</c>.</param>
/// <param name="Note">For readers, in English: "German Billion is 10¹², an English trillion."</param>
public sealed record FalseFriend(string Word, string Note);
