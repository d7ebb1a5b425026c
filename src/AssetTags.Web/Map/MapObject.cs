using AssetTags.Assets;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Web.Pages;

namespace AssetTags.Web.Map;

/// <summary>An asset as the map and its list tell of it: no more than its level shows, and little enough to keep many in memory.</summary>
internal sealed class MapObject
{
    private MapObject(PublicRow row, PublicPoint? point)
    {
        var asset = row.Asset;
        (Code, Path, Point) = (row.Code, row.Path(), point);
        IsExact = asset.Level == PublicityLevel.Open;
        (Kind, Condition, IsDangerous, Status) = (asset.Kind, asset.Condition, asset.IsDangerous, asset.Status);
        (Name, Purpose) = (asset.Name ?? "", asset.Purpose);
        (Address, InventoryNumber) = (asset.Address?.OneLine ?? "", asset.InventoryNumber);
        Settlement = asset.Address?.Settlement;
    }

    public TagCode Code { get; }

    /// <summary>Its page.</summary>
    public string Path { get; }

    /// <summary>Where the map shows it; <see langword="null"/> where it does not.</summary>
    public PublicPoint? Point { get; }

    /// <summary>Whether <see cref="Point"/> is its own and not the middle of an area.</summary>
    public bool IsExact { get; }

    public AssetKind? Kind { get; }

    public AssetCondition? Condition { get; }

    public bool IsDangerous { get; }

    public AssetStatus? Status { get; }

    public string Name { get; }

    public string? Purpose { get; }

    /// <summary>Street and house, as far as the level shows them.</summary>
    public string Address { get; }

    public string? InventoryNumber { get; }

    public string? Settlement { get; }

    /// <summary>An object of the map.</summary>
    /// <param name="row">What the public may know of the asset.</param>
    /// <param name="centre">The middle of the area that a settlement is in.</param>
    public static MapObject Of(PublicRow row, Func<string?, PublicPoint?> centre)
        => new(row, row.Asset.Level == PublicityLevel.Open ? row.Asset.Point : centre(row.Asset.Address?.Settlement));
}
