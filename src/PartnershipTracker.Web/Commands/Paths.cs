using System.CommandLine;

namespace PartnershipTracker.Web.Commands;

/// <summary>The argument of the verbs that take reports.</summary>
internal static class Paths
{
    public static Argument<string[]> Argument() => new("PATH")
    {
        Description = "Files, folders (their *.txt and *.jsonl), or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };
}
