using System.Runtime.CompilerServices;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>
/// A quotation comes back from the store as it was put there, without its report's text: the one place beside
/// EF Core that passes by <see cref="Quote.From"/>. <c>check</c> compares every one with the text.
/// </summary>
internal static class StoredQuote
{
    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    public static extern Quote Restore(int start, string text);
}
