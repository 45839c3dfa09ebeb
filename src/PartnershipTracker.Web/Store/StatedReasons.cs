using System.Text.Json;
using PartnershipTracker.Reading;

namespace PartnershipTracker.Web.Store;

/// <summary>The reasons of a statement in one column: a JSON array.</summary>
internal static class StatedReasons
{
    public static string ToJson(IReadOnlyList<Reason> reasons) => reasons.Count == 0 ? "[]" : JsonColumn.Write(reasons, Write);

    public static IReadOnlyList<Reason> FromJson(string json) => json == "[]" ? [] : JsonColumn.Read(json, Read);

    private static void Write(Utf8JsonWriter json, Reason reason)
    {
        json.WriteString("concept", reason.Concept);
        JsonColumn.Write(json, reason.Words);
    }

    private static Reason Read(JsonElement json) => new(json.GetProperty("concept").GetString()!, JsonColumn.Quote(json));
}
