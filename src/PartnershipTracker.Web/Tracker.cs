using PartnershipTracker.Agreements;
using PartnershipTracker.Comparing;
using PartnershipTracker.Exporting;
using PartnershipTracker.Languages;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Exporting;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web;

/// <summary>What every verb and the site share.</summary>
internal static class Tracker
{
    /// <summary>The agreement, the languages, the reader, the exports, the clock and the store.</summary>
    public static void AddTracker(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(_ => Agreement.Load());
        builder.Services.AddSingleton(services => LanguagePacks.Load(services.GetRequiredService<Agreement>()));
        builder.Services.AddSingleton<ReportReader>();
        builder.Services.AddSingleton(services => new Lazy<ReportReader>(services.GetRequiredService<ReportReader>));
        builder.Services.AddSingleton(services => PlainWords.Load(services.GetRequiredService<Agreement>()));
        builder.Services.AddSingleton(services => LanguageNames.Of(services.GetRequiredService<LanguagePacks>()));
        builder.Services.AddSingleton<DisputedWords>();
        builder.Services.AddSingleton(services => new ExportSetting(
            services.GetRequiredService<Agreement>(),
            services.GetRequiredService<LanguageNames>(),
            services.GetRequiredService<PlainWords>(),
            services.GetRequiredService<IConfiguration>()["Tracker:PublicAddress"] ?? "http://localhost:5080"));
        builder.Services.AddScoped<SummaryExport>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddStore();
    }

    /// <summary>Reads the agreement and what tells the languages, so that wrong data stops the program at the door, and makes the store ready: a new one with its seeds.</summary>
    public static async Task OpenTrackerAsync(this IServiceProvider services, CancellationToken cancel)
    {
        // Side by side: only a new store waits for the reader.
        var data = Task.Run(() => (services.GetRequiredService<ReportReader>(), services.GetRequiredService<ExportSetting>()), cancel);
        await services.GetRequiredService<StoreOpening>().OpenAsync(cancel);
        await data;
    }
}
