using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Languages;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Pages.Divergences;

namespace PartnershipTracker.Tests.Pages.Divergences;

public sealed class FalseFriendsTests
{
    private static readonly LanguagePacks Packs = LanguagePacks.Load(Agreement.Load());

    [Theory]
    [InlineData("hi", "1000 अरब", "Hindi अरब")]
    [InlineData("de", "einer Billion", "German Billion")]
    [InlineData("de", "2 Billionen", "German Billion")]
    [InlineData("es", "un billón", "Spanish billón")]
    [InlineData("zh-Hant", "1兆", "兆 is 10¹²")]
    public void A_number_word_that_means_another_elsewhere_is_noted(string language, string words, string note) =>
        Assert.Contains(note, Assert.Single(Notes(language, words)), StringComparison.Ordinal);

    [Theory]
    [InlineData("hi", "अरबी")]
    [InlineData("de", "100 Milliarden")]
    [InlineData("tr", "100 binlerce")]
    [InlineData("en", "100 billion")]
    public void No_other_word_is(string language, string words) => Assert.Empty(Notes(language, words));

    private static IReadOnlyList<string> Notes(string language, string words)
    {
        var report = new Report("report.txt", words) { Language = language };
        report.Statements =
        [
            new(report.Id, new("agi-trigger"), Status.Continues, Quote.From(words, ..))
            {
                Values = [new() { Kind = ValueKind.Amount, Number = 1, Words = Quote.From(words, ..), Working = words }],
            },
        ];
        return FalseFriends.Among(Holdings.Of([report]).Statements, Packs);
    }
}
