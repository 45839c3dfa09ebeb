using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Tests.Reading;

/// <summary>What only echoes a term that the report tells is no statement; where nothing else tells it, it is.</summary>
public sealed class EchoTests
{
    private const string Heading = "The exclusive cloud, a story of two companies\n\n";

    private const string Told = "Microsoft is no longer the exclusive cloud provider of OpenAI. ";

    [Fact]
    public void A_heading_that_names_nobody_echoes_the_sentence() => Assert.Equal([Told.Trim()], CloudQuotes(Heading + Told));

    [Fact]
    public void A_second_telling_that_names_a_party_is_none()
    {
        const string again = "Azure has lost its cloud exclusivity.";

        Assert.Equal([Told.Trim(), again], CloudQuotes(Told + again));
    }

    private static IEnumerable<string> CloudQuotes(string text) =>
        Readers.Reader.Read("0000000000000000", text, "en", new DateOnly(2026, 4, 27), assume: true).Statements
            .Where(s => s.Clause == new ClauseKey("cloud-exclusivity")).Select(s => s.Quote.Text);
}
