namespace PartnershipTracker.Comparing;

/// <summary>A statement's part in a divergence: the side that its report takes by it.</summary>
/// <param name="Divergence">Which.</param>
/// <param name="Side">The one that the statement's report takes.</param>
public sealed record DivergencePart(Divergence Divergence, Side Side);

/// <summary>Finds the divergences that statements have a part in.</summary>
public static class DivergenceParts
{
    /// <summary>By statement id, the gravest first: each divergence in which the statement gives what its report's side is about.</summary>
    /// <param name="divergences">Of any milestone and clause. Where they are of an overview, the report need not be among those that stand for others.</param>
    /// <param name="report">All statements of one report.</param>
    public static ILookup<string, DivergencePart> Of(IEnumerable<Divergence> divergences, IEnumerable<ReportedStatement> report)
    {
        var said = report.Where(statement => statement.TakesPart).ToLookup(statement => statement.Clause);
        var parts =
            from divergence in divergences
            let own = said[divergence.Clause].Where(statement => statement.Milestone == divergence.Milestone).ToList()
            let stance = Stance.On(divergence.Kind, own)
            let side = divergence.Sides.FirstOrDefault(side => side.Values.SequenceEqual(stance.Values))
            where side is not null
            from statement in stance.Statements
            orderby divergence.Severity, divergence.Kind
            select (statement.Id, Part: new DivergencePart(divergence, side));
        return parts.ToLookup(part => part.Id, part => part.Part);
    }
}
