using PartnershipTracker.Tests.Web;

namespace PartnershipTracker.Tests.Reading;

public sealed class GoldTests
{
    private static readonly string Gold = Path.Combine(AppContext.BaseDirectory, "Reading", "Gold");

    [Fact]
    public void The_seeds_are_read_as_a_careful_human_reads_them()
    {
        var score = Scorer.Of(Path.Combine(Gold, "seeds.gold.json"), SeedFiles.Folder);

        Assert.Empty(score.Inexact);
        foreach (var level in new[] { "clause", "force", "status", "value" }) Assert.Equal(1, score.F1(level));
        Assert.Equal(5, score.RightMilestones);
        Assert.Equal(5, score.RightLanguages);
    }

    [Fact]
    public void The_development_reports_are_read_in_their_language_and_distractors_say_nothing()
    {
        var score = Scorer.Of(Path.Combine(Gold, "dev", "gold.json"), Path.Combine(Gold, "dev", "texts"));

        Assert.Empty(score.Inexact);
        Assert.Equal(0, score.InDistractors);
        Assert.Equal(score.Reports, score.RightLanguages);
        Assert.InRange(score.F1("clause"), 0.93, 1);
        Assert.InRange(score.F1("value"), 0.9, 1);
    }

    [Fact]
    public void What_is_read_with_confidence_is_right_and_most_of_what_is_right_is_read_with_confidence()
    {
        var all = Scorer.Of(Path.Combine(Gold, "dev", "gold.json"), Path.Combine(Gold, "dev", "texts")).Statements;
        var confident = all.Where(s => s.Confidence >= 0.8).ToList();

        Assert.InRange((double)confident.Count(s => s.IsRight) / confident.Count, 0.97, 1);
        Assert.InRange((double)confident.Count(s => s.IsRight) / all.Count(s => s.IsRight), 0.6, 1);
    }
}
