using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PartnershipTracker.Comparing;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>Verifies a store against itself: the file, every hash, every quotation and span against its text.</summary>
public sealed class StoreCheck(TrackerDb db)
{
    /// <summary>Each thing that is off, a line each; none where all is well.</summary>
    public async IAsyncEnumerable<string> RunAsync([EnumeratorCancellation] CancellationToken cancel = default)
    {
        foreach (var problem in await FileAsync(cancel)) yield return problem;
        foreach (var orphan in await OrphansAsync(cancel)) yield return $"statement {orphan}: its report is not stored";
        foreach (var id in await db.Reports.Select(r => r.Id).Order().ToListAsync(cancel))
            foreach (var problem in await ReportAsync(id, cancel))
                yield return $"report {id}: {problem}";
    }

    private async Task<IEnumerable<string>> FileAsync(CancellationToken cancel)
    {
        var integrity = await db.Database.SqlQuery<string>($"select integrity_check as Value from pragma_integrity_check").ToListAsync(cancel);
        var broken = await db.Database.SqlQuery<string>(
            $"select \"table\" || ' row ' || rowid || ' refers to a row of ' || parent || ' that is not there' as Value from pragma_foreign_key_check").ToListAsync(cancel);
        return integrity.Where(line => line != "ok").Concat(broken).Select(line => $"file: {line}");
    }

    private Task<List<string>> OrphansAsync(CancellationToken cancel) => db.Statements
        .Where(s => !db.Reports.Any(r => r.Id == s.ReportId)).Select(s => s.Id).Order().ToListAsync(cancel);

    private async Task<List<string>> ReportAsync(string id, CancellationToken cancel)
    {
        try
        {
            var report = await db.Reports.AsNoTracking().SingleAsync(r => r.Id == id, cancel);
            var rows = await db.Statements.AsNoTracking().Where(s => s.ReportId == id).OrderBy(s => s.Id).Select(s => new Row(s,
                EF.Property<DateOnly?>(s, StatementMapping.Told),
                EF.Property<string?>(s, StatementMapping.Language),
                EF.Property<string>(s, StatementMapping.ValuesKey))).ToListAsync(cancel);
            var unread = await db.Unread.AsNoTracking().Where(u => u.ReportId == id).OrderBy(u => u.Clause).ToListAsync(cancel);
            return [.. Problems(report), .. rows.SelectMany(row => Problems(report, row)), .. unread.SelectMany(clause => Problems(report, clause))];
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or InvalidCastException or JsonException or KeyNotFoundException)
        {
            return [$"can't be loaded: {e.Message}"];
        }
    }

    private static IEnumerable<string> Problems(Report report)
    {
        if (Report.HashOf(report.Text) != report.Sha256) yield return "its text has another hash than was stored";
        if (Report.IdOf(report.Sha256) != report.Id) yield return "its id is not that of its hash";
        if (report.MilestoneEvidence is { } words && !words.IsIn(report.Text)) yield return NotThere("the words that told its milestone", words);
    }

    private static IEnumerable<string> Problems(Report report, Row row)
    {
        var (statement, what) = (row.Statement, $"statement {row.Statement.Id}: ");
        if (new Statement(report.Id, statement.Clause, statement.Status, statement.Quote).Id != statement.Id)
            yield return what + "its id is not that of its clause, status and place";
        if (!statement.Quote.IsIn(report.Text)) yield return what + NotThere("the words of its quotation", statement.Quote);
        foreach (var value in statement.Values.Where(value => !value.Words.IsIn(report.Text)))
            yield return what + NotThere($"the words of its value {value.Canonical}", value.Words);
        foreach (var reason in statement.Reasons.Where(reason => !reason.Words.IsIn(report.Text)))
            yield return what + NotThere($"the words of '{reason.Concept}'", reason.Words);
        if (row.Told != StatementMapping.ToldBy(statement, report) || row.Language != report.Language || row.ValuesKey != StatedValues.KeyOf(statement.Values))
            yield return what + "what is kept to find it by is not what it says";
    }

    private static IEnumerable<string> Problems(Report report, UnreadClause unread)
    {
        if (unread.Milestone != report.Milestone || unread.Language != report.Language)
            yield return $"clause {unread.Clause}, not understood: what is kept to find it by is not what the report says";
    }

    private static string NotThere(string what, Quote words) =>
        string.Create(CultureInfo.InvariantCulture, $"{what} do not stand in its text at {words.Start}");

    private sealed record Row(Statement Statement, DateOnly? Told, string? Language, string ValuesKey);
}
