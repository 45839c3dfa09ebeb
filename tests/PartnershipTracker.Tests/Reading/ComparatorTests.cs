using PartnershipTracker.Reading;

namespace PartnershipTracker.Tests.Reading;

/// <summary>What bounds a number is read where it stands whole before it, in a script with spaces and in one without.</summary>
public sealed class ComparatorTests
{
    [Theory]
    [InlineData("en", "OpenAI will buy at least $250 billion of Azure services.", Comparator.AtLeast)]
    [InlineData("ja", "OpenAIは少なくとも2500億ドル相当のAzureサービスを購入する。", Comparator.AtLeast)]
    [InlineData("zh", "OpenAI承诺购买价值约2500亿美元的Azure服务。", Comparator.About)]
    [InlineData("th", "OpenAI จะซื้อบริการ Azure มูลค่าไม่น้อยกว่า 2.5 แสนล้านดอลลาร์", Comparator.AtLeast)]
    [InlineData("th", "OpenAI จะซื้อบริการ Azure มูลค่าน้อยกว่า 2.5 แสนล้านดอลลาร์", Comparator.LessThan)]
    [InlineData("th", "OpenAI จะซื้อบริการ Azure มูลค่าประมาณ 2.5 แสนล้านดอลลาร์", Comparator.About)]
    [InlineData("th", "OpenAI จะซื้อบริการ Azure มูลค่า 2.5 แสนล้านดอลลาร์", Comparator.Equal)]
    public void A_number_is_bounded_as_the_words_before_it_say(string language, string sentence, Comparator comparator)
    {
        var amount = Readers.Reader.Read("0000000000000000", sentence, language, assume: true).Statements.SelectMany(s => s.Values).First(v => v.Kind == ValueKind.Amount);

        Assert.Equal((250_000_000_000m, comparator), (amount.Number, amount.Comparator));
    }
}
