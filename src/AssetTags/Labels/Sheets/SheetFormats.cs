namespace AssetTags.Labels.Sheets;

/// <summary>The sheets the library knows; the numbers are in <c>SheetFormats.json</c>.</summary>
public static class SheetFormats
{
    private static readonly Lazy<IReadOnlyList<SheetFormat>> s_all = new(Read);
    private static readonly Lazy<Dictionary<string, SheetFormat>> s_byName = new(
        () => All.SelectMany(format => KeysOf(format).Select(key => (key, format))).ToDictionary(pair => pair.key, pair => pair.format));

    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<SheetFormat> All => s_all.Value;

    /// <summary>24 labels of 70 × 37 mm on A4, sold everywhere.</summary>
    public static SheetFormat Default => All[0];

    /// <summary>Finds a sheet by its id or another name; case, spaces, hyphens and × or х for x are forgiven.</summary>
    /// <returns>The sheet, or <see langword="null"/> when none is called so.</returns>
    public static SheetFormat? Find(string? name) => s_byName.Value.GetValueOrDefault(Key(name ?? ""));

    /// <summary>What is left of a name when everything that is forgiven is taken away; no two sheets may share one.</summary>
    internal static string Key(string name)
        => string.Concat(name.ToUpperInvariant().Select(c => c is '×' or 'Х' ? 'X' : c is ',' ? '.' : c).Where(c => char.IsLetterOrDigit(c) || c == '.'));

    /// <summary>The keys of a format's id and names, each once.</summary>
    internal static IEnumerable<string> KeysOf(SheetFormat format) => format.Names.Prepend(format.Id).Select(Key).Distinct();

    private static IReadOnlyList<SheetFormat> Read()
    {
        using var json = typeof(SheetFormats).Assembly.GetManifestResourceStream("Labels/SheetFormats.json")!;
        using var text = new StreamReader(json);
        var file = SheetFormatFile.Read(text.ReadToEnd());
        return file.Fault is { } fault ? throw new InvalidDataException(fault.ToString()) : [.. file.Formats.Select(written => written.Format)];
    }
}
