using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PartnershipTracker.Agreements;

namespace PartnershipTracker.Reading;

/// <summary>What one report says of one clause: a status, the exact words, and the values they give.</summary>
public sealed class Statement
{
    /// <summary>A statement of the report with this id.</summary>
    public Statement(string reportId, ClauseKey clause, Status status, Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        (ReportId, Clause, Status, Quote) = (reportId, clause, status, quote);
    }

    // For the store, which sets every property itself.
    private Statement() => (ReportId, Quote) = (null!, null!);

    /// <summary>16 hex digits: the first of the SHA-256 of <c>reportId/clause/status/start/length</c>.</summary>
    public string Id
    {
        get => field ??= IdOf(ReportId, Clause, Status, Quote);
        private init;
    }

    /// <summary>The id of the report that says it.</summary>
    public string ReportId { get; private init; }

    /// <summary>The clause it is of.</summary>
    public ClauseKey Clause { get; private init; }

    /// <summary>What it says of the clause.</summary>
    public Status Status { get; private init; }

    /// <summary>The sentence or run of sentences that says it.</summary>
    public Quote Quote { get; private init; }

    /// <summary>The milestone it tells of, only where that is an earlier one than the report's.</summary>
    public DateOnly? Milestone { get; init; }

    /// <summary>Of <c>right-of-first-refusal</c>: which right.</summary>
    public Right? Right { get; init; }

    /// <summary>Of <c>agi-trigger</c>: what it does.</summary>
    public Effect? Effect { get; init; }

    /// <summary>0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The values it gives, in the order of the text.</summary>
    public IReadOnlyList<StatedValue> Values { get; init; } = [];

    /// <summary>The concepts, each with the words that told it, in the order of the text: why this was read.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    private static string IdOf(string reportId, ClauseKey clause, Status status, Quote quote)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{reportId}/{clause}/{status.Word()}/{quote.Start}/{quote.Length}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8));
    }
}

/// <summary>A concept that led to a statement, and the words that expressed it.</summary>
/// <param name="Concept">A concept of the language packs: <c>exclusive</c>.</param>
/// <param name="Words">Where the report says it.</param>
public sealed record Reason(string Concept, Quote Words);
