using PartnershipTracker.Comparing;
using PartnershipTracker.Languages;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Pages.Divergences;

/// <summary>Notes on number words that mean another number elsewhere, where one of them is quoted.</summary>
public static class FalseFriends
{
    /// <summary>The notes of the languages' packs on words that an amount was read from, each once.</summary>
    public static IReadOnlyList<string> Among(IEnumerable<ReportedStatement> statements, LanguagePacks packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return
        [
            .. from statement in statements
               from friend in packs.Find(statement.Report.Language)?.FalseFriends ?? []
               where statement.Values.Any(value => value.Kind == ValueKind.Amount && IsIn(value.Words.Text, friend.Word))
               group friend by friend.Note into note
               select note.Key,
        ];
    }

    // As packs write words: a star stands for any ending. A Chinese number word has no border before it.
    private static bool IsIn(string text, string word)
    {
        var stem = word.TrimEnd('*');
        for (var at = text.IndexOf(stem, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(stem, at + 1, StringComparison.OrdinalIgnoreCase))
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (word.EndsWith('*') || !GoesOn(text, at + stem.Length)))
                return true;
        return false;
    }

    // A vowel sign belongs to the word: अरब is not अरबी.
    private static bool GoesOn(string text, int end) => end < text.Length
        && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
}
