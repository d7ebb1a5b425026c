using System.Text.Encodings.Web;
using System.Text.Json;

namespace AssetTags.Assets;

/// <summary>The texts of official columns as they were imported; see <see cref="Asset.OfficialValues"/>.</summary>
internal static class ImportedText
{
    private static readonly JsonSerializerOptions s_relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The texts without one column, whose value has been changed by hand since; <see langword="null"/> when none is left.</summary>
    public static string? Without(string? values, string column) => WithoutAny(values, name => name == column);

    /// <summary>The texts without every column that is meant; <see langword="null"/> when none is left.</summary>
    public static string? WithoutAny(string? values, Func<string, bool> isMeant)
    {
        if (values is null)
        {
            return null;
        }

        var texts = Read(values);
        string[] dropped = [.. texts.Keys.Where(isMeant)];
        Array.ForEach(dropped, name => texts.Remove(name));
        return dropped.Length == 0 ? values
            : texts.Count == 0 ? null
            : JsonSerializer.Serialize(texts, s_relaxed);
    }

    /// <summary>The texts with one that its mapped value would lose.</summary>
    public static string With(string? values, string column, string? text)
    {
        var texts = values is null ? new(StringComparer.Ordinal) : Read(values);
        texts[column] = text;
        return JsonSerializer.Serialize(texts, s_relaxed);
    }

    private static SortedDictionary<string, string?> Read(string values)
        => new(JsonSerializer.Deserialize<Dictionary<string, string?>>(values)!, StringComparer.Ordinal);
}
