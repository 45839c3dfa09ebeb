using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using PartnershipTracker.Comparing;

namespace PartnershipTracker.Web.Pages.Compare;

/// <summary>A statement's own words and whose they are, as short as a cell needs them.</summary>
internal sealed class CitedQuotation(ReportedStatement statement, string language) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var inText = Addresses.InText(statement);
        writer.Write($"<figure class=\"quotation\"><blockquote lang=\"{encoder.Encode(statement.Report.Language ?? "und")}\" dir=\"auto\" cite=\"{inText}\">");
        new QuotationMarkup(statement.Quote, statement.Values).WriteTo(writer, encoder);
        writer.Write($"</blockquote><figcaption>{encoder.Encode(language)}");
        if (statement.Report.Outlet is { } outlet) writer.Write($", <bdi>{encoder.Encode(outlet)}</bdi>");
        writer.Write($" · <a href=\"{inText}\">in the full text</a> · <a href=\"/statements/{statement.Id}\">statement {statement.Id}</a></figcaption></figure>");
    }
}
