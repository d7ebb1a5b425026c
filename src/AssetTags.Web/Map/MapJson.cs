using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace AssetTags.Web.Map;

/// <summary>Objects as the script of the map reads them: short, because a phone may have to read ten thousand.</summary>
/// <remarks>
/// <c>{"texts": [...], "objects": [[number, path, latitude, longitude, state, name, address, isExact], ...]}</c>. Name and address are
/// places in <c>texts</c>; the path is without its slash; the state is that of <see cref="StateOf"/>. Objects without a point are left out.
/// </remarks>
internal static class MapJson
{
    /// <summary>How many states there are: the official conditions, «dangerous» and «not known».</summary>
    public const int StateCount = 6;

    private const int Dangerous = 4, NotSaid = 5, Decimals = 5;

    public static byte[] Of(IEnumerable<(int Number, MapObject Object)> objects)
    {
        using var memory = new MemoryStream();
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        using (var json = new Utf8JsonWriter(memory, new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            json.WriteStartObject();
            json.WriteStartArray("objects");
            foreach (var (number, one) in objects.Where(o => o.Object.Point is not null))
            {
                Write(json, texts, number, one);
            }

            json.WriteEndArray();
            json.WriteStartArray("texts");
            foreach (var text in texts.Keys)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return memory.ToArray();
    }

    /// <summary>The condition by its number, or one of the two states that are no condition.</summary>
    public static int StateOf(MapObject one) => one.IsDangerous ? Dangerous : one.Condition is { } condition ? (int)condition : NotSaid;

    private static void Write(Utf8JsonWriter json, Dictionary<string, int> texts, int number, MapObject one)
    {
        json.WriteStartArray();
        json.WriteNumberValue(number);
        json.WriteStringValue(one.Path.AsSpan(1));
        json.WriteNumberValue(Math.Round(one.Point!.Value.Latitude, Decimals));
        json.WriteNumberValue(Math.Round(one.Point.Value.Longitude, Decimals));
        json.WriteNumberValue(StateOf(one));
        json.WriteNumberValue(Place(texts, one.Name));
        json.WriteNumberValue(Place(texts, one.Address));
        json.WriteNumberValue(one.IsExact ? 1 : 0);
        json.WriteEndArray();
    }

    // A dictionary that only grows keeps the order in which it grew.
    private static int Place(Dictionary<string, int> texts, string text)
    {
        if (!texts.TryGetValue(text, out var place))
        {
            texts.Add(text, place = texts.Count);
        }

        return place;
    }
}
