using System.Text.Json;

namespace AssetTags.Places;

/// <summary>Copies the features of a FeatureCollection, or says what is wrong with one.</summary>
internal sealed class GeoJsonFeatures(BaseMapKind kind, Utf8JsonWriter writer)
{
    private const int LongestName = 200;

    private static readonly Dictionary<string, int> s_areas = new(StringComparer.Ordinal) { ["Polygon"] = 2, ["MultiPolygon"] = 3 };

    private static readonly Dictionary<string, int> s_streets = new(s_areas, StringComparer.Ordinal)
    {
        ["Point"] = 0,
        ["MultiPoint"] = 1,
        ["LineString"] = 1,
        ["MultiLineString"] = 2,
    };

    private readonly GeoJsonPositions _positions = new(writer);

    public int Count { get; private set; }

    public int PositionCount => _positions.Count;

    public Phrase? Copy(JsonElement root)
    {
        if (TypeOf(root) != "FeatureCollection" || !root.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
        {
            return new(
                "Це не FeatureCollection з RFC 7946: збережіть шар як GeoJSON, і він буде саме таким.",
                "This is no FeatureCollection of RFC 7946: save the layer as GeoJSON, and it will be one.");
        }

        if (ForeignSystem(root) is { } system)
        {
            return new($"Система координат {system}, а потрібна WGS-84 (EPSG:4326): збережіть шар у ній.", $"The coordinates are in {system}; WGS-84 (EPSG:4326) is needed: save the layer in it.");
        }

        writer.WriteStartObject();
        writer.WriteString("type", "FeatureCollection");
        writer.WriteStartArray("features");
        foreach (var feature in features.EnumerateArray())
        {
            Count++;
            if (CopyFeature(feature) is { } fault)
            {
                return new($"Об’єкт {Count}: {fault.Uk}", $"Feature {Count}: {fault.En}");
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        return Count == 0 ? new("У файлі немає жодного об’єкта.", "There is no feature in the file.") : _positions.Swapped;
    }

    private Phrase? CopyFeature(JsonElement feature)
    {
        if (TypeOf(feature) != "Feature" || !feature.TryGetProperty("geometry", out var geometry))
        {
            return new("це не Feature з геометрією.", "this is no Feature with a geometry.");
        }

        var shapes = kind == BaseMapKind.Boundary ? s_areas : s_streets;
        if (TypeOf(geometry) is not { } shape || !shapes.TryGetValue(shape, out var depth) || !geometry.TryGetProperty("coordinates", out var coordinates))
        {
            return new($"геометрія має бути одна з: {string.Join(", ", shapes.Keys)}.", $"the geometry must be one of: {string.Join(", ", shapes.Keys)}.");
        }

        writer.WriteStartObject();
        writer.WriteString("type", "Feature");
        WriteName(feature);
        writer.WriteStartObject("geometry");
        writer.WriteString("type", shape);
        writer.WritePropertyName("coordinates");
        if (_positions.Copy(coordinates, depth, shape) is { } fault)
        {
            return fault;
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        return null;
    }

    private void WriteName(JsonElement feature)
    {
        writer.WriteStartObject("properties");
        if (feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            && properties.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String
            && string.Concat(name.GetString()!.Where(c => !char.IsControl(c))).Trim() is { Length: > 0 and <= LongestName } text)
        {
            writer.WriteString("name", text);
        }

        writer.WriteEndObject();
    }

    private static string? TypeOf(JsonElement element)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;

    // RFC 7946 dropped "crs", but programs of the time before it still write one.
    private static string? ForeignSystem(JsonElement root)
    {
        if (!root.TryGetProperty("crs", out var crs) || crs.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var name = crs.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            && properties.TryGetProperty("name", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString()! : "?";
        return name.EndsWith("CRS84", StringComparison.OrdinalIgnoreCase) || name.EndsWith(":4326", StringComparison.Ordinal)
            ? null
            : name.Length <= LongestName ? name : name[..LongestName];
    }
}
