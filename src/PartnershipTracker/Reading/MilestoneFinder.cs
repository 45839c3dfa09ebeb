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

    /// <summary>What a year behind a milestone counts against it: a report does not know the future.</summary>
    private const double LaterYear = 2;

    /// <summary>What the cues have to add up to where the report begins with a plan.</summary>
    private const double TalksWeight = 6;

    private readonly UInt128 plans;
    private readonly UInt128 done;
    private readonly Agreement agreement;
    private readonly (DateOnly Milestone, (UInt128 Concepts, string[] Values)[] When, double Weight)[] cues;

    public MilestoneFinder(Agreement agreement, RuleBook book)
    {
        this.agreement = agreement;
        (plans, done) = (book.Mask(["consider", "might"]), book.Mask(["agree", "new", "mou", "no-longer", "end", "give-up", "lose"]));
        cues = [.. agreement.MilestoneCues.Select(cue => (cue.Milestone, cue.When.Select(group => Compile(group, book)).ToArray(), cue.Weight))];
    }

    /// <summary>The milestone and the sentence or date that told most of it; null where nothing tells one.</summary>
    public (DateOnly Milestone, int Start, int End)? Find(Analysis analysis)
    {
        var scores = agreement.Milestones.ToDictionary(m => m.Date, _ => (Weight: 0.0, Best: 0.0, Start: 0, End: 0));
        foreach (var (milestone, when, weight) in cues)
            if (Holds(analysis, when) is { } place)
                Add(scores, milestone, weight, place.Start, place.End);
        foreach (var value in analysis.Values)
            if (value.Kind == ValueKind.Date && Told(value.Date) is { } told && scores[told].Best < DateWeight)
                Add(scores, told, DateWeight, value.Start, value.End);
        foreach (var later in analysis.Values.Where(v => v.Kind == ValueKind.Date && v.Date.Year < 2030 && v.Role is not (DateRole.Until or DateRole.By)).Select(v => v.Date.Year).Distinct())
            foreach (var milestone in agreement.Milestones.Where(m => m.Date.Year < later))
                Add(scores, milestone.Date, -LaterYear, 0, 0);
        var best = scores.Where(s => s.Value.Weight >= agreement.MilestoneThreshold)
            .OrderByDescending(s => s.Value.Weight).ThenByDescending(s => s.Key).FirstOrDefault();
        return best.Key == default || best.Value.Weight < TalksWeight && IsOfTalks(analysis) && !agreement.On(best.Key)!.OfProposals
            ? null
            : (best.Key, best.Value.Start, best.Value.End);
    }

    // Talks: the headline tells a plan, and neither it nor the first sentence tells that something was done.
    private bool IsOfTalks(Analysis analysis)
    {
        var first = analysis.Masks.Length > 0 ? analysis.Masks[0] : 0;
        var second = analysis.Masks.Length > 1 ? analysis.Masks[1] : 0;
        return (first & plans) != 0 && ((first | second) & done) == 0;
    }

    private static void Add(Dictionary<DateOnly, (double, double, int, int)> scores, DateOnly milestone, double weight, int start, int end)
    {
        var (sum, best, oldStart, oldEnd) = scores[milestone];
        scores[milestone] = weight > best ? (sum + weight, weight, start, end) : (sum + weight, best, oldStart, oldEnd);
    }

    // The milestone that a day's news is of: the last one, at most some days before it.
    private DateOnly? Told(PartialDate date)
    {
        if (date is not { Month: { } month, Day: { } day }) return null;
        var news = new DateOnly(date.Year, month, day);
        var last = agreement.Milestones.LastOrDefault(m => m.Date <= news.AddDays(1));
        return last is not null && news <= last.Date.AddDays(NewsDays) ? last.Date : null;
    }

    private static (UInt128, string[]) Compile(ConceptGroup group, RuleBook book) =>
        (book.Mask(group.Names.Where(name => book.Concepts.Find(name) is not null)), [.. group.Names.Where(name => book.Concepts.Find(name) is null)]);

    private static (int Start, int End)? Holds(Analysis analysis, (UInt128 Concepts, string[] Values)[] when)
    {
        for (var i = 0; i < analysis.Sentences.Count; i++)
        {
            var sentence = analysis.Sentences[i];
            if (sentence.Question) continue;
            if (when.All(group => (analysis.Masks[i] & group.Concepts) != 0
                || analysis.Values.Exists(v => v.Start >= sentence.Start && v.End <= sentence.End && group.Values.Contains(Plain(v)))))
                return (sentence.Start, sentence.End);
        }

        return null;
    }

    private static string Plain(FoundValue value) => value.Kind switch
    {
        ValueKind.Amount => StatedValue.Plain(value.Number) + " " + value.Currency,
        ValueKind.Percent => StatedValue.Plain(value.Number) + " %",
        _ => value.Date.Year.ToString(CultureInfo.InvariantCulture),
    };
}
