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

    [Theory]
    [InlineData("OpenAI may no longer keep to one cloud: under terms that Microsoft announced on {0}, its revenue share ends.", "27 April", "April 27", "27th April", "27th of April")]
    [InlineData("Unter den Bedingungen, die Microsoft und OpenAI am {0} verkündeten, endet die Umsatzbeteiligung.", "27. April")]
    [InlineData("Con las condiciones que Microsoft y OpenAI anunciaron el {0}, termina el reparto de ingresos.", "27 de abril")]
    [InlineData("マイクロソフトとオープンAIは{0}に条件を改め、収益分配を終えた。", "4月27日")]
    public void A_day_without_a_year_tells_a_milestone_where_something_else_does_too(string report, params string[] days)
    {
        foreach (var day in days) Assert.Equal(new DateOnly(2026, 4, 27), Readers.Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, report, day)).Milestone);
        Assert.Null(Readers.Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, report, days[0].Replace("27", "16", StringComparison.Ordinal))).Milestone);
    }

    [Fact]
    public void Numbers_that_do_not_change_tell_no_milestone_of_theirs() =>
        Assert.Equal(new DateOnly(2026, 4, 27), Readers.Read("Microsoft's licence to OpenAI's models is no longer exclusive. Its stake of 27 percent is not affected, nor are the 250 billion dollars that OpenAI owes Azure.").Milestone);

    [Theory]
    [InlineData("On 27 April Microsoft surrendered its exclusive claim to OpenAI's technology. Microsoft, which owns 27 percent of OpenAI, will be paid a share of revenue through 2030, up to a ceiling.", "2026-04-27")]
    [InlineData("Microsoft invests 10 billion dollars in OpenAI. Azure remains the exclusive cloud provider.", "2023-01-23")]
    [InlineData("Microsoft invests 10 billion dollars in data centres for OpenAI.", null)]
    public void What_a_milestone_brought_tells_it_beside_numbers_that_stay(string report, string? milestone) =>
        Assert.Equal(milestone is null ? null : DateOnly.Parse(milestone, System.Globalization.CultureInfo.InvariantCulture), Readers.Read(report).Milestone);
}
