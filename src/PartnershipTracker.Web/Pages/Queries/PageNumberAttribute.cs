using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>The number of a page of a long list, from 1 on. Empty is the first.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PageNumberAttribute : ValidationAttribute
{
    private const int Last = 1_000_000;

    /// <summary>The number that is written so; 1 where none is, null where it is no number.</summary>
    public static int? Read(string? text) => string.IsNullOrEmpty(text) ? 1
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Last ? number : null;

    /// <inheritdoc />
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        Read((string?)value) is not null
            ? ValidationResult.Success
            : new($"The parameter “page” can’t be “{Echo.Of((string)value!)}”. Allowed is a whole number from 1 on.");
}
