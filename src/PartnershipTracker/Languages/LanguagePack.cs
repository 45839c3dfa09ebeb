namespace PartnershipTracker.Languages;

/// <summary>One language: its words for the concepts, its numbers, its sentence marks.</summary>
public sealed class LanguagePack
{
    /// <summary>BCP 47: <c>de</c>, <c>zh-Hans</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>Its name in its own script: <c>हिन्दी</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its name in English.</summary>
    public required string English { get; init; }

    /// <summary>Scale words that look like another language's and are not, each with a note for readers.</summary>
    public IReadOnlyList<FalseFriend> FalseFriends { get; init; } = [];
}

/// <summary>A number word that means another number elsewhere.</summary>
/// <param name="Word">As the language writes it: <c>Billion</c>.</param>
/// <param name="Note">For readers, in English: "German Billion is 10¹², an English trillion."</param>
public sealed record FalseFriend(string Word, string Note);
