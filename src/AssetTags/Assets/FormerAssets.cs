using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AssetTags.Assets;

/// <summary>Writes the text of <see cref="BulkChange.Before"/>: one object an asset, with the former values of the columns that changed.</summary>
internal static class FormerAssets
{
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole text.</summary>
    public static string Write<T>(IEnumerable<T> assets, Action<Utf8JsonWriter, T> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_json))
        {
            json.WriteStartArray();
            foreach (var asset in assets)
            {
                json.WriteStartObject();
                write(json, asset);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>What an asset was, within its object: key, the revision that the change gave it, what it was called, and the values exactly.</summary>
    public static void Describe(Utf8JsonWriter json, Asset asset, string name, string? number, IEnumerable<(EntityColumn Column, object? Was)> former)
    {
        json.WriteString("id", asset.Id);
        json.WriteNumber("rev", asset.Revision);
        json.WriteString("name", name);
        json.WriteString("number", number);
        json.WriteStartObject("was");
        foreach (var (column, was) in former)
        {
            json.WritePropertyName(column.Name);
            JsonSerializer.Serialize(json, was, column.ValueType);
        }

        json.WriteEndObject();
    }

    /// <summary>Whether a column is of the asset itself; the others count its writes, or hide its personal values.</summary>
    public static bool IsKept(EntityColumn column) => column.Name is not ("revision" or "changed_at" or "personal_salt");
}
