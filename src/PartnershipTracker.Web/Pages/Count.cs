using System.Globalization;

namespace PartnershipTracker.Web.Pages;

/// <summary>Tells numbers of things.</summary>
public static class Count
{
    private static readonly string[] Small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>"1 report", "1,000 reports".</summary>
    public static string Of(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:#,0} {(number == 1 ? thing : thing + "s")}");

    /// <summary>"four reports"; from thirteen on in figures.</summary>
    public static string Told(int number, string thing) =>
        number < Small.Length ? $"{Small[number]} {(number == 1 ? thing : thing + "s")}" : Of(number, thing);

    /// <summary>"Four reports", at the beginning of a sentence.</summary>
    public static string Capital(int number, string thing) => Sentence.Capital(Told(number, thing));
}
