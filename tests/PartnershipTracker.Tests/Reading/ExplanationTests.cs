using PartnershipTracker.Reading;

namespace PartnershipTracker.Tests.Reading;

/// <summary>Authors of language packs are told why a sentence states what it does, and why another states nothing.</summary>
public sealed class ExplanationTests
{
    public static TheoryData<string> DevelopmentReports =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Reading", "Gold", "dev", "texts")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void A_statement_is_explained_by_its_words()
    {
        var only = Assert.Single(Explain("Microsoft is no longer the exclusive cloud provider of OpenAI."));

        Assert.Empty(only.Lacks);
        var reasons = Assert.Single(only.Statements).Reasons;
        Assert.Contains(reasons, r => r is { Concept: "no-longer", Words.Text: "no longer" });
        Assert.Contains(reasons, r => r is { Concept: "exclusive", Words.Text: "exclusive" });
    }

    [Fact]
    public void A_proposal_is_explained_by_the_word_that_makes_it_one()
    {
        var statements = Explain("OpenAI wants to reduce the revenue share of Microsoft.").SelectMany(e => e.Statements);

        Assert.Contains(Assert.Single(statements).Reasons, r => r is { Concept: "consider", Words.Text: "wants" or "wants to" });
    }

    [Theory]
    [InlineData("Microsoft remains an exclusive friend of OpenAI.", LackKind.Absent, "cloud-exclusivity")]
    [InlineData("Oracle is the exclusive cloud provider of Anthropic.", LackKind.OfOthers, "cloud-exclusivity")]
    [InlineData("Is Microsoft the exclusive cloud provider of OpenAI?", LackKind.Question, "cloud-exclusivity")]
    [InlineData("Microsoft was previously the exclusive cloud provider of OpenAI.", LackKind.Background, "cloud-exclusivity")]
    [InlineData("Microsoft and OpenAI have an agreement that mentions AGI.", LackKind.NoStatus, "agi-trigger")]
    [InlineData("Microsoft is the exclusive hosting partner of OpenAI in government cloud matters.", LackKind.Excluded, "cloud-exclusivity")]
    public void A_sentence_that_states_nothing_says_what_was_missing(string text, LackKind kind, string clause)
    {
        var only = Assert.Single(Explain(text));

        Assert.Empty(only.Statements);
        Assert.Contains(only.Lacks, l => l.Kind == kind && l.Clause.Value == clause);
    }

    [Fact]
    public void A_missing_group_is_named_as_the_agreement_has_it()
    {
        var lack = Explain("Microsoft remains an exclusive friend of OpenAI.").SelectMany(e => e.Lacks).First(l => l.Clause.Value == "cloud-exclusivity");

        Assert.Equal("exclusive + cloud", lack.Rule);
        Assert.Equal(["cloud"], lack.Concepts);
    }

    [Fact]
    public void A_report_that_names_only_one_party_is_told_to()
    {
        var lacks = Readers.Reader.Explain("OpenAI has an exclusive cloud provider.", "en").SelectMany(e => e.Lacks).ToList();

        Assert.NotEmpty(lacks);
        Assert.All(lacks, l => Assert.Equal(LackKind.NotOfTheAgreement, l.Kind));
    }

    [Theory]
    [MemberData(nameof(DevelopmentReports))]
    public void In_every_language_the_explanation_has_just_the_statements_that_were_read(string name)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reading", "Gold", "dev", "texts", name));

        var explanations = Readers.Reader.Explain(text);

        Assert.NotEmpty(explanations);
        Assert.Equal(
            Readers.Read(text).Statements.Select(s => (s.Clause, s.Status, s.Quote)),
            explanations.SelectMany(e => e.Statements).DistinctBy(s => s.Id).Select(s => (s.Clause, s.Status, s.Quote)));
        Assert.All(explanations, e => Assert.True(e.Sentence.IsIn(text) && e.Concepts.All(c => c.Words.IsIn(text))));
    }

    private static IReadOnlyList<Explanation> Explain(string text) => Readers.Reader.Explain(text, "en", assume: true);
}
