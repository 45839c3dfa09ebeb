using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>Finds where the agreement's rules hold: concepts near each other, and near no company that the clause is not of. Its list is rented: dispose it.</summary>
internal sealed class RuleMatcher(Analysis analysis, RuleBook book) : IDisposable
{
    /// <summary>How many sentences back a carried concept may stand.</summary>
    private const int CarrySentences = 3;

    /// <summary>How many sentences back a party may have been named.</summary>
    private const int PartySentences = 6;

    /// <summary>In thirds of a word: a concept that may stand farther away is context, not part of what is stated.</summary>
    public const int NearGroup = 42;

    /// <summary>The most thirds of a word that are looked at on either side: what keeps an endless sentence linear.</summary>
    private const int Farthest = 90;

    /// <summary>The most characters of a line that what follows is read under.</summary>
    private const int LongestHeading = 60;

    /// <summary>How often a rule may hold in a sentence: more often it is no sentence.</summary>
    private const int MostInSentence = 16;

    /// <summary>In thirds of a word: so much farther than another company a rule's own may stand.</summary>
    private const int OwnAhead = 6;

    private const int Nowhere = 1_000_000;

    private readonly Companies known = book.Companies;

    // The companies that the sentence names.
    private readonly List<Hit> companies = SpareLists<Hit>.Rent();

    /// <summary>Adds all matches of these rules of the book, in the order of the text, then of the rules.</summary>
    public void Find(ReadOnlySpan<CompiledRule> rules, List<Match> matches)
    {
        for (var sentence = 0; sentence < analysis.Sentences.Count; sentence++)
        {
            var mask = analysis.Masks[sentence];
            if ((mask & book.Anchors) == 0) continue;
            FindCompanies(sentence);
            foreach (var rule in rules)
                if (rule.MayHold(mask, analysis.AllConcepts)) FindIn(sentence, rule, matches);
        }
    }

    /// <inheritdoc />
    public void Dispose() => SpareLists<Hit>.Return(companies);

    private void FindCompanies(int sentence)
    {
        companies.Clear();
        if ((analysis.Masks[sentence] & (known.Parties | known.Others)) == 0) return;
        var (from, to) = analysis.HitsOf(sentence);
        foreach (var hit in analysis.Hits[from..to])
            if ((RuleBook.Bit(hit.Concept) & (known.Parties | known.Others)) != 0) companies.Add(hit);
    }

    private void FindIn(int sentence, CompiledRule rule, List<Match> matches)
    {
        var (from, to) = analysis.HitsOf(sentence);
        var most = matches.Count + MostInSentence;
        for (var i = from; i < to && matches.Count < most; i++)
            if ((RuleBook.Bit(analysis.Hits[i].Concept) & rule.When[0].Concepts) != 0 && MatchAt(sentence, rule, i, from, to) is { } match)
                matches.Add(match);
    }

    private Match? MatchAt(int sentence, CompiledRule rule, int anchor, int from, int to)
    {
        var match = Match.Of(rule, sentence, analysis.Hits[anchor]);
        if (HasAll(match, anchor, from, to) && !IsForbidden(match, from, to) && !IsOfOthers(match, sentence)) return match;
        Match.Return(match);
        return null;
    }

    // Whether a word of each of the rule's other groups stands near enough; adds them.
    private bool HasAll(Match match, int anchor, int from, int to)
    {
        var rule = match.Rule;
        foreach (var (concepts, within) in rule.When.AsSpan(1))
        {
            if (Nearest(match, concepts, anchor, from, to, within) is { } hit) match.Add(hit, near: within <= NearGroup);
            else if (IsCarried(match.Sentence, concepts & rule.Carry)) match.Carried = true;
            else if (IsPartyCarried(match.Sentence, concepts & rule.Carry & known.Parties)) match.Carried = match.CarriedFar = true;
            else return false;
        }

        return true;
    }

    /// <summary>The nearest word of these concepts around an anchor; null where none is near enough.</summary>
    public Hit? Nearest(Match match, UInt128 wanted, int anchor, int from, int to, int most)
    {
        if ((analysis.Masks[match.Sentence] & wanted) == 0) return null;
        if (SamePlace(wanted, anchor, from, to) is { } same) return same;
        Hit? nearest = null;
        var best = most + 1;
        for (var step = -1; step <= 1; step += 2)
        {
            for (var i = anchor + step; i >= from && i < to; i += step)
            {
                var hit = analysis.Hits[i];
                var distance = analysis.Ruler.Between(match.Anchor.Start, match.Anchor.End, hit.Start, hit.End);
                if (distance > Math.Max(most, Farthest)) break;
                if ((RuleBook.Bit(hit.Concept) & wanted) == 0 || distance >= best) continue;
                (nearest, best) = (hit, distance);
            }
        }

        return nearest;
    }

    // A word may be two of the rule's concepts at once ("hosting provider").
    private Hit? SamePlace(UInt128 wanted, int anchor, int from, int to)
    {
        var hits = analysis.Hits;
        for (var i = anchor; i >= from && hits[i].Start == hits[anchor].Start; i--)
            if ((RuleBook.Bit(hits[i].Concept) & wanted) != 0) return hits[i];
        for (var i = anchor + 1; i < to && hits[i].Start == hits[anchor].Start; i++)
            if ((RuleBook.Bit(hits[i].Concept) & wanted) != 0) return hits[i];
        return null;
    }

    /// <summary>Whether the sentences just before name one of these concepts.</summary>
    public bool IsCarried(int sentence, UInt128 wanted)
    {
        if (wanted == 0) return false;
        var paragraph = analysis.Sentences[sentence].Paragraph;
        for (var before = sentence - 1; before >= 0 && before >= sentence - CarrySentences; before--)
        {
            var there = analysis.Sentences[before];
            var isHeading = there.Paragraph == paragraph - 1 && there.End - there.Start <= LongestHeading;
            if (there.Paragraph < paragraph && !isHeading && (there.Paragraph < paragraph - 1 || analysis.Sentences[sentence - 1].Paragraph == paragraph)) return false;
            if ((analysis.Masks[before] & wanted) != 0) return true;
        }

        return false;
    }

    // A report goes on about the party that it named last until it names another company, past the ends of paragraphs.
    private bool IsPartyCarried(int sentence, UInt128 wanted) =>
        wanted != 0 && (analysis.Masks[sentence] & known.Others) == 0 && IsNamedLast(sentence, wanted, PartySentences) == true;

    /// <summary>Whether a concept that excludes the rule stands among its words or in the same part of the sentence as one of them.</summary>
    public bool IsForbidden(Match match, int from, int to)
    {
        if ((match.Rule.Without & analysis.Masks[match.Sentence]) == 0) return false;
        for (var i = from; i < to; i++)
        {
            var hit = analysis.Hits[i];
            if ((RuleBook.Bit(hit.Concept) & match.Rule.Without) == 0 || match.Holds(hit)) continue;
            if (hit.Start >= match.Start && hit.End <= match.End) return true;
            if (HasPart(match, analysis.Ruler.Part(hit.Start))) return true;
        }

        return false;
    }

    // Whether a word that the statement stands at is in this part of the sentence.
    private bool HasPart(Match match, int part)
    {
        foreach (var w in match.Words)
            if (w.Start >= match.Start && w.End <= match.End && analysis.Ruler.Part(w.Start) == part) return true;
        return false;
    }

    // Whether the nearest company is one that the agreement is not of; where none is named, those of the sentence before decide.
    private bool IsOfOthers(Match match, int sentence)
    {
        if (match.Rule.Rule.Others) return false;
        if ((analysis.Masks[sentence] & known.ThirdParties) != 0 && (analysis.Masks[sentence] & known.Parties) == 0) return true;
        int near = Nowhere, far = Nowhere;
        foreach (var company in companies)
        {
            var bit = RuleBook.Bit(company.Concept);
            if ((bit & known.Named) != 0 && match.Holds(company)) return true;
            var distance = match.Distance(analysis.Ruler, company.Start, company.End);
            if ((bit & known.Others) != 0) far = Math.Min(far, distance);
            else near = Math.Min(near, (bit & known.Ours) != 0 ? distance : distance + 6);
        }

        if (far != Nowhere && (analysis.Masks[sentence] & (known.Third | known.OpenAI)) == known.Third && !IsCarried(sentence, known.OpenAI)) return true;
        if (far != Nowhere) return IsOfTheOther(match, sentence, near, far);
        if (match.Rule.Of != 0 && (analysis.Masks[sentence] & match.Rule.Of) != 0 || match.Rule.Of == 0 && (analysis.Masks[sentence] & known.Sides) != 0) return false;
        return IsNamedLast(sentence, match.Rule.Of == 0 ? known.Parties : match.Rule.Of, CarrySentences) == false;
    }

    // Whether another company, named so far away, is what a match speaks of, and none of the parties, so near.
    private bool IsOfTheOther(Match match, int sentence, int near, int far)
    {
        var mask = analysis.Masks[sentence];
        if (match.Rule.Of != 0)
        {
            if (IsNearerThan(match) is { } nearer) return nearer;
            if (IsOfTheFoundation(match)) return true;
        }

        if ((mask & known.Ours) != 0) return near > far + 30 || (mask & known.Sides) == 0;
        if (IsCarried(sentence, match.Rule.Of)) return far < 18;
        return match.Rule.Of != 0 || far < near + 12;
    }

    // "The foundation, renamed as well, keeps control and gets 26 %": whoever opens a sentence that names no party is its subject.
    private bool IsOfTheFoundation(Match match)
    {
        foreach (var company in companies)
            if ((RuleBook.Bit(company.Concept) & known.Foundation) != 0 && company.End <= match.Start) return true;
        return false;
    }

    // Whether another company stands nearer than the rule's own; null where the sentence does not name that. "It gets 30 %, while the foundation …": who comes in behind a comma takes nothing back.
    private bool? IsNearerThan(Match match)
    {
        int own = Nowhere, far = Nowhere;
        foreach (var company in companies)
        {
            var distance = match.Distance(analysis.Ruler, company.Start, company.End);
            if ((RuleBook.Bit(company.Concept) & match.Rule.Of) != 0) own = Math.Min(own, distance);
            else if ((RuleBook.Bit(company.Concept) & known.Others) != 0 && (company.Start < match.End || analysis.Ruler.AreTogether(match.End - 1, company.Start))) far = Math.Min(far, distance);
        }

        return own == Nowhere ? null : far + OwnAhead < own;
    }

    // Whether so many sentences back one of these companies was named last, or another one; null where neither was.
    private bool? IsNamedLast(int sentence, UInt128 wanted, int sentences)
    {
        for (var before = sentence - 1; before >= Math.Max(0, sentence - sentences); before--)
        {
            var mask = analysis.Masks[before];
            if ((mask & wanted) != 0) return true;
            if ((mask & known.Others) != 0) return false;
        }

        return null;
    }
}
