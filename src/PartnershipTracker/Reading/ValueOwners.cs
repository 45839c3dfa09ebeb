namespace PartnershipTracker.Reading;

/// <summary>The concepts that tell whose a value is.</summary>
internal sealed class ValueOwners(RuleBook book)
{
    /// <summary>What is no term of the agreement.</summary>
    public UInt128 Foreign { get; } = book.Mask(["third", "oracle", "stargate", "aside", "nonprofit"]);

    public int Aside { get; } = book.Concepts["aside"];

    public UInt128 Invested { get; } = book.Mask(["invest"]);

    public UInt128 Holdings { get; } = book.Mask(["stake", "hold", "worth"]);

    public UInt128 Shares { get; } = book.Mask(["profit", "revenue", "share", "stake", "revenue-share"]);

    /// <summary>What a sentence speaks of that does not go on about the one before.</summary>
    public UInt128 OfTheirOwn { get; } = book.Parties | book.Mask(["third", "oracle", "stargate", "aside", "nonprofit", "invest", "stake", "hold", "worth", "profit", "revenue", "share", "revenue-share", "pay"]);
}
