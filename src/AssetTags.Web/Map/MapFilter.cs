using AssetTags.Assets;
using AssetTags.Tags;

namespace AssetTags.Web.Map;

/// <summary>What the visitor wants to see; it looks only at what the visitor may see.</summary>
internal sealed record MapFilter
{
    private const int LongestText = 200;

    /// <summary>Words that must all occur in the name, address, purpose or inventory number; or a code.</summary>
    public string? Text { get; private init; }

    public AssetKind? Kind { get; private init; }

    /// <summary>The name of a class.</summary>
    public string? Purpose { get; private init; }

    public AssetCondition? Condition { get; private init; }

    public AssetStatus? Status { get; private init; }

    public bool IsEmpty => this == new MapFilter();

    /// <summary>Reads the parameters of an address; what makes no sense does not limit.</summary>
    public static MapFilter Read(IQueryCollection query) => new()
    {
        Text = Short(query["q"]),
        Kind = Word<AssetKind>(query["kind"]),
        Purpose = Short(query["class"]),
        Condition = Word<AssetCondition>(query["condition"]),
        Status = Word<AssetStatus>(query["status"]),
    };

    /// <summary>The filter as parameters of an address; empty where nothing limits.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Parameters()
        => ((KeyValuePair<string, string?>[])
        [
            new("q", Text), new("kind", Kind?.ToString()), new("class", Purpose), new("condition", Condition?.ToString()), new("status", Status?.ToString()),
        ]).Where(p => p.Value is not null);

    /// <summary>Those that match, in the same order.</summary>
    public IEnumerable<(int Number, MapObject Object)> Numbered(IReadOnlyList<MapObject> all)
    {
        TagCode? code = Text is not null && TagCodeReader.Read(Text, out var read) == TagCodeReading.Read ? read : null;
        return all.Where(o => Matches(o, code)).Select((o, i) => (i + 1, o));
    }

    private bool Matches(MapObject one, TagCode? code)
        => (Kind is null || one.Kind == Kind) && (Condition is null || one.Condition == Condition) && (Status is null || one.Status == Status)
            && (Purpose is null || one.Purpose == Purpose)
            && (Text is null || one.Code == code || FoldedText.Contains(string.Join('\n', one.Name, one.Address, one.Settlement, one.Purpose, one.InventoryNumber), Text));

    private static string? Short(string? text)
        => string.IsNullOrWhiteSpace(text) ? null : text.Length <= LongestText ? text.Trim() : text[..LongestText].Trim();

    private static T? Word<T>(string? word)
        where T : struct, Enum
        => Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) && char.IsAsciiLetter(word![0]) ? value : null;
}
