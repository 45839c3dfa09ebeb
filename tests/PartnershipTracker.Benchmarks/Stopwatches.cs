namespace PartnershipTracker.Benchmarks;

/// <summary>
/// Lets all contestants run in turn, so that what else the machine does meets them alike; and counts the processor's time, not the clock's, so that
/// waiting for a processor is no reading.
/// </summary>
internal static class Stopwatches
{
    /// <summary>Runs each so often; a first round, which compiles, does not count.</summary>
    public static void Run(IReadOnlyList<Contestant> contestants, int rounds)
    {
        for (var round = -1; round < rounds; round++)
            foreach (var contestant in contestants)
                RunOnce(contestant, counts: round >= 0);
    }

    private static void RunOnce(Contestant contestant, bool counts)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var used = Environment.CpuUsage.TotalTime;
        contestant.Run();
        if (counts) contestant.Add(Environment.CpuUsage.TotalTime - used, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }
}
