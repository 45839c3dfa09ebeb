using System.CommandLine;

namespace PartnershipTracker.Web.Commands;

/// <summary>The argument of the verbs that take reports.</summary>
internal static class Paths
{
    public static Argument<string[]> Argument()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders (their *.txt and *.jsonl), or - for standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        // Else a mistyped option would be taken for a file that is not there.
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value is ['-', _, ..] option && !Path.Exists(option)) result.AddError($"There is no option '{option}'.");
        });
        return paths;
    }
}
