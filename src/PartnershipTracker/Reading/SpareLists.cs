namespace PartnershipTracker.Reading;

/// <summary>Lists that a reading is done with, for the next one on the same thread: a report's words must not be garbage each time.</summary>
internal static class SpareLists<T>
{
    /// <summary>How many items a list may have room for and still be kept.</summary>
    private const int Roomiest = 1 << 16;

    [ThreadStatic]
    private static Stack<List<T>>? spare;

    public static List<T> Rent() => spare is { Count: > 0 } ? spare.Pop() : [];

    public static void Return(List<T> list)
    {
        list.Clear();
        if (list.Capacity <= Roomiest) (spare ??= []).Push(list);
    }
}
