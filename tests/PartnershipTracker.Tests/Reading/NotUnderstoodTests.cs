using PartnershipTracker.Reading;

namespace PartnershipTracker.Tests.Reading;

public sealed class NotUnderstoodTests
{
    private const string Owned = "Das Startup OpenAI, zu dessen Gründern Elon Musk gehört, bekommt von Microsoft eine Milliarde US-Dollar.";

    [Theory]
    [InlineData(Owned, "equity-stake")]
    [InlineData("Microsoft hält 27 Prozent an OpenAI. " + Owned, "")]
    [InlineData("Microsoft und OpenAI arbeiten zusammen.", "")]
    [InlineData("OpenAI und Microsoft verhandeln. Das Wetter ist schön.", "")]
    [InlineData("", "")]
    public void A_clause_whose_words_are_there_and_that_nothing_is_stated_of_is_not_understood(string text, string clauses)
    {
        var report = new Report("a.txt", text);

        Readers.Reader.ReadWhole(report);

        Assert.Equal(clauses, string.Join(' ', report.NotUnderstood));
        Assert.Equal(Readers.Read(text).Statements.Select(statement => statement.Id), report.Statements.Select(statement => statement.Id));
    }
}
