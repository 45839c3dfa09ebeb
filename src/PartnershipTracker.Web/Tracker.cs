using PartnershipTracker.Agreements;
using PartnershipTracker.Languages;
using PartnershipTracker.Reading;
using PartnershipTracker.Web.Store;

namespace PartnershipTracker.Web;

/// <summary>What every verb and the site share.</summary>
internal static class Tracker
{
    /// <summary>The agreement, the languages, the reader, the clock and the store.</summary>
    public static void AddTracker(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(_ => Agreement.Load());
        builder.Services.AddSingleton(_ => LanguagePacks.Load());
        builder.Services.AddSingleton<ReportReader>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddStore();
    }
}
