using System.Diagnostics;
using Microsoft.AspNetCore.Connections;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;

namespace PartnershipTracker.Web;

/// <summary>Logs through Serilog, as the section <c>Serilog</c> of the settings says.</summary>
internal static partial class Logs
{
    public static void AddTrackerLogs(this IHostApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .Filter.ByExcluding(IsSaidByServe)
            .CreateLogger(), dispose: true);
        // Serilog's own levels decide, not two sets of them.
        builder.Logging.AddFilter<SerilogLoggerProvider>(null, LogLevel.Trace);
    }

    /// <summary>One event a request; no header, no body, no query.</summary>
    public static void UseRequestLog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("PartnershipTracker.Requests");
        app.Use(async (context, next) =>
        {
            // The path as it was asked for: an error page is answered under another one.
            var (path, start) = (context.Request.Path, Stopwatch.GetTimestamp());
            try
            {
                await next(context);
            }
            finally
            {
                Answered(log, context.Request.Method, path, context.Response.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        });
    }

    // The verb says it in one line, without the stack that Kestrel would show.
    private static bool IsSaidByServe(LogEvent log) => log.Exception is IOException { InnerException: AddressInUseException };

    [LoggerMessage(LogLevel.Information, "{Method} {Path} answered {StatusCode} in {Milliseconds:0.0} ms")]
    private static partial void Answered(Microsoft.Extensions.Logging.ILogger log, string method, PathString path, int statusCode, double milliseconds);
}
