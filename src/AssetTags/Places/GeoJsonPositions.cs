using System.Text.Json;

namespace AssetTags.Places;

/// <summary>Copies the coordinates of geometries, or says what is wrong with them.</summary>
internal sealed class GeoJsonPositions(Utf8JsonWriter writer)
{
    private const int Decimals = 6, FewestInRing = 4;

    // Ukraine with some room around it, degrees: enough to see that latitude and longitude are mixed up.
    private const double West = 21, East = 41, South = 43, North = 53;

    private int _inUkraine, _inUkraineIfSwapped;

    public int Count { get; private set; }

    /// <summary>What is wrong when all positions begin with the latitude.</summary>
    public Phrase? Swapped => _inUkraine == 0 && _inUkraineIfSwapped == Count && Count > 0
        ? new(
            "Широту й довготу переставлено: у GeoJSON довгота стоїть першою, наприклад [29.24, 48.68].",
            "Latitude and longitude are mixed up: in GeoJSON the longitude comes first, such as [29.24, 48.68].")
        : null;

    /// <summary>Copies coordinates.</summary>
    /// <param name="coordinates">The member of that name.</param>
    /// <param name="depth">How many arrays stand around a position.</param>
    /// <param name="shape">The type of the geometry.</param>
    public Phrase? Copy(JsonElement coordinates, int depth, string shape)
    {
        if (coordinates.ValueKind != JsonValueKind.Array)
        {
            return new($"координати не такі, як у {shape}.", $"the coordinates are not those of a {shape}.");
        }

        if (depth == 0)
        {
            return CopyPosition(coordinates);
        }

        if (depth == 1 && WrongIn(coordinates, shape) is { } wrong)
        {
            return wrong;
        }

        writer.WriteStartArray();
        foreach (var part in coordinates.EnumerateArray())
        {
            if (Copy(part, depth - 1, shape) is { } fault)
            {
                return fault;
            }
        }

        writer.WriteEndArray();
        return coordinates.GetArrayLength() > 0 ? null : new("порожня геометрія.", "an empty geometry.");
    }

    private static Phrase? WrongIn(JsonElement positions, string shape)
    {
        var count = positions.GetArrayLength();
        return shape switch
        {
            "Polygon" or "MultiPolygon" when count < FewestInRing || !IsClosed(positions) => new(
                "контур має щонайменше 4 точки, і остання збігається з першою.", "a ring has at least 4 positions, and the last is the first."),
            "LineString" or "MultiLineString" when count < 2 => new("лінія має щонайменше 2 точки.", "a line has at least 2 positions."),
            _ => null,
        };
    }

    private static bool IsClosed(JsonElement ring)
        => TryRead(ring[0], out var first) && TryRead(ring[ring.GetArrayLength() - 1], out var last) && first == last;

    private Phrase? CopyPosition(JsonElement position)
    {
        if (!TryRead(position, out var at))
        {
            return new("точка — це два числа: довгота й широта в градусах.", "a position is two numbers: longitude and latitude in degrees.");
        }

        var (longitude, latitude) = at;
        if (!(Math.Abs(longitude) <= 180 && Math.Abs(latitude) <= 90))
        {
            return new(
                FormattableString.Invariant($"точка [{longitude}, {latitude}] не на Землі: потрібні градуси WGS-84, не метри."),
                FormattableString.Invariant($"the position [{longitude}, {latitude}] is not on the Earth: degrees of WGS-84 are needed, not metres."));
        }

        Count++;
        _inUkraine += IsInUkraine(longitude, latitude) ? 1 : 0;
        _inUkraineIfSwapped += IsInUkraine(latitude, longitude) ? 1 : 0;
        writer.WriteStartArray();
        writer.WriteNumberValue(Math.Round(longitude, Decimals));
        writer.WriteNumberValue(Math.Round(latitude, Decimals));
        writer.WriteEndArray();
        return null;
    }

    private static bool IsInUkraine(double longitude, double latitude) => longitude is >= West and <= East && latitude is >= South and <= North;

    private static bool TryRead(JsonElement position, out (double Longitude, double Latitude) at)
    {
        at = default;
        if (position.ValueKind != JsonValueKind.Array || position.GetArrayLength() < 2 || position.GetArrayLength() > 4
            || position.EnumerateArray().Any(number => number.ValueKind != JsonValueKind.Number))
        {
            return false;
        }

        at = (position[0].GetDouble(), position[1].GetDouble());
        return true;
    }
}
