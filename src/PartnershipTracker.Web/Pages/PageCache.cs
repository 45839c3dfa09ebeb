using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web.Pages;

/// <summary>
/// A page is made once for each state of the store, as nothing else changes it, and a browser that has it is told so.
/// <c>Tracker:KeepPages=false</c> makes every page anew.
/// </summary>
internal sealed class PageCache(StoreVersion store) : IOutputCachePolicy
{
    private const long Most = 32 << 20;

    // The store's versions begin anew with each process.
    private readonly string process = Guid.NewGuid().ToString("N")[..8];

    /// <inheritdoc />
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (!IsPage(context.HttpContext)) return ValueTask.CompletedTask;
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.HeaderNames = HeaderNames.AcceptEncoding;
        var version = $"{process}-{store.Now}";
        context.CacheVaryByRules.VaryByValues["store"] = version;
        Label(context.HttpContext.Response, version);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <inheritdoc />
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage = IsForAll(context.HttpContext.Response);
        return ValueTask.CompletedTask;
    }

    internal static void AddTo(IServiceCollection services)
    {
        services.AddSingleton<PageCache>();
        services.AddOutputCache(cache =>
        {
            cache.SizeLimit = Most;
            cache.AddBasePolicy(policy => policy.AddPolicy<PageCache>(), excludeDefaultPolicy: true);
        });
    }

    // An error page is made while its status already stands.
    private static bool IsPage(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null && http.Response.StatusCode == StatusCodes.Status200OK
        && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method));

    // At once, as what is kept is copied before an answer starts; taken back where the answer turns out to be none to keep.
    private static void Label(HttpResponse response, string version)
    {
        response.Headers.ETag = $"W/\"{version}\"";
        response.Headers.CacheControl = "no-cache";
        response.OnStarting(() =>
        {
            if (!IsForAll(response)) response.Headers.ETag = StringValues.Empty;
            return Task.CompletedTask;
        });
    }

    // Not an error, and not a form that only its reader may send.
    private static bool IsForAll(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK && StringValues.IsNullOrEmpty(response.Headers.SetCookie)
        && response.GetTypedHeaders().CacheControl?.NoStore != true;
}
