namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>One of a few words.</summary>
public sealed class OneOfAttribute(string parameter, params string[] words) : KnownAttribute(parameter)
{
    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words { get; } = words;

    /// <inheritdoc />
    protected override IEnumerable<string> Allowed(IServiceProvider services) => Words;
}
