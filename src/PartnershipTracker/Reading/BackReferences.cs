using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>Finds what is said of a clause that the sentences before have named: "OpenAI is considering dropping this clause".</summary>
internal sealed class BackReferences(Analysis analysis, RuleBook book)
{
    private const int MostSentences = 3;

    private readonly UInt128 pointer = book.Mask(["this-clause"]);

    /// <summary>Adds a match for each sentence that points back and has no statement of its own.</summary>
    public void Add(List<Match> matches)
    {
        for (var sentence = 1; sentence < analysis.Sentences.Count; sentence++)
        {
            if ((analysis.Masks[sentence] & pointer) == 0) continue;
            if (Pointed(matches, sentence) is not { } clause || matches.Exists(m => m.Sentence == sentence && m.Rule.Rule.Clause == clause.Rule.Clause)) continue;
            var (from, to) = analysis.HitsOf(sentence);
            for (var i = from; i < to; i++)
            {
                if ((RuleBook.Bit(analysis.Hits[i].Concept) & pointer) == 0) continue;
                matches.Add(new Match(clause, sentence, analysis.Hits[i]) { Carried = true });
                break;
            }
        }
    }

    // The rule for what is said of the clause last named, where the agreement has one.
    private CompiledRule? Pointed(List<Match> matches, int sentence)
    {
        var last = matches.Where(m => m.Sentence < sentence && m.Sentence >= sentence - MostSentences).MaxBy(m => (m.Sentence, m.Start));
        return last is null ? null : book.Rules.FirstOrDefault(r => r.Rule.Clause == last.Rule.Rule.Clause && r.Rule.Refers);
    }
}
