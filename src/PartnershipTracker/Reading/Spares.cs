namespace PartnershipTracker.Reading;

/// <summary>Lists that a reading is done with, for the next one: a report's words and matches must not be garbage each time.</summary>
internal static class SpareLists<T>
{
    /// <summary>How many items a list may have room for and be kept for its thread; and how many to be the one that is kept for all: the words of the longest report.</summary>
    private const int Roomiest = 1 << 16, RoomiestOfAll = 1 << 22;

    [ThreadStatic]
    private static Stack<List<T>>? spare;

    // A text of megabytes is rare: one list as large as it needs is enough for all threads.
    private static List<T>? roomy;

    public static List<T> Rent() => spare is { Count: > 0 } lists ? lists.Pop() : [];

    /// <summary>A list for as many items as a text has words, say.</summary>
    public static List<T> Rent(int items) => items > Roomiest && Interlocked.Exchange(ref roomy, null) is { } large ? large : Rent();

    public static void Return(List<T> list)
    {
        list.Clear();
        if (list.Capacity <= Roomiest) (spare ??= []).Push(list);
        else if (list.Capacity <= RoomiestOfAll) Interlocked.Exchange(ref roomy, list);
    }
}
