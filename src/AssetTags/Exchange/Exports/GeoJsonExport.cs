using System.Text.Encodings.Web;
using System.Text.Json;

namespace AssetTags.Exchange.Exports;

/// <summary>Assets as features, RFC 7946: longitude before latitude, no geometry where the place is unknown.</summary>
internal static class GeoJsonExport
{
    private const int FlushedBytes = 64 * 1024;

    public static async Task WriteAsync(IEnumerable<IAsyncEnumerable<ExportRow>> tables, Stream output, CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (var table in tables)
        {
            await foreach (var row in table.WithCancellation(cancellation))
            {
                Write(json, row);
                if (json.BytesPending > FlushedBytes)
                {
                    await json.FlushAsync(cancellation);
                }
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellation);
    }

    private static void Write(Utf8JsonWriter json, ExportRow row)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", row.Asset.Id);
        WriteGeometry(json, row.Asset.Location);
        json.WriteStartObject("properties");
        json.WriteString("table", Tables.OfficialTable.Of(row.Asset.Kind).Name);
        json.WriteString("name", row.Asset.Name);
        var texts = row.Texts();
        foreach (var column in ExportColumns.Of(row.Asset.Kind))
        {
            json.WriteString(column.Name, texts.GetValueOrDefault(column.Name));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteGeometry(Utf8JsonWriter json, Assets.AssetLocation place)
    {
        if (place is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteNull("geometry");
            return;
        }

        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(longitude);
        json.WriteNumberValue(latitude);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
