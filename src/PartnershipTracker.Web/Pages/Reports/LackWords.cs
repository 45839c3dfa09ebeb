using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Pages.Reports;

/// <summary>Where the rule for a clause stopped at a sentence, for readers: it says how the tracker took the words, not what they mean.</summary>
public static class LackWords
{
    /// <summary>"no word for revenue share was found in it", "it was taken for a plan"; a part of a sentence.</summary>
    public static string Words(this Lack lack)
    {
        ArgumentNullException.ThrowIfNull(lack);
        var concepts = string.Join(", ", lack.Concepts.Select(either => string.Join(" or ", either.Split(" | ").Select(ConceptWords.Of))));
        return lack.Kind switch
        {
            LackKind.Absent => $"no word for {concepts} was found in it",
            LackKind.TooFar => $"its word for {concepts} stands too far away to be counted with it",
            LackKind.Excluded => $"with a word for {concepts} beside it, it was taken for something else",
            LackKind.OfOthers => "its words were taken to be of other companies",
            LackKind.Question => "it was taken for a question that is not answered",
            LackKind.Background => "it was taken for what was before",
            LackKind.Planned => "it was taken for a plan",
            LackKind.NoStatus => "no word was found that tells what becomes of the clause",
            LackKind.NotThen => "in a report on this milestone such words are not read as a statement",
            LackKind.NoValue => "no value was found in it that the clause takes",
            LackKind.SaidBetter => "another sentence of the report was taken to say it better",
            LackKind.NotOfTheAgreement => "the report does not name both parties",
            _ => throw new ArgumentOutOfRangeException(nameof(lack), lack.Kind, null),
        };
    }
}
