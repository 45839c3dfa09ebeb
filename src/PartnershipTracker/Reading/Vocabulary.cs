namespace PartnershipTracker.Reading;

/// <summary>What a report says of a clause.</summary>
public enum Status
{
    /// <summary>New: a right given, an obligation entered.</summary>
    Granted,

    /// <summary>Exists and stays, or is merely described as in force.</summary>
    Continues,

    /// <summary>Modified and stays: relaxed, narrowed, capped, extended.</summary>
    Changed,

    /// <summary>Over: lapsed, waived, given up, "no longer".</summary>
    Ended,

    /// <summary>Only considered, sought or negotiated.</summary>
    Proposed,
}

/// <summary>How a number bounds what it counts.</summary>
public enum Comparator
{
    /// <summary>The number itself, no word beside it.</summary>
    Equal,

    /// <summary>"At least".</summary>
    AtLeast,

    /// <summary>"More than".</summary>
    MoreThan,

    /// <summary>"Up to".</summary>
    AtMost,

    /// <summary>"Less than".</summary>
    LessThan,

    /// <summary>"About", "nearly".</summary>
    About,
}

/// <summary>What an amount counts, where the report says so.</summary>
public enum Basis
{
    /// <summary>Profit.</summary>
    Profit,

    /// <summary>Revenue.</summary>
    Revenue,

    /// <summary>The worth of a holding or a company.</summary>
    Valuation,

    /// <summary>What is bought.</summary>
    Purchase,

    /// <summary>What is invested.</summary>
    Investment,
}

/// <summary>Which right a report's own words give Microsoft over new capacity; the words decide, not the law.</summary>
public enum Right
{
    /// <summary>First refusal.</summary>
    Refusal,

    /// <summary>First offer.</summary>
    Offer,

    /// <summary>Preference (Vorzugsrecht).</summary>
    Preference,

    /// <summary>Purchase, pre-emption (Vorkaufsrecht).</summary>
    Purchase,

    /// <summary>First choice.</summary>
    Choice,
}

/// <summary>What artificial general intelligence does to Microsoft's rights.</summary>
public enum Effect
{
    /// <summary>Microsoft loses access or use.</summary>
    LosesRights,

    /// <summary>OpenAI may block it.</summary>
    MayRestrict,

    /// <summary>The revenue share ends.</summary>
    EndsRevenueShare,

    /// <summary>A panel of experts has to verify it.</summary>
    VerifiedByPanel,

    /// <summary>The clause is gone.</summary>
    None,
}

/// <summary>What kind of value a <see cref="StatedValue"/> is.</summary>
public enum ValueKind
{
    /// <summary>A sum of money.</summary>
    Amount,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A calendar date that limits a term.</summary>
    Date,
}

/// <summary>How a date limits a term.</summary>
public enum DateRole
{
    /// <summary>From that date on.</summary>
    From,

    /// <summary>Until that date.</summary>
    Until,

    /// <summary>No later than that date.</summary>
    By,

    /// <summary>On that date.</summary>
    On,
}
