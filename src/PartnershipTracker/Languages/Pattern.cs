namespace PartnershipTracker.Languages;

/// <summary>
/// One word, or words, of a pack as they are looked for: <c>exklusiv*</c> (any ending), <c>*recht</c> (any beginning),
/// <c>no longer</c> (words that follow each other), <c>kein* … mehr</c> (with up to <see cref="MostWords"/> words between).
/// </summary>
internal sealed class Pattern
{
    /// <summary>How wide <c>…</c> may be: words, or characters of a script without spaces.</summary>
    public const int MostWords = 6, MostCharacters = 14;

    /// <summary>What stands for any ending, and for words between.</summary>
    public const char AnyEnding = '*', Gap = '…';

    public Pattern(string text, Meaning meaning)
    {
        Meaning = meaning;
        var folded = FoldedText.Fold(text.Replace(" … ", "…", StringComparison.Ordinal)).Replace('-', ' ').Trim();
        // 억 and 달러 are written together, with particles behind: 1350억달러를.
        IsJoined = meaning.Kind is MeaningKind.Scale or MeaningKind.Currency or MeaningKind.Percent && CharClasses.Of(folded.TrimEnd(AnyEnding)[^1]) == CharClass.Hangul;
        if (IsJoined) folded = folded.Trim(AnyEnding);
        Floating = IsJoined || folded.StartsWith(AnyEnding);
        if (folded.StartsWith(AnyEnding)) folded = folded[1..];
        var special = folded.AsSpan().IndexOfAny(AnyEnding, Gap);
        Key = special < 0 ? folded : folded[..special];
        Rest = special < 0 ? "" : folded[special..];
        EndsOpen = folded.EndsWith(AnyEnding);
        if (Key.Length == 0) throw new FormatException($"'{text}' has no letter before its first * or …");
    }

    public Meaning Meaning { get; }

    /// <summary>Whether it may stand anywhere within a word, and is only itself.</summary>
    public bool IsJoined { get; }

    /// <summary>Whether it may start within a word.</summary>
    public bool Floating { get; }

    /// <summary>The folded letters before the first <c>*</c> or <c>…</c>.</summary>
    public string Key { get; }

    /// <summary>What comes behind <see cref="Key"/>.</summary>
    public string Rest { get; }

    /// <summary>What comes first behind the gap that <see cref="Rest"/> begins with, be it behind an open ending; 0 where there is no such gap, or that begins with <c>*</c>.</summary>
    public char BehindGap => Rest.AsSpan().TrimStart(AnyEnding) is [Gap, not AnyEnding and var first, ..] ? first : '\0';

    /// <summary>Whether it ends in <c>*</c>.</summary>
    public bool EndsOpen { get; }
}
