namespace PartnershipTracker.Comparing;

/// <summary>Which of the stored reports something is made from, in words: what these do not say, others may.</summary>
/// <param name="Languages">The English names of the languages asked for; none for all.</param>
/// <param name="UpTo">The last day that counts; null for all that is told.</param>
public sealed record ReportsShown(IReadOnlyList<string> Languages, DateOnly? UpTo = null)
{
    /// <summary>All that are stored.</summary>
    public static readonly ReportsShown All = new([]);

    /// <summary>Those in some languages (BCP 47), or in all.</summary>
    public static ReportsShown In(IEnumerable<string> languages, LanguageNames names, DateOnly? upTo = null)
    {
        ArgumentNullException.ThrowIfNull(names);
        return new([.. languages.Select(tag => names[tag])], upTo);
    }

    /// <summary>Whether reports in other languages are left out.</summary>
    public bool IsOfSome => Languages.Count > 0;

    /// <summary>"all stored reports", "reports in German or Hindi".</summary>
    public string Words => IsOfSome ? $"reports{InThem}" : "all stored reports";

    /// <summary>"no stored report", "no report in German or Hindi".</summary>
    public string None => IsOfSome ? $"no report{InThem}" : "no stored report";

    /// <summary>The same at the beginning of a sentence.</summary>
    public string NoneFirst => $"N{None[1..]}";

    private string InThem => $" in {string.Join(" or ", Languages)}";
}
