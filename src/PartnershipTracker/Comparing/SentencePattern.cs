using System.Text;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Comparing;

/// <summary>A sentence with {values} and [parts that are left out where a value in them is missing]; parts nest.</summary>
internal sealed class SentencePattern
{
    private static readonly IReadOnlyList<string> Slots = [.. Words.All<ValueKind>(), "right", "basis"];

    private readonly List<object> parts = [];

    /// <summary>Null where a bracket or brace is not closed, or a value is unknown.</summary>
    public static SentencePattern? Parse(string text)
    {
        var at = 0;
        return Parse(text, ref at, isWhole: true) is { } pattern && at == text.Length ? pattern : null;
    }

    /// <summary>The sentence with its values; a value that is missing outside of brackets leaves nothing.</summary>
    public string Fill(Func<string, string?> valueOf) => TryFill(valueOf, out var text) ? text : text.Trim();

    private static SentencePattern? Parse(string text, ref int at, bool isWhole)
    {
        var pattern = new SentencePattern();
        while (at < text.Length)
        {
            switch (text[at])
            {
                case ']':
                    return isWhole ? null : pattern;
                case '[':
                    at++;
                    if (Parse(text, ref at, isWhole: false) is not { } inner || at == text.Length) return null;
                    pattern.parts.Add(inner);
                    at++;
                    break;
                case '{':
                    var close = text.IndexOf('}', at);
                    if (close < 0 || !Slots.Contains(text[(at + 1)..close])) return null;
                    pattern.parts.Add(new Slot(text[(at + 1)..close]));
                    at = close + 1;
                    break;
                default:
                    var next = text.AsSpan(at).IndexOfAny("[]{");
                    var end = next < 0 ? text.Length : at + next;
                    pattern.parts.Add(text[at..end]);
                    at = end;
                    break;
            }
        }

        return isWhole ? pattern : null;
    }

    private bool TryFill(Func<string, string?> valueOf, out string text)
    {
        var (filled, isWhole) = (new StringBuilder(), true);
        foreach (var part in parts)
        {
            if (part is SentencePattern inner)
            {
                if (inner.TryFill(valueOf, out var optional)) filled.Append(optional);
            }
            else
            {
                var words = part is Slot slot ? valueOf(slot.Name) : (string)part;
                isWhole &= words is not null;
                filled.Append(words);
            }
        }

        text = filled.ToString();
        return isWhole;
    }

    private sealed record Slot(string Name);
}
