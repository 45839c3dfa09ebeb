using Microsoft.AspNetCore.Html;
using PartnershipTracker.Reading;
using PartnershipTracker.Timelines;

namespace PartnershipTracker.Web.Pages;

/// <summary>What a statement says of a clause, and what becomes of the clause by it: each by shape and word. Written once: a page has scores of them.</summary>
public static class StatusMarks
{
    private static readonly Dictionary<Status, HtmlString> Statuses =
        Enum.GetValues<Status>().ToDictionary(status => status, status => Mark(status.Word(), status.Word(), status.Word()));

    private static readonly Dictionary<State, HtmlString> AllStates =
        Enum.GetValues<State>().ToDictionary(state => state, state => Mark(States.Class(state), States.Icon(state), state.Words()));

    /// <summary>A statement's status.</summary>
    public static IHtmlContent Of(Status status) => Statuses[status];

    /// <summary>A clause's state.</summary>
    public static IHtmlContent Of(State state) => AllStates[state];

    private static HtmlString Mark(string style, string icon, string words) => new($"""<span class="status {style}">{Icons.Of(icon)}{words}</span>""");
}
