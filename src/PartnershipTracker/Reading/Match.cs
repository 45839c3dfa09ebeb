namespace PartnershipTracker.Reading;

/// <summary>A rule that holds in a sentence: the words that it rests on, from the first to the last.</summary>
internal sealed class Match
{
    /// <summary>How many are kept for the next reading of the thread: the matches of a report of a megabyte.</summary>
    private const int MostSpare = 1 << 14;

    [ThreadStatic]
    private static Stack<Match>? spare;

    // The concepts of its words.
    private UInt128 meant;

    public CompiledRule Rule { get; private set; } = null!;

    public int Sentence { get; private set; }

    /// <summary>Its place among the report's matches.</summary>
    public int Number { get; set; }

    public Hit Anchor { get; private set; }

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>The words that the rule asked for.</summary>
    public List<Hit> Words { get; } = [];

    /// <summary>Whether a part of it stands in a sentence before.</summary>
    public bool Carried { get; set; }

    /// <summary>Whether a party stands farther back than a sentence is read with those before it.</summary>
    public bool CarriedFar { get; set; }

    /// <summary>What it says of the clause; set by <see cref="StatusResolver"/>.</summary>
    public Status Status { get; set; }

    /// <summary>The word that told the status, and how far from the rule's words, in thirds of a word.</summary>
    public (Hit Hit, int Distance)? Cue { get; set; }

    /// <summary>The word that makes it only planned; null where none does.</summary>
    public Hit? Plan { get; set; }

    /// <summary>Why it is no statement; null where it is one as far as is known.</summary>
    public LackKind? Lost { get; private set; }

    /// <summary>Whether what another says of the same place is better.</summary>
    public bool Beaten { get; set; }

    /// <summary>The last sentence of its quotation, where the next one answers it.</summary>
    public int LastSentence { get; set; }

    public List<FoundValue> Values { get; } = [];

    /// <summary>A match of a rule and its first word; it may have been another's before.</summary>
    public static Match Of(CompiledRule rule, int sentence, Hit anchor) =>
        (spare is { Count: > 0 } matches ? matches.Pop() : new Match()).Begin(rule, sentence, anchor);

    /// <summary>Keeps a match that is done with for another.</summary>
    public static void Return(Match match)
    {
        spare ??= [];
        if (spare.Count < MostSpare) spare.Push(match);
    }

    private Match Begin(CompiledRule rule, int sentence, Hit anchor)
    {
        (Rule, Sentence, LastSentence, Anchor, Start, End, Carried) = (rule, sentence, sentence, anchor, anchor.Start, anchor.End, false);
        (CarriedFar, Status, Cue, Plan, Lost, Beaten) = (false, default, null, null, null, false);
        Words.Clear();
        Words.Add(anchor);
        meant = RuleBook.Bit(anchor.Concept);
        Values.Clear();
        return this;
    }

    /// <summary>Adds a word of the rule; only one that is near counts for where the statement stands.</summary>
    public void Add(Hit hit, bool near)
    {
        Words.Add(hit);
        meant |= RuleBook.Bit(hit.Concept);
        if (!near) return;
        Start = Math.Min(Start, hit.Start);
        End = Math.Max(End, hit.End);
    }

    /// <summary>Notes why it is no statement. Always false, so that a test of it can end here.</summary>
    public bool Lose(LackKind why)
    {
        Lost = why;
        return false;
    }

    /// <summary>Whether a word lies within one of the rule's.</summary>
    public bool Holds(Hit hit)
    {
        foreach (var w in Words)
            if (w.Start <= hit.Start && hit.End <= w.End) return true;
        return false;
    }

    /// <summary>Whether one of the rule's words means a concept of these.</summary>
    public bool Means(UInt128 concepts) => (meant & concepts) != 0;

    /// <summary>Thirds of a word from the rule's words to another; 0 among them.</summary>
    public int Distance(Ruler ruler, int start, int end) => ruler.Between(Start, End, start, end);
}
