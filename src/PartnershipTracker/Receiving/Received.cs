using PartnershipTracker.Reading;

namespace PartnershipTracker.Receiving;

/// <summary>One input: a report, not read yet, or what is wrong with it.</summary>
/// <param name="Source">Where it came from, for people: a path, or a path and a line.</param>
/// <param name="Report">The report, or null.</param>
/// <param name="Problem">Why there is none, or null.</param>
public sealed record Received(string Source, Report? Report, string? Problem = null);
