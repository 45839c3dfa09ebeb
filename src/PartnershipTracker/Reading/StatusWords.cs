namespace PartnershipTracker.Reading;

/// <summary>The concepts that turn, weaken or date what is told of a clause.</summary>
internal sealed class StatusWords(RuleBook book)
{
    public int Not { get; } = book.Concepts["not"];

    public int Formerly { get; } = book.Concepts["formerly"];

    public int Currently { get; } = book.Concepts["currently"];

    public int New { get; } = book.Concepts["new"];

    public int Agree { get; } = book.Concepts["agree"];

    public int Commit { get; } = book.Concepts["commit"];

    public int Continue { get; } = book.Concepts["continue"];

    public int Exclusive { get; } = book.Concepts["exclusive"];

    public int NonExclusive { get; } = book.Concepts["non-exclusive"];

    public int Condition { get; } = book.Concepts["condition"];

    public int Extend { get; } = book.Concepts["extend"];

    public int Customer { get; } = book.Concepts["customer"];

    /// <summary>What sets today against the past.</summary>
    public UInt128 Today { get; } = book.Mask(["new", "currently", "continue", "no-longer"]);

    public UInt128 Agreements { get; } = book.Mask(["agreement", "partnership"]);

    /// <summary>What tells that one has or is given something: "has", "has only", "gets".</summary>
    public UInt128 Holding { get; } = book.Mask(["hold", "only", "grant"]);

    public UInt128 ThisClause { get; } = book.Mask(["this-clause"]);

    /// <summary>AGI, and who verifies it.</summary>
    public UInt128 AgiOrPanel { get; } = book.Mask(["agi", "panel"]);

    /// <summary>What a licence is of, and itself.</summary>
    public UInt128 Licences { get; } = book.Mask(["ip", "licence", "technology", "model"]);

    /// <summary>What OpenAI looks for.</summary>
    public UInt128 Sought { get; } = book.Mask(["capacity", "cloud", "other-provider"]);

    public UInt128 Plans { get; } = book.Mask(["consider", "mou"]);

    public UInt128 Memorandum { get; } = book.Mask(["mou"]);

    public UInt128 Allowed { get; } = book.Mask(["allow", "grant", "agree"]);

    public UInt128 Over { get; } = book.Mask(["no-longer", "end"]);

    public UInt128 Might { get; } = book.Mask(["might"]);

    public UInt128 MightOrWill { get; } = book.Mask(["might", "future"]);

    /// <summary>What tells that something is done.</summary>
    public UInt128 Done { get; } = book.Mask(["new", "agree"]);

    /// <summary>What tells a status only where no plainer word does.</summary>
    public UInt128 Weak { get; } = book.Mask(["new", "agree", "grant", "allow"]);
}
