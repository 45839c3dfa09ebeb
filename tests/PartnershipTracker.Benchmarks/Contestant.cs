namespace PartnershipTracker.Benchmarks;

/// <summary>Something to be measured, and what was measured of it.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="Bytes">The bytes of UTF-8 that one run reads.</param>
/// <param name="Run">Reads them all once.</param>
internal sealed record Contestant(string Name, long Bytes, Action Run)
{
    private readonly List<double> speeds = [];
    private readonly List<double> allocations = [];

    /// <summary>MB/s, the median of all rounds.</summary>
    public double Speed => Median(speeds);

    /// <summary>Bytes allocated per byte read, the median of all rounds.</summary>
    public double Allocated => Median(allocations);

    public void Add(TimeSpan time, long allocated)
    {
        speeds.Add(Bytes / 1e6 / time.TotalSeconds);
        allocations.Add((double)allocated / Bytes);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
