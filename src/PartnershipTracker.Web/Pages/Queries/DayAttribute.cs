using System.ComponentModel.DataAnnotations;

namespace PartnershipTracker.Web.Pages.Queries;

/// <summary>A day of the calendar, written as 2025-10-28. Empty is none.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DayAttribute(string parameter) : ValidationAttribute
{
    /// <summary>The parameter's name in the address.</summary>
    public string Parameter { get; } = parameter;

    /// <inheritdoc />
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        string.IsNullOrEmpty((string?)value) || Days.Read((string)value) is not null
            ? ValidationResult.Success
            : new($"The parameter “{Parameter}” can’t be “{Echo.Of((string)value!)}”. Allowed is a day of the calendar, written as 2025-10-28.");
}
