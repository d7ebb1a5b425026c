using System.Text;
using AssetTags.Assets;
using AssetTags.Exchange.Tables;

namespace AssetTags.Exchange.Files;

/// <summary>What a person knows better than detection does; everything may be left out.</summary>
public sealed record RegisterFileOptions
{
    /// <summary>The encoding of a CSV, or <see langword="null"/> to detect it. See <see cref="TextEncodings.TryFind"/>.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The delimiter of a CSV, or <see langword="null"/> to detect comma, semicolon or tab.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The table, or <see langword="null"/> to tell it from the headers.</summary>
    public AssetKind? Table { get; init; }

    /// <summary>The sheet of a workbook, or <see langword="null"/> for the first one with a header that is understood.</summary>
    public string? Sheet { get; init; }

    /// <summary>Shapes whose columns somebody said how to read, by <see cref="FileShape"/>.</summary>
    public IReadOnlyDictionary<string, ShapeReading> Shapes { get; init; } = new Dictionary<string, ShapeReading>();
}
