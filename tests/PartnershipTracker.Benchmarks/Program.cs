using System.Globalization;
using PartnershipTracker.Benchmarks.Timelines;

namespace PartnershipTracker.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release [rounds [texts…]]</c> reads the same texts round by round beside a yardstick;
/// <c>dotnet run -c Release timeline [rounds]</c> draws the same statements with the site and with vis-timeline. Both print medians.
/// </summary>
internal static class Program
{
    private static async Task Main(string[] args)
    {
        if (args is ["timeline", .. var rest]) await TimelineBenchmark.RunAsync(Rounds(rest, 7));
        else Read(Rounds(args, 7), [.. args.Skip(1)]);
    }

    private static int Rounds(string[] args, int usual) => args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : usual;

    private static void Read(int rounds, string[] only)
    {
        var corpus = new Corpus();
        var reading = new Reading();
        var contestants = new List<Contestant> { Yardstick.Of(corpus), reading.Of("ordinary", corpus.All) };
        contestants.AddRange(corpus.Languages.Select(language => reading.Of(language, corpus.In(language))));
        contestants.AddRange(Adversaries.All.Select(text => reading.Of(text.Name, [text.Text])));
        contestants.RemoveAll(c => only.Length > 0 && !only.Append("yardstick").Append("ordinary").Contains(c.Name));
        Stopwatches.Run(contestants, rounds);
        Table.Print(contestants);
    }
}
