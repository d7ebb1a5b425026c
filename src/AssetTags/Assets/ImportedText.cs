using System.Text.Encodings.Web;
using System.Text.Json;

namespace AssetTags.Assets;

/// <summary>The texts of official columns as they were imported; see <see cref="Asset.OfficialValues"/>.</summary>
internal static class ImportedText
{
    private static readonly JsonSerializerOptions s_relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The texts without one column, whose value has been changed by hand since; <see langword="null"/> when none is left.</summary>
    public static string? Without(string? values, string column)
    {
        var texts = values is null ? null : JsonSerializer.Deserialize<SortedDictionary<string, string?>>(values);
        return texts is null || !texts.Remove(column) ? values
            : texts.Count == 0 ? null
            : JsonSerializer.Serialize(new SortedDictionary<string, string?>(texts, StringComparer.Ordinal), s_relaxed);
    }
}
