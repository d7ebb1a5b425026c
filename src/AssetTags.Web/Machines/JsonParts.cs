using System.Text.Json.Nodes;

namespace AssetTags.Web.Machines;

/// <summary>Builds JSON whose members come and go: what has no value is left out.</summary>
internal static class JsonParts
{
    public static JsonObject Object(params IEnumerable<(string Name, JsonNode? Value)> members)
        => new(members.Where(m => m.Value is not null).Select(m => KeyValuePair.Create(m.Name, m.Value)));

    /// <summary>An array of what is there; <see langword="null"/> when nothing is.</summary>
    public static JsonArray? Array(params IEnumerable<JsonNode?> items) => items.OfType<JsonNode>().ToArray() is { Length: > 0 } some ? new JsonArray(some) : null;

    /// <summary>A date as ISO 8601 writes it.</summary>
    public static string? Text(DateOnly? date) => date?.ToString("O", null);
}
