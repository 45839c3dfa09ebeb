using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Tests.Reading;

/// <summary>A sum printed as a newspaper of the language prints it reads back as that sum, to the unit.</summary>
public sealed class PrintedAmountTests
{
    private const char NoBreak = '\u00A0', Narrow = '\u202F';

    private const decimal Million = 1e6m, Hundred = 1e8m, Billion = 1e9m, Trillion = 1e12m;

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_printed_amount_reads_back_as_itself_in_every_style(string language)
    {
        var (sentence, group, point, styles) = Printed[language];
        foreach (var (style, unit) in styles)
        {
            Prop.ForAll(Numbers(unit), number =>
            {
                var text = Format(sentence, Format(style, Grouped(number, group, point)));
                return (Amount(language, text) == number * unit).Label($"{text} reads as {Amount(language, text)}");
            }).QuickCheckThrowOnFailure();
        }
    }

    [Fact]
    public void Every_language_has_its_styles() =>
        Assert.Equal(Readers.Packs.All.Select(p => p.Tag).Order(StringComparer.Ordinal), Printed.Keys.Order(StringComparer.Ordinal));

    public static TheoryData<string> Languages => [.. Printed.Keys];

    // From 11 billion on, what the Azure commitment takes; with at most one decimal, as newspapers print; written out, to the dollar.
    private static Arbitrary<decimal> Numbers(decimal unit) => unit == 1
        ? Gen.Choose(110_000, 900_000_000).Select(n => n * 100_003m).ToArbitrary()
        : Gen.Choose((int)Math.Max(11, 110 * Billion / unit), (int)Math.Min(int.MaxValue - 1, 900 * Trillion / unit)).Select(n => n / 10m).ToArbitrary();

    private static string Format(string pattern, string argument) => string.Format(CultureInfo.InvariantCulture, pattern, argument);

    private static string Grouped(decimal number, string group, string point)
    {
        var format = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        (format.NumberGroupSeparator, format.NumberDecimalSeparator) = (group, point);
        return number.ToString(number == decimal.Truncate(number) ? "N0" : "N1", format);
    }

    private static decimal? Amount(string language, string sentence) =>
        Readers.Reader.Read("0000000000000000", sentence, language, assume: true).Statements.SelectMany(s => s.Values)
            .FirstOrDefault(v => v.Kind == ValueKind.Amount && v.Currency == "USD")?.Number;

    private static readonly Dictionary<string, (string Sentence, string Group, string Point, (string Style, decimal Unit)[] Styles)> Printed = new()
    {
        ["ar"] = ("تلتزم OpenAI بشراء خدمات Azure بقيمة {0}.", ",", ".", [("{0} مليار دولار", Billion), ("{0} تريليون دولار", Trillion), ("{0} مليون دولار", Million)]),
        ["bn"] = ("OpenAI {0} মূল্যের Azure সেবা কিনবে।", ",", ".", [("{0} বিলিয়ন ডলার", Billion), ("{0} কোটি ডলার", 1e7m), ("{0} হাজার কোটি ডলার", 1e10m), ("{0} লাখ কোটি ডলার", Trillion), ("{0} ট্রিলিয়ন ডলার", Trillion)]),
        ["cs"] = ("OpenAI nakoupí služby Azure za {0}.", $"{NoBreak}", ",", [("{0} miliard dolarů", Billion), ("{0} mld. dolarů", Billion), ("{0} bilionu dolarů", Trillion), ("{0} milionů USD", Million)]),
        ["da"] = ("OpenAI køber Azure-tjenester for {0}.", ".", ",", [("{0} milliarder dollar", Billion), ("{0} mia. dollar", Billion), ("{0} billioner dollar", Trillion), ("{0} mio. dollar", Million), ("{0} dollar", 1)]),
        ["de"] = ("OpenAI kauft Azure-Dienste für {0}.", ".", ",", [("{0} Milliarden Dollar", Billion), ("{0} Mrd. USD", Billion), ("{0} Billionen Dollar", Trillion), ("{0} Mio. US-Dollar", Million), ("{0} Dollar", 1)]),
        ["el"] = ("Η OpenAI θα αγοράσει υπηρεσίες Azure αξίας {0}.", ".", ",", [("{0} δισ. δολαρίων", Billion), ("{0} δισεκατομμυρίων δολαρίων", Billion), ("${0} δισ.", Billion), ("{0} τρισ. δολαρίων", Trillion), ("{0} εκατ. δολαρίων", Million), ("{0} δολαρίων", 1)]),
        ["en"] = ("OpenAI will buy {0} of Azure services.", ",", ".", [("${0} billion", Billion), ("${0}bn", Billion), ("${0}B", Billion), ("US${0} trillion", Trillion), ("{0} million dollars", Million), ("${0}", 1)]),
        ["es"] = ("OpenAI comprará servicios de Azure por {0}.", ".", ",", [("{0} mil millones de dólares", Billion), ("{0} millones de dólares", Million), ("{0} billones de dólares", Trillion), ("US${0} millones", Million)]),
        ["fa"] = ("OpenAI خدمات Azure به ارزش {0} خریداری می‌کند.", "٬", "٫", [("{0} میلیارد دلار", Billion), ("{0} تریلیون دلار", Trillion), ("{0} هزار میلیارد دلار", Trillion), ("{0} میلیون دلار", Million)]),
        ["fr"] = ("OpenAI achètera pour {0} de services Azure.", $"{Narrow}", ",", [("{0} milliards de dollars", Billion), ("{0} Mds $", Billion), ("{0} millions de dollars", Million), ("{0} milliards USD", Billion)]),
        ["hi"] = ("OpenAI {0} की Azure सेवाएँ खरीदेगा।", ",", ".", [("{0} अरब डॉलर", Billion), ("{0} बिलियन डॉलर", Billion), ("{0} करोड़ डॉलर", 1e7m), ("{0} लाख करोड़ डॉलर", Trillion), ("{0} खरब डॉलर", 1e11m)]),
        ["hu"] = ("Az OpenAI {0} értékben vásárol Azure-szolgáltatásokat.", $"{NoBreak}", ",", [("{0} milliárd dollár", Billion), ("{0} mrd dollár", Billion), ("{0} billió dollár", Trillion), ("{0} millió dollár", Million), ("{0} milliárd USD", Billion)]),
        ["id"] = ("OpenAI membeli layanan Azure senilai {0}.", ".", ",", [("{0} miliar dolar AS", Billion), ("US$ {0} miliar", Billion), ("US${0} triliun", Trillion), ("{0} juta dolar AS", Million)]),
        ["it"] = ("OpenAI acquisterà servizi Azure per {0}.", ".", ",", [("{0} miliardi di dollari", Billion), ("{0} mld di dollari", Billion), ("{0} milioni di dollari", Million), ("{0} mila miliardi di dollari", Trillion)]),
        ["ja"] = ("OpenAIは{0}相当のAzureサービスを購入する。", ",", ".", [("{0}億ドル", Hundred), ("{0}兆ドル", Trillion), ("{0} 億米ドル", Hundred)]),
        ["ko"] = ("오픈AI는 {0} 규모의 애저 서비스를 구매하기로 약정했다.", ",", ".", [("{0}억 달러", Hundred), ("{0}억달러", Hundred), ("{0}조 달러", Trillion)]),
        ["nl"] = ("OpenAI koopt voor {0} aan Azure-diensten.", ".", ",", [("{0} miljard dollar", Billion), ("{0} mld. dollar", Billion), ("{0} biljoen dollar", Trillion), ("{0} miljoen dollar", Million)]),
        ["pl"] = ("OpenAI kupi usługi Azure za {0}.", $"{NoBreak}", ",", [("{0} mld dolarów", Billion), ("{0} miliardów dolarów", Billion), ("{0} bln dolarów", Trillion), ("{0} mln USD", Million)]),
        ["pt"] = ("A OpenAI comprará {0} em serviços do Azure.", ".", ",", [("US$ {0} bilhões", Billion), ("{0} mil milhões de dólares", Billion), ("{0} milhões de dólares", Million), ("US$ {0} trilhões", Trillion)]),
        ["ro"] = ("OpenAI va cumpăra servicii Azure de {0}.", ".", ",", [("{0} miliarde de dolari", Billion), ("{0} de miliarde de dolari", Billion), ("{0} mld. dolari", Billion), ("{0} de milioane de dolari", Million), ("{0} de trilioane de dolari", Trillion), ("{0} dolari", 1)]),
        ["ru"] = ("OpenAI купит услуги Azure на {0}.", $"{NoBreak}", ",", [("{0} млрд долларов", Billion), ("${0} млрд", Billion), ("{0} миллиардов долларов", Billion), ("{0} трлн долларов", Trillion), ("{0} млн долл.", Million)]),
        ["sv"] = ("OpenAI köper Azure-tjänster för {0}.", $"{NoBreak}", ",", [("{0} miljarder dollar", Billion), ("{0} biljoner dollar", Trillion), ("{0} miljoner dollar", Million)]),
        ["th"] = ("OpenAI จะซื้อบริการ Azure มูลค่า {0}", ",", ".", [("{0} ล้านดอลลาร์", Million), ("{0} พันล้านดอลลาร์", Billion), ("{0} หมื่นล้านดอลลาร์สหรัฐ", 1e10m), ("{0} แสนล้านดอลลาร์", 1e11m), ("{0} ล้านล้านดอลลาร์", Trillion)]),
        ["tr"] = ("OpenAI, Azure hizmetlerini {0} karşılığında satın alacak.", ".", ",", [("{0} milyar dolar", Billion), ("{0} trilyon dolar", Trillion), ("{0} milyon dolar", Million), ("{0} milyar ABD doları", Billion)]),
        ["uk"] = ("OpenAI купить послуги Azure на {0}.", $"{NoBreak}", ",", [("{0} млрд доларів", Billion), ("${0} млрд", Billion), ("{0} мільярдів доларів", Billion), ("{0} трлн доларів", Trillion)]),
        ["ur"] = ("OpenAI {0} کی Azure خدمات خریدے گی۔", ",", ".", [("{0} ارب ڈالر", Billion), ("{0} کھرب ڈالر", 1e11m), ("{0} کروڑ ڈالر", 1e7m), ("{0} بلین ڈالر", Billion), ("{0} ٹریلین ڈالر", Trillion)]),
        ["vi"] = ("OpenAI cam kết mua dịch vụ Azure trị giá {0}.", ".", ",", [("{0} tỷ USD", Billion), ("{0} tỉ đô la", Billion), ("{0} nghìn tỷ USD", Trillion), ("{0} triệu USD", Million)]),
        ["zh"] = ("OpenAI承诺购买价值{0}的Azure服务。", ",", ".", [("{0}亿美元", Hundred), ("{0}億美元", Hundred), ("{0} 亿美元", Hundred), ("{0}万亿美元", Trillion)]),
    };
}
