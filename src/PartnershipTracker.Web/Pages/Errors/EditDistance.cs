namespace PartnershipTracker.Web.Pages.Errors;

/// <summary>How unlike two addresses are.</summary>
public static class EditDistance
{
    // Longer addresses than any of ours need not be told apart to the end.
    private const int Longest = 200;

    /// <summary>The letters to add, drop or change to make one of the other (Levenshtein).</summary>
    public static int Between(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        one = one.Length > Longest ? one[..Longest] : one;
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
