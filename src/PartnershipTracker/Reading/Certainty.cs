namespace PartnershipTracker.Reading;

/// <summary>
/// How likely it is that a statement is right, from its rule and from what most often parts right readings from wrong ones:
/// whether a word told the status, what else the report says of the clause, and whether the report has a milestone. The weights
/// are measured: of statements with 0.8 or more at least 97 in 100 are to be right.
/// </summary>
internal readonly ref struct Certainty
{
    private const double Carried = 0.1, PerCueDistance = 0.002, Untold = 0.15, Proposed = 0.12, Granted = 0.05;
    private const double SaidOtherwise = 0.1, SaidToHaveEnded = 0.2, BetweenMilestones = 0.1, SaidAgain = 0.05;

    /// <summary>In thirds of a word: farther than this a telling word is as doubtful as it gets.</summary>
    private const int FarCue = 45;

    private static readonly int Statuses = Enum.GetValues<Status>().Length;

    private readonly bool between;
    private readonly Span<Said> said;

    /// <summary>The certainties of a report's matches, between milestones or of one; kept in <see cref="Room"/> for the agreement's clauses.</summary>
    public Certainty(List<Match> matches, bool between, Span<Said> room)
    {
        this.between = between;
        said = room;
        said.Clear();
        foreach (var match in matches) said[match.Rule.Order * Statuses + (int)match.Status].Add(match.Sentence);
    }

    /// <summary>The room that so many clauses need.</summary>
    public static int Room(int clauses) => clauses * Statuses;

    /// <summary>From 0.05 to 0.99.</summary>
    public double Of(Match match) => Math.Round(Math.Clamp(match.Rule.Rule.Sure + OfItself(match) + OfTheReport(match), 0.05, 0.99), 2);

    private static double OfItself(Match match)
    {
        var isTold = match.Rule.Rule.Always is not null || match.Cue is not null;
        var sure = match.Carried ? -Carried : 0;
        if (match.Cue is { } cue) sure -= Math.Min(cue.Distance, FarCue) * PerCueDistance;
        if (!isTold && match.Status is Status.Continues or Status.Proposed) sure -= Untold;
        return match.Status switch { Status.Proposed => sure - Proposed, Status.Granted => sure + Granted, _ => sure };
    }

    private double OfTheReport(Match match)
    {
        bool otherwise = false, ended = false;
        var ofClause = said.Slice(match.Rule.Order * Statuses, Statuses);
        for (var status = 0; status < ofClause.Length; status++)
        {
            if (!ofClause[status].Once) continue;
            otherwise |= status != (int)match.Status;
            ended |= status == (int)Status.Ended;
        }

        var sure = between ? -BetweenMilestones : 0;
        if (otherwise) sure -= ended && match.Status is Status.Continues or Status.Granted ? SaidToHaveEnded : SaidOtherwise;
        return ofClause[(int)match.Status].Again ? sure + SaidAgain : sure;
    }

    /// <summary>Whether a status is said of a clause, and whether in more than one sentence.</summary>
    internal struct Said
    {
        private int first;

        public bool Once { get; private set; }

        public bool Again { get; private set; }

        public void Add(int sentence)
        {
            if (!Once) first = sentence;
            Once = true;
            Again |= sentence != first;
        }
    }
}
