using System.Text.Json;

namespace AssetTags.Places;

/// <summary>Where the middle of a community's areas lies: the only place at which the map shows what must not be found exactly.</summary>
public sealed class BaseMapCentres
{
    // 0.001° are some 100 m: nobody shall take the middle of an area for a place somebody chose.
    private const int Decimals = 3;

    private readonly Dictionary<string, (double Latitude, double Longitude)> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly (double Latitude, double Longitude)? _whole;

    /// <summary>Reads the areas of a boundary.</summary>
    /// <param name="boundary">What <see cref="KeepBaseMap"/> kept; <see langword="null"/> for none.</param>
    public BaseMapCentres(string? boundary)
    {
        if (boundary is null)
        {
            return;
        }

        using var json = JsonDocument.Parse(boundary);
        var all = new Moment();
        foreach (var feature in json.RootElement.GetProperty("features").EnumerateArray())
        {
            var own = new Moment();
            Add(own, feature.GetProperty("geometry"));
            all.Add(own);
            if (feature.GetProperty("properties").TryGetProperty("name", out var name) && own.Centre is { } centre)
            {
                _named[Key(name.GetString()!)] = centre;
            }
        }

        _whole = all.Centre;
    }

    /// <summary>The middle of the area of that name, else of the whole boundary; <see langword="null"/> without a boundary. Degrees, WGS-84.</summary>
    public (double Latitude, double Longitude)? Of(string? settlement)
        => settlement is not null && _named.TryGetValue(Key(settlement), out var centre) ? centre : _whole;

    // «м. Ладижин» and «Ладижин» are one settlement.
    private static string Key(string settlement) => settlement[(settlement.LastIndexOf('.') + 1)..].Trim();

    private static void Add(Moment moment, JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates");
        foreach (var polygon in geometry.GetProperty("type").ValueEquals("Polygon") ? [coordinates] : coordinates.EnumerateArray().ToArray())
        {
            var outer = true;
            foreach (var ring in polygon.EnumerateArray())
            {
                moment.Add(Moment.Of(ring), outer ? 1 : -1);
                outer = false;
            }
        }
    }

    /// <summary>An area with its first moments, by the shoelace formula; degrees are flat enough within a community.</summary>
    private sealed class Moment
    {
        private double _area, _x, _y;

        public (double Latitude, double Longitude)? Centre
            => _area > 0 ? (Math.Round(_y / _area, Decimals), Math.Round(_x / _area, Decimals)) : null;

        public void Add(Moment other, int sign = 1)
            => (_area, _x, _y) = (_area + (sign * other._area), _x + (sign * other._x), _y + (sign * other._y));

        public static Moment Of(JsonElement ring)
        {
            var at = ring.EnumerateArray().Select(p => (X: p[0].GetDouble(), Y: p[1].GetDouble())).ToArray();
            var origin = at[0];
            var sum = new Moment();
            for (var i = 1; i < at.Length; i++)
            {
                var (ax, ay, bx, by) = (at[i - 1].X - origin.X, at[i - 1].Y - origin.Y, at[i].X - origin.X, at[i].Y - origin.Y);
                var cross = ((ax * by) - (bx * ay)) / 2;
                (sum._area, sum._x, sum._y) = (sum._area + cross, sum._x + ((ax + bx) * cross / 3), sum._y + ((ay + by) * cross / 3));
            }

            var sign = Math.Sign(sum._area);
            return new Moment { _area = sign * sum._area, _x = sign * (sum._x + (origin.X * sum._area)), _y = sign * (sum._y + (origin.Y * sum._area)) };
        }
    }
}
