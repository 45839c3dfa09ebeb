using PartnershipTracker.Timelines;

namespace PartnershipTracker.Web.Pages;

/// <summary>How a clause's state is told and drawn.</summary>
public static class States
{
    /// <summary>The style sheets' name for it.</summary>
    public static string Class(State state) => state switch
    {
        State.InForce => "in-force",
        State.Altered => "altered",
        State.Ended => "ended",
        State.Disputed => "disputed",
        _ => "unknown",
    };

    /// <summary>Its mark among the icons.</summary>
    public static string Icon(State state) => state switch
    {
        State.InForce => "continues",
        State.Altered => "changed",
        State.Ended => "ended",
        State.Disputed => "disputed",
        _ => "unknown",
    };

    /// <summary>Where it stands in lists: what is in force first, what is not known last.</summary>
    public static int Order(State state) => state == State.Unknown ? int.MaxValue : (int)state;
}
