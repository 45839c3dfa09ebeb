using System.Security.Cryptography;
using System.Text;
using PartnershipTracker.Agreements;

namespace PartnershipTracker.Reading;

/// <summary>One article, in one language, kept exactly as it was received.</summary>
public sealed class Report
{
    /// <summary>A report of this text. Its identity is the text's.</summary>
    public Report(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Name, Text, Sha256) = (name, text, HashOf(text));
        Id = IdOf(Sha256);
    }

    // For the store, which sets every property itself.
    private Report() => (Id, Sha256, Name, Text) = (null!, null!, null!, null!);

    /// <summary>The first 16 hex digits of <see cref="Sha256"/>: the same on every machine that holds the report.</summary>
    public string Id { get; private init; }

    /// <summary>64 lower-case hex digits, of the text as UTF-8.</summary>
    public string Sha256 { get; private init; }

    /// <summary>The input's file name, or the <c>name</c> of its JSONL line.</summary>
    public string Name { get; private init; }

    /// <summary>The text, nothing altered but a leading byte order mark dropped.</summary>
    public string Text { get; private init; }

    /// <summary>BCP 47; null where no language pack fits.</summary>
    public string? Language { get; set; }

    /// <summary>The date of the milestone that it mainly reports on; null where there is none.</summary>
    public DateOnly? Milestone { get; set; }

    /// <summary>The words that told the milestone.</summary>
    public Quote? MilestoneEvidence { get; set; }

    /// <summary>The outlet that published it, where known.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its title, where known beyond the text.</summary>
    public string? Title { get; init; }

    /// <summary>Its address, where known.</summary>
    public string? Url { get; init; }

    /// <summary>The source it names or was copied from, where known.</summary>
    public string? Origin { get; init; }

    /// <summary>When it was published, as precisely as is known; never invented.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>When it was added to this store, UTC. In no export.</summary>
    public DateTimeOffset AddedAt { get; set; }

    /// <summary>What it says, in the order of the text.</summary>
    public IReadOnlyList<Statement> Statements { get; set; } = [];

    /// <summary>Clauses that it states nothing of, though a sentence has their words.</summary>
    public IReadOnlyList<ClauseKey> NotUnderstood { get; set; } = [];

    /// <summary>Takes over what a reader understood of its text.</summary>
    public void Take(ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        (Language, Milestone, MilestoneEvidence, Statements) = (reading.Language, reading.Milestone, reading.MilestoneEvidence, reading.Statements);
    }

    /// <summary>The SHA-256 of a text as UTF-8, as 64 lower-case hex digits.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The id of the report whose text has this hash.</summary>
    public static string IdOf(string sha256) => sha256[..16];
}
