namespace PartnershipTracker.Reading;

/// <summary>What a reading is done with, for the next one on the same thread: a report's words and matches must not be garbage each time.</summary>
internal static class Spares<T> where T : class, new()
{
    /// <summary>How many are kept: the matches of a report of a megabyte.</summary>
    private const int Most = 1 << 14;

    [ThreadStatic]
    private static Stack<T>? spare;

    public static T Rent() => spare is { Count: > 0 } ? spare.Pop() : new T();

    public static void Return(T item)
    {
        spare ??= new Stack<T>();
        if (spare.Count < Most) spare.Push(item);
    }
}

/// <summary>Spare lists.</summary>
internal static class SpareLists<T>
{
    /// <summary>How many items a list may have room for and still be kept: the words of a report of a megabyte.</summary>
    private const int Roomiest = 1 << 18;

    public static List<T> Rent() => Spares<List<T>>.Rent();

    public static void Return(List<T> list)
    {
        list.Clear();
        if (list.Capacity <= Roomiest) Spares<List<T>>.Return(list);
    }
}
