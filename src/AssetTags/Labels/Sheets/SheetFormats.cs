using System.Text.Json;
using System.Text.Json.Serialization;

namespace AssetTags.Labels.Sheets;

/// <summary>The sheets the library knows; the numbers are in <c>SheetFormats.json</c>.</summary>
public static class SheetFormats
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
    private static readonly Lazy<IReadOnlyList<SheetFormat>> s_all = new(Read);

    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<SheetFormat> All => s_all.Value;

    /// <summary>24 labels of 70 × 37 mm on A4, sold everywhere.</summary>
    public static SheetFormat Default => All[0];

    /// <summary>Finds a sheet by its id or another name; case, spaces, hyphens and × or х for x are forgiven.</summary>
    /// <returns>The sheet, or <see langword="null"/> when none is called so.</returns>
    public static SheetFormat? Find(string? name)
    {
        var wanted = Key(name ?? "");
        return wanted.Length == 0 ? null : All.FirstOrDefault(format => format.Names.Prepend(format.Id).Any(known => Key(known) == wanted));
    }

    /// <summary>Reads formats of one's own, written as in <c>SheetFormats.json</c>.</summary>
    /// <exception cref="JsonException">Not such JSON: a number is missing, or a name is misspelt.</exception>
    public static IReadOnlyList<SheetFormat> Parse(Stream json)
        => JsonSerializer.Deserialize<List<SheetFormat>>(json, s_json) ?? [];

    private static IReadOnlyList<SheetFormat> Read()
    {
        using var json = typeof(SheetFormats).Assembly.GetManifestResourceStream("Labels/SheetFormats.json")!;
        return Parse(json);
    }

    private static string Key(string name)
        => string.Concat(name.ToUpperInvariant().Select(c => c is '×' or 'Х' ? 'X' : c is ',' ? '.' : c).Where(c => char.IsLetterOrDigit(c) || c == '.'));
}
