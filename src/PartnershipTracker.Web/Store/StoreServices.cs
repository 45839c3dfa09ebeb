namespace PartnershipTracker.Web.Store;

/// <summary>The store's own services.</summary>
internal static class StoreServices
{
    public static void AddStore(this IServiceCollection services)
    {
        services.AddSingleton<StoreFile>();
        services.AddSingleton<Seeds>();
        services.AddSingleton<StoreOpening>();
        services.AddSingleton<StoreVersion>();
        services.AddSingleton(provider => new KeptAnswers(provider.GetRequiredService<StoreVersion>()));
        services.AddScoped<ReportStore>();
        services.AddScoped<StoreCheck>();
        services.AddDbContextPool<TrackerDb>((provider, options) =>
            StoreFile.Configure(options, provider.GetRequiredService<StoreFile>().FullPath));
    }
}
