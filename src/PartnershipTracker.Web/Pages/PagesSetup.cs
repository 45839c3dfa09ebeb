using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.WebEncoders;
using PartnershipTracker.Web.Pages.Compare;
using PartnershipTracker.Web.Pages.Errors;
using PartnershipTracker.Web.Pages.Queries;

namespace PartnershipTracker.Web.Pages;

/// <summary>What all pages share.</summary>
internal static class PagesSetup
{
    private const string Twin = ".{format:regex(^(md|csv|json)$)}";

    public static void AddTrackerPages(this IServiceCollection services)
    {
        services.AddRazorPages(pages =>
        {
            pages.Conventions.ConfigureFilter(new QueryFilter());
            pages.Conventions.AddTwin("/Compare/Index", "/compare");
            pages.Conventions.AddTwin("/Clauses/Clause", "/clauses/{key}");
            pages.Conventions.AddTwin("/Export/Index", "/export");
        });
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        // Leaves every script as it is and still escapes < > & " '.
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddScoped<NearestPages>();
        services.AddSingleton<ExportFiles>();
        services.AddSingleton<Filters>();
        services.AddSingleton<ShownCells>();
    }

    // The same page model, query and data, written for a file instead of for the eye.
    private static void AddTwin(this PageConventionCollection pages, string page, string address) =>
        pages.AddPageRoute(page, address + Twin);
}
