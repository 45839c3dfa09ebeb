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
        "1000 अरब डॉलर", "👩‍👩‍👧", "e\u0301", "\u200F", "مرحبا", " 2030 yılına kadar ", "独占", "API ", "AGI", ". ", "\n", "\r\n", "?", "\u0000", "\uD800", "27 %", "İıI", "क़", "\uFFFE\u0301", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢", " ",
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
    public void Empty_lines_before_a_text_move_what_it_says_and_change_nothing() => Prop.ForAll(Texts, Gen.Choose(1, 17).ToArbitrary(), (text, lines) =>
        Readers.Read(new string('\n', lines) + text).Statements.Select(s => Moved(s, lines)).SequenceEqual(Readers.Read(text).Statements.Select(s => Moved(s, 0))))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a lone surrogate \uD800 Microsoft OpenAI")]
    [InlineData("")]
    [InlineData("\u0300\u0301\u0302")]
    [InlineData("Microsoft OpenAI \uFFFE\u0301 \uFFFF\u0301")]
    public void No_text_is_too_strange(string text) => Assert.Empty(Readers.Read(text).Statements);

    [Fact]
    public void A_text_without_a_space_or_an_end_is_read_in_pieces()
    {
        var text = "Microsoft OpenAI " + new string('x', 200_000) + " " + string.Concat(Enumerable.Repeat("独占クラウド", 20_000));

        Assert.All(Readers.Read(text).Statements, s => Assert.InRange(s.Quote.Length, 1, 4000));
    }

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

    private static string Moved(Statement s, int by) =>
        string.Join(' ', [s.Clause.Value, s.Status, s.Quote.Start - by, s.Quote.Text, .. s.Values.Select(v => $"{v.Canonical}@{v.Words.Start - by}"), .. s.Reasons.Select(r => $"{r.Concept}@{r.Words.Start - by}")]);
}
