using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PartnershipTracker.Languages;

/// <summary>Folds several ordinary ASCII characters at once, as <see cref="CharFolding"/> and <see cref="CharClasses"/> do one by one.</summary>
internal static class AsciiFolding
{
    /// <summary>How many at once.</summary>
    public const int Width = 8;

    private static readonly Vector256<int> Steps = Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7);

    /// <summary>Folds the first <see cref="Width"/> characters of a text; false where one is no ordinary one, or a space follows a space.</summary>
    /// <param name="text">The text, as long as that at least.</param>
    /// <param name="before">The folded character before it.</param>
    /// <param name="classBefore">And its class.</param>
    /// <param name="chars">Where the folded characters go.</param>
    /// <param name="classes">Where their classes go.</param>
    /// <param name="starts">By bit, the lowest first: whether a word or a mark begins.</param>
    public static bool TryFold(ReadOnlySpan<char> text, char before, CharClass classBefore, Span<char> chars, Span<CharClass> classes, out uint starts)
    {
        starts = 0;
        var here = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text));
        var space = Vector128.Equals(here, Vector128.Create<ushort>(' ')).ExtractMostSignificantBits();
        if (!IsOrdinary(here) || (space & (space << 1 | (before == ' ' ? 1u : 0))) != 0) return false;
        var isUpper = Vector128.LessThan(here - Vector128.Create<ushort>('A'), Vector128.Create<ushort>(26));
        var lower = here | (isUpper & Vector128.Create<ushort>(0x20));
        var isLetter = Vector128.LessThan(lower - Vector128.Create<ushort>('a'), Vector128.Create<ushort>(26));
        var isDigit = Vector128.LessThan(here - Vector128.Create<ushort>('0'), Vector128.Create<ushort>(10));
        lower.CopyTo(MemoryMarshal.Cast<char, ushort>(chars));
        Write(isLetter & Vector128.Create((ushort)CharClass.Letter) | isDigit & Vector128.Create((ushort)CharClass.Digit), classes);
        starts = Starts(isLetter.ExtractMostSignificantBits(), classBefore == CharClass.Letter)
            | Starts(isDigit.ExtractMostSignificantBits(), classBefore == CharClass.Digit)
            | ~((isLetter | isDigit).ExtractMostSignificantBits() | space) & (1u << Width) - 1;
        return true;
    }

    /// <summary>Writes the places of so many characters, from one on.</summary>
    public static void Number(int first, Span<int> places) => (Vector256.Create(first) + Steps).CopyTo(places);

    // Printable, and not the grave accent, which stands for an apostrophe.
    private static bool IsOrdinary(Vector128<ushort> here) =>
        Vector128.LessThanAll(here - Vector128.Create<ushort>(' '), Vector128.Create<ushort>(0x7F - ' ')) && !Vector128.EqualsAny(here, Vector128.Create<ushort>('`'));

    private static void Write(Vector128<ushort> kinds, Span<CharClass> classes) =>
        MemoryMarshal.Write(MemoryMarshal.AsBytes(classes), Vector128.Narrow(kinds, kinds).AsUInt64().ToScalar());

    // Where a run of a class begins.
    private static uint Starts(uint ofClass, bool isBefore) => ofClass & ~(ofClass << 1 | (isBefore ? 1u : 0));
}
