using System.ComponentModel.DataAnnotations;

namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>A parameter, or each of its values, is one of a list; else the answer says which is wrong and what is allowed. Empty is none.</summary>
[AttributeUsage(AttributeTargets.Property)]
public abstract class KnownAttribute(string parameter) : ValidationAttribute
{
    /// <summary>The parameter's name in the address.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>The words that are allowed.</summary>
    protected abstract IEnumerable<string> Allowed(IServiceProvider services);

    /// <inheritdoc />
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);
        IEnumerable<string> given = value switch { null => [], string one => [one], _ => (IEnumerable<string>)value };
        List<string> words = [.. given.Where(word => !string.IsNullOrEmpty(word))];
        if (words.Count == 0) return ValidationResult.Success;
        List<string> allowed = [.. Allowed(validationContext)];
        return words.Find(word => !allowed.Contains(word, StringComparer.Ordinal)) is { } unknown
            ? new($"The parameter “{Parameter}” can’t be “{Echo.Of(unknown)}”. Allowed are: {string.Join(", ", allowed)}.")
            : ValidationResult.Success;
    }
}
