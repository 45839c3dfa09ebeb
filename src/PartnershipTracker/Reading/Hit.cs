namespace PartnershipTracker.Reading;

/// <summary>A word, or a value, that means a concept; places are folded characters.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Concept">The concept's number.</param>
/// <param name="Gapped">Whether other words stand between its words.</param>
internal readonly record struct Hit(int Start, int End, int Concept, bool Gapped);
