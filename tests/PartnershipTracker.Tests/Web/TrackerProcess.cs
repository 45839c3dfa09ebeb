using System.Diagnostics;

namespace PartnershipTracker.Tests.Web;

/// <summary>The built program as a process of its own, as a user starts it.</summary>
public sealed class TrackerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly Task<string> error;

    private TrackerProcess(Process process) => (this.process, error) = (process, process.StandardError.ReadToEndAsync());

    /// <summary>Runs it to its end, standing in this folder.</summary>
    public static async Task<TrackerRun> RunAsync(TemporaryFolder folder, params string[] arguments)
    {
        using var started = Start(folder, arguments);
        return await started.EndAsync();
    }

    public static TrackerProcess Start(TemporaryFolder folder, params string[] arguments) => Start(folder, new Dictionary<string, string>(), arguments);

    public static TrackerProcess Start(TemporaryFolder folder, Dictionary<string, string> environment, params string[] arguments) =>
        Start(AppContext.BaseDirectory, folder, environment, arguments);

    /// <summary>Starts the program that lies in a folder.</summary>
    public static TrackerProcess Start(string program, TemporaryFolder folder, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(program, "PartnershipTracker.Web.dll"), .. arguments])
        {
            WorkingDirectory = folder.FullPath,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return new TrackerProcess(Process.Start(start)!);
    }

    public Stream Input => process.StandardInput.BaseStream;

    public Task<string?> ReadLineAsync() => process.StandardOutput.ReadLineAsync().WaitAsync(Patience);

    public async Task<TrackerRun> EndAsync()
    {
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
        await process.WaitForExitAsync().WaitAsync(Patience);
        return new TrackerRun(process.ExitCode, output, await error);
    }

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Ends it as <c>kill</c> does.</summary>
    public async Task<TrackerRun> TerminateAsync()
    {
        using var kill = Process.Start("kill", [process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        return await EndAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}

/// <summary>What a process left.</summary>
public sealed record TrackerRun(int Status, string Output, string Error)
{
    /// <summary>That there is just one line on standard error, and nothing on standard output.</summary>
    public string OnlyLine
    {
        get
        {
            Assert.Equal("", Output);
            return Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
