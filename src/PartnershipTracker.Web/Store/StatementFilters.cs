using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Agreements;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>What statements are asked for by; where nothing is given, all are.</summary>
internal static class StatementFilters
{
    public static IQueryable<Statement> OfClauses(this IQueryable<Statement> statements, IReadOnlyCollection<ClauseKey> clauses) =>
        clauses.Count == 0 ? statements : statements.Where(s => clauses.Contains(s.Clause));

    public static IQueryable<Statement> InLanguages(this IQueryable<Statement> statements, IReadOnlyCollection<string> languages) =>
        languages.Count == 0 ? statements : statements.Where(s => languages.Contains(EF.Property<string>(s, StatementMapping.Language)));

    public static IQueryable<Statement> CountingFor(this IQueryable<Statement> statements, DateOnly? milestone) =>
        milestone is not { } on ? statements : statements.Where(s => EF.Property<DateOnly?>(s, StatementMapping.Told) == on);
}
