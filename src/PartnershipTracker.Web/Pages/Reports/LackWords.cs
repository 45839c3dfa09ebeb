using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Pages.Reports;

/// <summary>Why a sentence states nothing, for readers.</summary>
public static class LackWords
{
    /// <summary>"no word for revenue share", "only planned"; a part of a sentence.</summary>
    public static string Words(this Lack lack)
    {
        ArgumentNullException.ThrowIfNull(lack);
        var concepts = string.Join(", ", lack.Concepts).Replace('-', ' ').Replace(" | ", " or ", StringComparison.Ordinal);
        return lack.Kind switch
        {
            LackKind.Absent => $"no word for {concepts} in it",
            LackKind.TooFar => $"its word for {concepts} stands too far away",
            LackKind.Excluded => $"{concepts} beside it makes it something else",
            LackKind.OfOthers => "it is told of another company",
            LackKind.Question => "it is a question that is not answered",
            LackKind.Background => "it tells what was before",
            LackKind.Planned => "it is only planned",
            LackKind.NoStatus => "no word tells what becomes of the clause",
            LackKind.NotThen => "at this milestone such words state nothing",
            LackKind.NoValue => "it has no value that the clause takes",
            LackKind.SaidBetter => "another sentence of the report says it better",
            LackKind.NotOfTheAgreement => "the report does not name both parties",
            _ => throw new ArgumentOutOfRangeException(nameof(lack), lack.Kind, null),
        };
    }
}
