namespace PartnershipTracker.Tests.Languages;

public sealed class OptionalSpacesTests
{
    [Theory]
    [InlineData("OpenAI 的 API 照舊只能在 Azure 上使用。")]
    [InlineData("OpenAI的API照舊只能在Azure上使用。")]
    public void A_sentence_says_the_same_with_and_without_spaces_between_scripts(string text)
    {
        var statement = Assert.Single(Reading.Readers.Reader.Read("0000000000000000", text, "zh-Hant", assume: true).Statements);

        Assert.Equal("api-exclusivity", statement.Clause.Value);
    }
}
