using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using PartnershipTracker.Exporting;

namespace PartnershipTracker.Tests.Exporting;

public class MarkdownTextTests
{
    private static readonly MarkdownPipeline Strict = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseFootnotes().Build();

    // All that Markdig can do beside: addresses, emphasis extras, mathematics, emoji, smart punctuation, definition lists …
    private static readonly MarkdownPipeline Eager =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UseAdvancedExtensions().UseEmojiAndSmiley().UseSmartyPants().Build();

    [Theory]
    [InlineData("a | b || c")]
    [InlineData("<script>alert(1)</script><img src=x onerror=alert(1)>")]
    [InlineData("[a link](javascript:alert(1)) ![an image](http://evil.example/x.png)")]
    [InlineData("[^1] and [^1]: a footnote")]
    [InlineData("`code` **bold** _it_ ~~gone~~ ^up^ ==mark== $x^2$ :smile: :-) {.class #id}")]
    [InlineData("# no heading #")]
    [InlineData("1. no list")]
    [InlineData("12) no list either")]
    [InlineData("- none - at -- all --- here ...")]
    [InlineData("+ plus")]
    [InlineData("> no quotation")]
    [InlineData("&lt;b&gt; &#60; &amp;")]
    [InlineData("https://evil.example www.evil.example mailto:a@evil.example")]
    [InlineData("ends in a backslash \\")]
    [InlineData("'single' and \"double\" quotes, and Microsoft's")]
    [InlineData("two\nlines\r\nand\u2028three | --- |\n| --- |")]
    [InlineData("NUL \0 and bell \a")]
    [InlineData("1000 अरब डॉलर 👍🏽 تسعة 👩‍👩‍👧")]
    public void Any_text_stays_text(string text)
    {
        IsText(text, Strict);
        IsText(text, Eager);
    }

    [Fact]
    public void No_text_at_all_makes_markup() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(), text => IsText(text.Get, Strict)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_heap_of_signs_makes_markup() => Prop.ForAll(
        Gen.Elements("\\`*_{}[]<>()#|~^$&=+@\"'!:-.0189 aw\n\t/%;,?".ToCharArray()).ArrayOf().Select(signs => new string(signs)).ToArbitrary(),
        text => IsText(text, Strict)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_direction_override_is_shown_and_not_obeyed() =>
        Assert.Equal("pays ⟦U+202E⟧noillib 001⟦U+202C⟧", MarkdownText.Escape("pays \u202Enoillib 001\u202C"));

    [Fact]
    public void Text_from_right_to_left_is_isolated() => Assert.Equal("\u2068مئة مليار دولار\u2069", MarkdownText.Escape("مئة مليار دولار"));

    private static void IsText(string text, MarkdownPipeline pipeline)
    {
        var escaped = MarkdownText.Escape(text);
        var source = $"| a | b |\n| --- | --- |\n| {escaped} | [^n] |\n\n{(escaped.Length == 0 ? "x" : escaped)}\n\n[^n]: “{escaped}”\n";
        var page = new HtmlParser().ParseDocument(Markdown.ToHtml(source, pipeline));
        var cells = page.QuerySelectorAll("tbody td");
        Assert.Equal(2, cells.Length);
        Assert.Empty(cells[0].Children);
        Assert.Equal(MarkdownText.Plain(text), Unisolated(cells[0].TextContent));
        Assert.Single(page.QuerySelectorAll("table"));
        var note = Assert.Single(page.QuerySelectorAll(".footnotes li p"));
        Assert.StartsWith($"“{MarkdownText.Plain(text)}”", Unisolated(note.TextContent), StringComparison.Ordinal);
        Assert.Single(note.Children);
        var paragraph = page.QuerySelectorAll("body > p").Single();
        Assert.Empty(paragraph.Children);
        if (escaped.Length > 0) Assert.Equal(MarkdownText.Plain(text), Unisolated(paragraph.TextContent));
    }

    private static string Unisolated(string text) => text.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);
}
