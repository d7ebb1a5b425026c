using AssetTags.Publicity;

namespace AssetTags.Desk;

/// <summary>How a remembered change tells that the public sees more of an asset since.</summary>
public static class RememberedOpening
{
    /// <summary>The name beside those of columns under which the levels before and after stand, by the names of <see cref="PublicityLevel"/>.</summary>
    public const string Column = "publicity";

    /// <summary>What the operation's name of such a change ends with, so that they are found without reading all.</summary>
    internal const string Mark = "/opened";

    /// <summary>The levels before and after; <see langword="null"/> where the change did not open the asset.</summary>
    public static (PublicityLevel Before, PublicityLevel After)? LevelsOf(RememberedAsset asset)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return asset.Fields.FirstOrDefault(f => f.Column == Column) is { } field && Enum.TryParse<PublicityLevel>(field.Old, out var before) && Enum.TryParse<PublicityLevel>(field.New, out var after)
            ? (before, after) : null;
    }
}
