using System.Globalization;
using PartnershipTracker.Benchmarks;

// Reads the same texts round by round, beside a yardstick, and prints medians: dotnet run -c Release [rounds [texts…]]
var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 7;
var corpus = new Corpus();
var reading = new Reading();
var contestants = new List<Contestant> { Yardstick.Of(corpus), reading.Of("ordinary", corpus.All) };
contestants.AddRange(corpus.Languages.Select(language => reading.Of(language, corpus.In(language))));
contestants.AddRange(Adversaries.All.Select(text => reading.Of(text.Name, [text.Text])));
contestants.RemoveAll(c => args.Length > 1 && !args.Skip(1).Append("yardstick").Append("ordinary").Contains(c.Name));
Stopwatches.Run(contestants, rounds);
Table.Print(contestants);
