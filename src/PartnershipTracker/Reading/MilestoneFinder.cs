using System.Globalization;
using PartnershipTracker.Agreements;
using PartnershipTracker.Languages;

namespace PartnershipTracker.Reading;

/// <summary>Tells which milestone a report mainly reports on: by concepts that stand together, by values, and by dates in the text.</summary>
internal sealed class MilestoneFinder
{
    /// <summary>How many days behind a milestone a dated report still reports on it, and what its date counts.</summary>
    private const int NewsDays = 10;
    private const double DateWeight = 3;

    /// <summary>What a milestone's day and month count where no year stands with them, as in news of the week.</summary>
    private const double DayWeight = 2;

    /// <summary>So many characters from its start on a report tells its own date.</summary>
    private const int Opening = 250;

    /// <summary>What a year behind a milestone counts against it: a report does not know the future.</summary>
    private const double LaterYear = 2;

    /// <summary>What the cues have to add up to where the report begins with a plan.</summary>
    private const double TalksWeight = 6;

    private readonly UInt128 plans;
    private readonly UInt128 done;
    private readonly Agreement agreement;
    private readonly (int Milestone, (UInt128 Concepts, UInt128 Values)[] When, UInt128 Without, double Weight)[] cues;

    // The values that cues ask for, numbered, so that those of a sentence fit a mask.
    private readonly Dictionary<Asking, int> asked = [];

    public MilestoneFinder(Agreement agreement, RuleBook book)
    {
        this.agreement = agreement;
        (plans, done) = (book.Mask(["consider", "might"]), book.Mask(["agree", "new", "mou", "no-longer", "end", "give-up", "lose"]));
        cues = [.. agreement.MilestoneCues.Select(cue => (IndexOf(cue.Milestone), cue.When.Select(group => Compile(group, book)).ToArray(), book.Mask(cue.Without), cue.Weight))];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(asked.Count, 128);
    }

    /// <summary>The milestone and the sentence or date that told most of it; null where nothing tells one.</summary>
    public (DateOnly Milestone, int Start, int End)? Find(Analysis analysis)
    {
        Span<Score> scores = stackalloc Score[agreement.Milestones.Count];
        scores.Clear();
        AddCues(analysis, scores);
        foreach (var value in analysis.Values)
            if (value.Kind == ValueKind.Date && Told(value.Date) is { } told && scores[told].Best < DateWeight)
                scores[told].Add(DateWeight, value.Start, value.End);
        AddDays(analysis, scores);
        SubtractLaterYears(analysis, scores);
        var (best, dated) = (-1, Dated(analysis));
        for (var i = 0; i < scores.Length && agreement.Milestones[i].Date <= dated; i++)
            if (scores[i].Weight >= agreement.MilestoneThreshold && (best < 0 || scores[i].Weight >= scores[best].Weight)) best = i;
        if (best < 0) return null;
        var milestone = agreement.Milestones[best];
        return scores[best].Weight < TalksWeight && IsOfTalks(analysis) && !milestone.OfProposals
            ? null
            : (milestone.Date, scores[best].Start, scores[best].End);
    }

    // The day on which, by its opening, a report was published, and one more, for the world is round: it tells of no later milestone.
    private static DateOnly Dated(Analysis analysis)
    {
        foreach (var value in analysis.Values)
        {
            if (value.Start > Opening) break;
            if (value is { Kind: ValueKind.Date, Date: { Month: { } month, Day: { } day } date }) return new DateOnly(date.Year, month, day).AddDays(1);
        }

        return DateOnly.MaxValue;
    }

    private void AddCues(Analysis analysis, Span<Score> scores)
    {
        var values = SpareLists<UInt128>.Rent();
        var all = Asked(analysis, values);
        foreach (var (milestone, when, without, weight) in cues)
            if (MayHold(analysis.AllConcepts, all, when) && Holds(analysis, values, when, without) is { } place)
                scores[milestone].Add(weight, place.Start, place.End);
        SpareLists<UInt128>.Return(values);
    }

    // "27 April" and "on October 28", once for each milestone.
    private void AddDays(Analysis analysis, Span<Score> scores)
    {
        var seen = 0UL;
        foreach (var month in analysis.Months)
        {
            if (DayWithoutYear.At(analysis, month) is not { } day) continue;
            for (var i = 0; i < scores.Length; i++)
            {
                var date = agreement.Milestones[i].Date;
                if (date.Month != month.Meaning.Id || date.Day != day.Day || (seen & 1UL << i) != 0) continue;
                seen |= 1UL << i;
                scores[i].Add(DayWeight, day.Start, day.End);
            }
        }
    }

    private void SubtractLaterYears(Analysis analysis, Span<Score> scores)
    {
        var seen = 0UL;
        foreach (var value in analysis.Values)
        {
            var year = value.Date.Year;
            if (value.Kind != ValueKind.Date || year >= 2030 || value.Role is DateRole.Until or DateRole.By) continue;
            // Finders take no year before 1990.
            var bit = 1UL << (year - 1990);
            if ((seen & bit) != 0) continue;
            seen |= bit;
            for (var i = 0; i < scores.Length; i++)
                if (agreement.Milestones[i].Date.Year < year) scores[i].Add(-LaterYear, 0, 0);
        }
    }

    // Talks: the headline tells a plan, and neither it nor the first sentence tells that something was done.
    private bool IsOfTalks(Analysis analysis)
    {
        var first = analysis.Masks.Count > 0 ? analysis.Masks[0] : 0;
        var second = analysis.Masks.Count > 1 ? analysis.Masks[1] : 0;
        return (first & plans) != 0 && ((first | second) & done) == 0;
    }

    // The milestone that a day's news is of: the last one, at most some days before it.
    private int? Told(PartialDate date)
    {
        if (date is not { Month: { } month, Day: { } day }) return null;
        var news = new DateOnly(date.Year, month, day);
        var last = agreement.Milestones.Count - 1;
        while (last >= 0 && agreement.Milestones[last].Date > news.AddDays(1)) last--;
        return last >= 0 && news <= agreement.Milestones[last].Date.AddDays(NewsDays) ? last : null;
    }

    private int IndexOf(DateOnly milestone)
    {
        for (var i = 0; i < agreement.Milestones.Count; i++)
            if (agreement.Milestones[i].Date == milestone) return i;
        throw new KeyNotFoundException();
    }

    private (UInt128, UInt128) Compile(ConceptGroup group, RuleBook book)
    {
        UInt128 values = 0;
        foreach (var name in group.Names.Where(name => book.Concepts.Find(name) is null))
        {
            var value = Asking.Of(name);
            asked.TryAdd(value, asked.Count);
            values |= RuleBook.Bit(asked[value]);
        }

        return (book.Mask(group.Names.Where(name => book.Concepts.Find(name) is not null)), values);
    }

    // By sentence: the values in it that a cue asks for; and all of them.
    private UInt128 Asked(Analysis analysis, List<UInt128> masks)
    {
        UInt128 all = 0;
        for (var i = 0; i < analysis.Sentences.Count; i++)
        {
            var sentence = analysis.Sentences[i];
            UInt128 mask = 0;
            foreach (var value in analysis.ValuesFrom(sentence.Start, sentence.End))
                if (value.End <= sentence.End) mask |= BitOf(value);
            masks.Add(mask);
            all |= mask;
        }

        return all;
    }

    private UInt128 BitOf(in FoundValue value) =>
        asked.TryGetValue(value.Kind == ValueKind.Date ? new(ValueKind.Date, value.Date.Year, null) : new(value.Kind, value.Number, value.Currency), out var number) ? RuleBook.Bit(number) : 0;

    // Whether the text has all that a cue asks for, wherever it stands.
    private static bool MayHold(UInt128 concepts, UInt128 values, (UInt128 Concepts, UInt128 Values)[] when)
    {
        foreach (var group in when)
            if ((concepts & group.Concepts) == 0 && (values & group.Values) == 0) return false;
        return true;
    }

    private static (int Start, int End)? Holds(Analysis analysis, List<UInt128> values, (UInt128 Concepts, UInt128 Values)[] when, UInt128 without)
    {
        for (var i = 0; i < analysis.Sentences.Count; i++)
            if (!analysis.Sentences[i].Question && (analysis.Masks[i] & without) == 0 && MayHold(analysis.Masks[i], values[i], when)) return (analysis.Sentences[i].Start, analysis.Sentences[i].End);
        return null;
    }

    /// <summary>A value that a cue asks for: <c>250000000000 USD</c>, <c>27 %</c>, the year <c>2032</c>.</summary>
    private readonly record struct Asking(ValueKind Kind, decimal Number, string? Currency)
    {
        public static Asking Of(string name) => name.Split(' ') switch
        {
            [var percent, "%"] => new(ValueKind.Percent, Parse(percent), null),
            [var amount, var currency] => new(ValueKind.Amount, Parse(amount), currency),
            _ => new(ValueKind.Date, Parse(name), null),
        };

        private static decimal Parse(string number) => decimal.TryParse(number, CultureInfo.InvariantCulture, out var value)
            ? value : throw new DataFileException($"Agreements/microsoft-openai.yaml: '{number}' in a cue is no concept and no value, as 250000000000 USD, 27 % or 2032");
    }

    /// <summary>What speaks for a milestone, and the words that speak most for it.</summary>
    private struct Score
    {
        public double Weight, Best;
        public int Start, End;

        public void Add(double weight, int start, int end)
        {
            Weight += weight;
            if (weight > Best) (Best, Start, End) = (weight, start, end);
        }
    }
}
