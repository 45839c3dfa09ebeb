using System.CommandLine;
using System.CommandLine.Parsing;

namespace PartnershipTracker.Web.Commands;

/// <summary>Asks a site whether it is ready: for a container's health check, whose image has no curl.</summary>
internal sealed class HealthCommand : Command
{
    private readonly Argument<Uri> address = new("ADDRESS")
    {
        Description = "Of the site: http://localhost:5080",
        CustomParser = Parse,
    };

    public HealthCommand() : base("health", "Asks a running site whether it is ready")
    {
        Add(address);
        SetAction(AskAsync);
    }

    private static Uri? Parse(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") return uri;
        result.AddError($"'{result.Tokens[0].Value}' is no address; write one as http://localhost:5080.");
        return null;
    }

    private async Task<int> AskAsync(ParseResult parsed, CancellationToken cancel)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var ready = new Uri(parsed.GetValue(address)!, "/health/ready");
        try
        {
            using var answer = await client.GetAsync(ready, cancel);
            Console.WriteLine($"{ready}: {(int)answer.StatusCode}");
            return answer.IsSuccessStatusCode ? CommandLine.Done : CommandLine.Failed;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"{ready}: {e.Message}");
            return CommandLine.Failed;
        }
    }
}
