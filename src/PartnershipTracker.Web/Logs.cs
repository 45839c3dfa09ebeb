using Microsoft.AspNetCore.HttpLogging;
using Serilog;
using Serilog.Extensions.Logging;

namespace PartnershipTracker.Web;

/// <summary>Logs through Serilog, as the section <c>Serilog</c> of the settings says.</summary>
internal static class Logs
{
    public static void AddTrackerLogs(this IHostApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger(), dispose: true);
        // Serilog's own levels decide, not two sets of them.
        builder.Logging.AddFilter<SerilogLoggerProvider>(null, LogLevel.Trace);
    }

    /// <summary>One event a request: method, path, status and duration; no header, no body, no query.</summary>
    public static void AddRequestLog(this IServiceCollection services) => services.AddHttpLogging(log =>
    {
        log.CombineLogs = true;
        log.LoggingFields = HttpLoggingFields.RequestMethod | HttpLoggingFields.RequestPath
            | HttpLoggingFields.ResponseStatusCode | HttpLoggingFields.Duration;
    });
}
