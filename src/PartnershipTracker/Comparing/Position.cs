using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>One of the distinct things said of one clause at one milestone, and who says it.</summary>
/// <param name="Milestone">That it counts for.</param>
/// <param name="Clause">That it is of.</param>
/// <param name="Status">What is said of the clause.</param>
/// <param name="Right">Null where none is named.</param>
/// <param name="Effect">Null where none is named.</param>
/// <param name="Values">As the first of the statements gives them; the words differ from report to report.</param>
/// <param name="Statements">In the order of exports.</param>
public sealed record Position(
    DateOnly Milestone, ClauseKey Clause, Status Status, Right? Right, Effect? Effect,
    IReadOnlyList<StatedValue> Values, IReadOnlyList<ReportedStatement> Statements)
{
    /// <summary>How many reports say it (copies not told apart).</summary>
    public int Reports => Statements.ReportCount();

    /// <summary>The BCP 47 tags of the reports that say it, ordinal.</summary>
    public IReadOnlyList<string> Languages => Statements.Languages();
}
