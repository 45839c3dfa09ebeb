using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartnershipTracker.Web.Pages.Queries;

namespace PartnershipTracker.Web.Pages.Errors;

/// <summary>What went wrong, in a sentence, and where to go instead.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(NearestPages nearest) : PageModel
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The HTTP status.</summary>
    [BindProperty(SupportsGet = true)]
    public int Status { get; set; }

    /// <summary>What happened.</summary>
    public string Heading => Status switch
    {
        400 => "This address has a value that is not allowed",
        404 => "There is no such page",
        405 => "This address can’t be asked in that way",
        410 => "This is no longer there",
        500 => "Something went wrong on our side",
        _ => "This did not work",
    };

    /// <summary>What exactly, and what is allowed.</summary>
    public IReadOnlyList<string> Sentences { get; private set; } = [];

    /// <summary>Pages that may have been meant, then where all of the kind are.</summary>
    public IReadOnlyList<Offer> Offers { get; private set; } = [];

    /// <summary>Any method may fail. Who asked for JSON is told in JSON.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Sentences = HttpContext.Features.Get<QueryProblems>()?.Sentences ?? Usual();
        if (AskedFor().EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return new JsonResult(new { Status, Error = Heading, Sentences }, Json) { StatusCode = Status };
        if (Status == 404) Offers = await nearest.ToAsync(AskedFor(), cancel);
        return Page();
    }

    /// <summary>The same for a form that failed.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancel) => OnGetAsync(cancel);

    private string AskedFor() => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "/";

    private IReadOnlyList<string> Usual() => Status switch
    {
        404 => [$"Nothing has the address {Echo.Of(AskedFor())}."],
        500 => ["The error is in the log. Nothing that is stored was changed."],
        _ => [],
    };
}
