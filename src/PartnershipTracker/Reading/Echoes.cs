namespace PartnershipTracker.Reading;

/// <summary>
/// A heading, or a remark on the industry, only echoes a term: where the report tells it in words of its own, by a sentence that
/// names whose it is, what names nobody and tells nothing is no statement.
/// </summary>
internal readonly struct Echoes(Analysis analysis, RuleBook book)
{
    /// <summary>Removes the echoes among a report's matches, whose statuses and values are known.</summary>
    public void Drop(List<Match> matches)
    {
        foreach (var match in matches) match.Beaten = IsEcho(match);
        foreach (var match in matches) match.Beaten = match.Beaten && IsTold(match, matches);
        matches.RemoveAll(match => match.Beaten);
    }

    private static bool IsTold(Match echo, List<Match> matches)
    {
        foreach (var match in matches)
            if (!match.Beaten && match.Rule.Order == echo.Rule.Order && match.Status == echo.Status && match.Sentence != echo.Sentence) return true;
        return false;
    }

    private bool IsEcho(Match match)
    {
        var rule = match.Rule.Rule;
        if (match.Values.Count > 0 || rule is not { Effect: null, Milestone: null } || match.Means(book.RightWords)) return false;
        var named = analysis.Masks[match.Sentence];
        if (match.Cue is { } cue) return cue.Hit.Concept == book.StatusWords.New && match.Carried && (named & book.Companies.Parties) == 0;
        return rule.Default == Status.Continues && (named & book.Companies.Ours) == 0;
    }
}
