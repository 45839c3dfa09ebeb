using System.Globalization;

namespace PartnershipTracker.Benchmarks;

/// <summary>Prints what was measured, as a table in Markdown.</summary>
internal static class Table
{
    public static void Print(IReadOnlyList<Contestant> contestants)
    {
        double yardstick = contestants[0].Speed, ordinary = contestants[1].Speed;
        Console.WriteLine("| text | MB/s | of the yardstick | of ordinary | bytes allocated per byte |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var c in contestants)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {c.Name} | {c.Speed:0.00} | {c.Speed / yardstick:0.0000} | {c.Speed / ordinary:0.00} | {c.Allocated:0.00} |"));
    }
}
