using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Pages.Reports;

namespace PartnershipTracker.Tests.Pages.Reports;

public sealed class HighlightedTextTests
{
    private static readonly string[] Letters =
    [
        "a", " ", "\n", "\r\n", "\r", "\t", "<", "&", "\"", "é", "e\u0301", "\u0301", "\u0085", "\u0001", "\u202e", "\ufeff",
        "👩‍👩‍👧‍👦", "🇮🇳", "👍🏽", "क", "क्षि", "ज़", "हिन्दी", "ل", "لا", "العربية", "日", "本", "한", "각", "Z̷͎̀",
    ];

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly Gen<string> Texts = Gen.Elements(Letters).ListOf().Select(string.Concat);

    [Fact]
    public void The_page_says_what_the_report_says() => Prop.ForAll(Marked(AnyPlace).ToArbitrary(), example =>
    {
        var page = new HtmlParser().ParseDocument($"<div id=text>{Write(example)}</div>");
        return page.GetElementById("text")!.TextContent == example.Text;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Each_statements_marks_cover_its_quotation_exactly() => Prop.ForAll(Marked(BetweenLetters).ToArbitrary(), example =>
    {
        var page = new HtmlParser().ParseDocument($"<div id=text>{Write(example)}</div>");
        return example.Statements.All(s => s.Quote.Text == string.Concat(
            page.QuerySelectorAll($"mark[data-of~='{s.Id}']").Select(mark => mark.TextContent)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_mark_begins_or_ends_inside_a_letter() => Prop.ForAll(Marked(AnyPlace).ToArbitrary(), example =>
    {
        var borders = StringInfo.ParseCombiningCharacters(example.Text).Append(example.Text.Length).ToHashSet();
        var place = 0;
        return HighlightedText.Lines(example.Text, example.Statements).SelectMany(line => line)
            .All(stretch => borders.Contains(place) && borders.Contains(place += stretch.Text.Length));
    }).QuickCheckThrowOnFailure();

    private static Gen<Example> Marked(Func<string, Gen<int>> place) =>
        from text in Texts
        from spans in place(text).Two().ListOf()
        select new Example(text,
        [
            .. spans.Select(span => (Start: Math.Min(span.Item1, span.Item2), End: Math.Max(span.Item1, span.Item2)))
                .Where(span => span.End > span.Start).Distinct()
                .Select(span => new Statement("0123456789abcdef", new("term"), Status.Continues, Quote.From(text, span.Start..span.End))),
        ]);

    private static Gen<int> AnyPlace(string text) => Gen.Choose(0, text.Length);

    private static Gen<int> BetweenLetters(string text) =>
        Gen.Elements<int>([.. StringInfo.ParseCombiningCharacters(text), text.Length]);

    private static string Write(Example example)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        new TextMarkup(example.Text, example.Statements).WriteTo(writer, Encoder);
        return writer.ToString();
    }

    private sealed record Example(string Text, IReadOnlyList<Statement> Statements);
}
