using System.Collections;

namespace PartnershipTracker.Reading;

/// <summary>The reasons of a statement, kept as places of the report: each becomes a <see cref="Reason"/> when it is asked for.</summary>
internal sealed class TellingWords(string report, IReadOnlyList<string> concepts, (int Concept, Range Place)[] words) : IReadOnlyList<Reason>
{
    public int Count => words.Length;

    public Reason this[int index] => new(concepts[words[index].Concept], Quote.From(report, words[index].Place));

    public IEnumerator<Reason> GetEnumerator()
    {
        for (var i = 0; i < words.Length; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
