using PartnershipTracker.Languages;
using PartnershipTracker.Tests.Reading;
using PartnershipTracker.Tests.Web;

namespace PartnershipTracker.Tests.Languages;

public sealed class LanguagePackTests
{
    [Theory]
    [InlineData("  exclusive:", "  exclusivty:", "de.yaml, line ", "unknown concept 'exclusivty'")]
    [InlineData("language: de", "langage: de", "de.yaml, line ", "lacks the key 'language'")]
    [InlineData("script: Latin", "script: Latin\nscript: Latin", "de.yaml, line ", "script")]
    [InlineData("order: verb-medial", "order: verb-medium", "de.yaml, line ", "verb-medial or verb-final")]
    [InlineData("name: Deutsch", "name: Deutsch\ncolour: blue", "de.yaml, line ", "unknown key 'colour'")]
    [InlineData("language: de", "language: [de", "de.yaml", "left open")]
    [InlineData("\ndates:", "\nscript: Latin\ndates:", "de.yaml, line ", "unknown key 'script' in the file from 'concepts' on")]
    [InlineData("\njoins: [", "\njoins: [\"\", ", "de.yaml, line ", "joins")]
    [InlineData("\ndates:", "\ndates:\n  years-ahead: many", "de.yaml, line ", "years-ahead: has to be a number of years, as 543")]
    public void Wrong_data_stops_the_program_by_file_line_and_key(string right, string wrong, string where, string what)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Languages")))
            File.Copy(file, Path.Combine(folder.FullPath, Path.GetFileName(file)));
        var pack = Path.Combine(folder.FullPath, "de.yaml");
        File.WriteAllText(pack, File.ReadAllText(pack).Replace(right, wrong, StringComparison.Ordinal));

        var error = Assert.Throws<DataFileException>(() => LanguagePacks.Load(Readers.Agreement, folder.FullPath).Verify());

        Assert.Contains(where, error.Message, StringComparison.Ordinal);
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void Every_language_is_told_from_its_own_examples()
    {
        foreach (var pack in Readers.Packs.All)
        {
            var examples = YamlFile.ReadList(Path.Combine(AppContext.BaseDirectory, "Reading", "Examples", pack.Tag + ".yaml"));
            var text = string.Join('\n', examples.Take(12).Select(e => e.Text("text")));

            Assert.Equal(pack.Tag, Readers.Read(text).Language?.Split('-')[0]);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("OpenAI Microsoft Azure API 2030")]
    [InlineData("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed eiusmod tempor incididunt ut labore et dolore magna aliqua.")]
    [InlineData("Իրավունքների մասին նոր պայմանագիրը Microsoft-ի և OpenAI-ի միջև ուժի մեջ է այսօրվանից և գործում է։")]
    public void No_language_is_told_where_it_is_not_sure(string text) => Assert.Null(Readers.Read(text).Language);
}
