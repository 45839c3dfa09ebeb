using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;
using PartnershipTracker.Tests.Reading;
using static PartnershipTracker.Tests.Comparing.Telling;

namespace PartnershipTracker.Tests.Comparing;

public class DivergencePartsTests
{
    private static readonly IReadOnlyList<Divergence> Seeds = DivergenceFinder.Find(GoldReadings.Holdings, Agreement);

    [Fact]
    public void A_statement_has_a_part_in_what_its_report_says_by_it_and_on_its_side()
    {
        foreach (var report in GoldReadings.Holdings.Reports)
        {
            var own = GoldReadings.Holdings.Statements.Where(statement => statement.Report.Id == report.Id).ToList();
            var parts = DivergenceParts.Of(Seeds, own);
            var expected =
                from divergence in Seeds
                from side in divergence.Sides
                from statement in side.Statements
                where statement.Report.Id == report.Id
                select (statement.Id, divergence.Clause, divergence.Kind, side.Values[0]);
            Assert.Equal(expected.Order(), parts.SelectMany(of => of.Select(part => (of.Key, part.Divergence.Clause, part.Divergence.Kind, part.Side.Values[0]))).Order());
        }
    }

    [Fact]
    public void A_report_that_another_stands_for_takes_its_side_too()
    {
        var divergences = Divergences(Report("a").Says("term", Status.Continues, Until("2030")), Report("b").Says("term", Status.Continues, Until("2032")));
        var own = Holdings.Of([Report("c").Says("term", Status.Continues, Until("2032"))]).Statements;

        Assert.Equal(["until 2032"], DivergenceParts.Of(divergences, own)[own[0].Id].Single().Side.Values);
    }

    [Fact]
    public void A_proposal_and_a_silent_statement_have_no_part()
    {
        var divergences = Divergences(Report("a").Says("term", Status.Continues, Until("2030")), Report("b").Says("term", Status.Continues, Until("2032")));
        var own = Holdings.Of([Report("c").Says("term", Status.Proposed, Until("2032")).Says("term", Status.Continues)]).Statements;

        Assert.Empty(DivergenceParts.Of(divergences, own));
    }
}
