namespace PartnershipTracker.Reading;

/// <summary>The concepts of companies that tell whose a term is.</summary>
internal sealed class Companies(RuleBook book)
{
    public UInt128 Ours { get; } = book.Mask(["microsoft", "azure"]);

    public UInt128 Sides { get; } = book.Mask(["microsoft", "openai"]);

    public UInt128 Parties { get; } = book.Mask(["microsoft", "azure", "openai"]);

    public UInt128 OpenAI { get; } = book.Mask(["openai"]);

    public UInt128 Third { get; } = book.Mask(["third"]);

    /// <summary>Companies without a name: "other firms".</summary>
    public UInt128 ThirdParties { get; } = book.Mask(["third-party"]);

    /// <summary>Other companies; within a word of a rule ("share of … revenue") one of them is whose it is.</summary>
    public UInt128 Named { get; } = book.Mask(["third", "oracle"]);

    public UInt128 Foundation { get; } = book.Mask(["nonprofit"]);

    public UInt128 Others { get; } = book.Mask(["third", "oracle", "nonprofit"]);
}
