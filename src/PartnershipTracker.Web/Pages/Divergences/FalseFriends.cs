using PartnershipTracker.Comparing;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Web.Pages.Divergences;

/// <summary>Notes on number words that mean another number elsewhere, where one of them is quoted.</summary>
public static class FalseFriends
{
    /// <summary>The notes of the languages' packs on words that a value was read from, each once.</summary>
    public static IReadOnlyList<string> Among(IEnumerable<ReportedStatement> statements, LanguagePacks packs) =>
    [
        .. from statement in statements
           from friend in packs.ByTag.GetValueOrDefault(statement.Report.Language ?? "")?.FalseFriends ?? []
           where statement.Values.Any(value => value.Words.Text.Contains(friend.Word, StringComparison.OrdinalIgnoreCase))
           group friend by friend.Note into note
           select note.Key,
    ];
}
