using System.Globalization;

namespace PartnershipTracker.Web.Pages.Reports;

/// <summary>Where a text may be cut: between what readers see as letters, never inside one.</summary>
public static class Graphemes
{
    /// <summary>The smallest range of whole letters that holds a range of code units.</summary>
    public static Range Widen(string text, Range range)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (start, length) = range.GetOffsetAndLength(text.Length);
        return BorderBefore(text, start)..BorderAfter(text, start + length);
    }

    private static int BorderBefore(string text, int place)
    {
        var border = LineStart(text, place);
        while (true)
        {
            var next = border + LengthAt(text, border);
            if (next > place || border == place) return border;
            border = next;
        }
    }

    private static int BorderAfter(string text, int place)
    {
        var border = BorderBefore(text, place);
        return border == place ? place : border + LengthAt(text, border);
    }

    // No letter goes across a line feed, so the walk to a border can start behind the last one.
    private static int LineStart(string text, int place) => place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;

    private static int LengthAt(string text, int place) =>
        place == text.Length ? 1 : StringInfo.GetNextTextElementLength(text.AsSpan(place));
}
