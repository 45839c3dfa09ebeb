using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>The vocabulary in English words, for tables and sentences.</summary>
public static class VocabularyWords
{
    /// <summary>"granted", "continues".</summary>
    public static string Words(this Status status) => status.Word();

    /// <summary>"right of first refusal".</summary>
    public static string Words(this Right right) => right switch
    {
        Right.Refusal => "right of first refusal",
        Right.Offer => "right of first offer",
        Right.Preference => "right of preference",
        Right.Purchase => "priority purchase right",
        _ => "right of first choice",
    };

    /// <summary>A clause of a sentence: "Microsoft loses rights".</summary>
    public static string Words(this Effect effect) => effect switch
    {
        Effect.LosesRights => "Microsoft loses rights",
        Effect.MayRestrict => "OpenAI may restrict Microsoft's access",
        Effect.EndsRevenueShare => "the revenue share ends",
        Effect.VerifiedByPanel => "a panel of experts verifies AGI",
        _ => "the clause is gone",
    };

    /// <summary>"profit", "purchase".</summary>
    public static string Words(this Basis basis) => basis.Word();
}
