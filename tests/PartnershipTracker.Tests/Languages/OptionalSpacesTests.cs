using PartnershipTracker.Languages;

namespace PartnershipTracker.Tests.Languages;

public sealed class OptionalSpacesTests
{
    [Theory]
    [InlineData("只在Azure", "只在Azure", "只在 Azure")]
    [InlineData("只在 Azure 上", "只在Azure上", "只在 Azure 上")]
    [InlineData("非API产品*", "非API产品*", "非 API 产品*")]
    [InlineData("独占")]
    [InlineData("no longer")]
    public void A_word_is_looked_for_with_and_without_a_space_between_scripts(string pattern, params string[] spellings) =>
        Assert.Equal(spellings.Length == 0 ? [pattern] : spellings, OptionalSpaces.Spellings(pattern));

    [Theory]
    [InlineData("OpenAI 的 API 照舊只能在 Azure 上使用。")]
    [InlineData("OpenAI的API照舊只能在Azure上使用。")]
    public void A_sentence_says_the_same_with_and_without_spaces_between_scripts(string text)
    {
        var statement = Assert.Single(Reading.Readers.Reader.Read("0000000000000000", text, "zh-Hant", assume: true).Statements);

        Assert.Equal("api-exclusivity", statement.Clause.Value);
    }
}
