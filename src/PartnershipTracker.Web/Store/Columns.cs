using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>How the library's types stand in columns: as text that sorts as they do, and that a person can read.</summary>
internal static class Columns
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static readonly ValueConverter<ClauseKey, string> Clause = new(key => key.Value, text => new ClauseKey(text));

    public static readonly ValueConverter<DateOnly, string> Day = new(
        day => day.ToString(DayFormat, CultureInfo.InvariantCulture),
        text => DateOnly.ParseExact(text, DayFormat, CultureInfo.InvariantCulture));

    public static readonly ValueConverter<PartialDate, string> Partial = new(
        date => date.ToString(),
        text => PartialDate.Parse(text)!.Value);

    public static readonly ValueConverter<DateTimeOffset, string> Instant = new(
        at => at.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture),
        text => DateTimeOffset.ParseExact(text, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));

    public static readonly ValueConverter<IReadOnlyList<StatedValue>, string> Values = new(
        values => StatedValues.ToJson(values),
        json => StatedValues.FromJson(json));

    public static readonly ValueConverter<IReadOnlyList<Reason>, string> Reasons = new(
        reasons => StatedReasons.ToJson(reasons),
        json => StatedReasons.FromJson(json));

    public static ValueConverter<T, string> Word<T>() where T : struct, Enum => new(
        value => value.Word(),
        word => Words.Parse<T>(word)!.Value);

    /// <summary>Lists of records are never altered in place: equal items make an equal list.</summary>
    public static ValueComparer<IReadOnlyList<T>> Same<T>() => new(
        (left, right) => left!.SequenceEqual(right!),
        list => list.Count,
        list => list);
}
