namespace PartnershipTracker.Tests.Reading;

/// <summary>Which milestone a report is taken to report on.</summary>
public sealed class MilestoneTests
{
    private const string Told =
        "Microsoft is putting 1 billion dollars into OpenAI. OpenAI will run its services exclusively on Azure and gives up its cloud provider Google. Microsoft gets a right of first refusal on new capacity, OpenAI said.";

    [Theory]
    [InlineData("", "2025-01-21")]
    [InlineData("24 July 2019\n", "2019-07-22")]
    [InlineData("22 January 2025\n", "2025-01-21")]
    public void A_report_tells_of_no_milestone_behind_its_own_date(string dateline, string milestone) =>
        Assert.Equal(DateOnly.Parse(milestone, System.Globalization.CultureInfo.InvariantCulture), Readers.Read(dateline + Told).Milestone);
}
