using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Tests.Reading;

public sealed class ReadingLawTests
{
    private static readonly string[] Pieces =
    [
        "Microsoft ", "OpenAI ", "माइक्रोसॉफ्ट ", "ist nicht mehr der exklusive Cloud-Anbieter", " right of first refusal", "100 Milliarden US-Dollar",
        "1000 अरब डॉलर", "👩‍👩‍👧", "e\u0301", "\u200F", "مرحبا", " 2030 yılına kadar ", "独占", "API ", "AGI", ". ", "\n", "\r\n", "?", "\u0000", "\uD800", "27 %", "İıI", "क़", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢", " ",
    ];

    private static Arbitrary<string> Texts => Gen.Elements(Pieces)
        .Or(ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""))
        .ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void A_quotation_and_every_value_is_its_slice_of_any_text() => Prop.ForAll(Texts, text =>
        Readers.Read(text).Statements.All(s => s.Quote.IsIn(text) && s.Values.All(v => v.Words.IsIn(text)) && s.Reasons.All(r => r.Words.IsIn(text))))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_a_text_twice_says_the_same() => Prop.ForAll(Texts, text => Print(text) == Print(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_printed_amount_reads_back_as_itself_in_every_language()
    {
        foreach (var (language, pattern, group, point) in Styles)
            Prop.ForAll(Gen.Choose(101, 99_999).Select(n => n / 10m).ToArbitrary(), number => Amount(language, string.Format(CultureInfo.InvariantCulture, pattern, Grouped(number, group, point))) == number * 1_000_000_000m)
                .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("a lone surrogate \uD800 Microsoft OpenAI")]
    [InlineData("")]
    [InlineData("\u0300\u0301\u0302")]
    public void No_text_is_too_strange(string text) => Assert.Empty(Readers.Read(text).Statements);

    [Fact]
    public void A_text_without_a_space_or_an_end_is_read_in_pieces()
    {
        var text = "Microsoft OpenAI " + new string('x', 200_000) + " " + string.Concat(Enumerable.Repeat("独占クラウド", 20_000));

        Assert.All(Readers.Read(text).Statements, s => Assert.InRange(s.Quote.Length, 1, 4000));
    }

    private static readonly (string Language, string Pattern, string Group, string Point)[] Styles =
    [
        ("de", "OpenAI kauft Azure-Dienste für {0} Milliarden Dollar.", ".", ","),
        ("en", "OpenAI will buy ${0} billion of Azure services.", ",", "."),
        ("tr", "OpenAI, Azure hizmetlerini {0} milyar dolara satın alacak.", ".", ","),
        ("hi", "OpenAI {0} अरब डॉलर की Azure सेवाएँ खरीदेगा।", ",", "."),
        ("id", "OpenAI membeli layanan Azure senilai {0} miliar dolar AS.", ".", ","),
        ("fr", "OpenAI achètera pour {0} milliards de dollars de services Azure.", "\u00A0", ","),
        ("ru", "OpenAI купит услуги Azure на {0} млрд долларов.", "\u00A0", ","),
        ("pt", "A OpenAI comprará US$ {0} bilhões em serviços do Azure.", ".", ","),
        ("it", "OpenAI acquisterà servizi Azure per {0} miliardi di dollari.", ".", ","),
    ];

    private static string Grouped(decimal number, string group, string point)
    {
        var format = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        (format.NumberGroupSeparator, format.NumberDecimalSeparator) = (group, point);
        return number.ToString(number == decimal.Truncate(number) ? "N0" : "N1", format);
    }

    private static decimal? Amount(string language, string sentence) =>
        Readers.Reader.Read("0000000000000000", sentence, language, assume: true).Statements.SelectMany(s => s.Values).FirstOrDefault(v => v.Kind == ValueKind.Amount)?.Number;

    private static string Print(string text)
    {
        var report = new Report("any", text.Replace('\0', ' ') is var clean && IsWhole(clean) ? clean : "");
        report.Take(Readers.Read(report.Text));
        return ReadingJson.Line(report);
    }

    private static bool IsWhole(string text)
    {
        try
        {
            _ = new UTF8Encoding(false, true).GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
