using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Tests.Reading;

/// <summary>"Asked first" describes a right; it is which right only where the report names it nowhere.</summary>
public sealed class DescribedRightTests
{
    private const string Described = "Whenever OpenAI needs new capacity, Microsoft gets the first choice. ";

    [Fact]
    public void A_described_right_is_a_choice() => Assert.Equal([Right.Choice], RightsOf(Described));

    [Fact]
    public void A_described_right_is_none_beside_a_named_one() =>
        Assert.Equal([null, Right.Preference], RightsOf(Described + "Microsoft is granted a preferential right to new capacity."));

    private static IEnumerable<Right?> RightsOf(string text) =>
        Readers.Reader.Read("0000000000000000", text, "en", new DateOnly(2025, 1, 21), assume: true).Statements
            .Where(s => s.Clause == new ClauseKey("right-of-first-refusal")).Select(s => s.Right);
}
