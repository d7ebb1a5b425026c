using AssetTags.Journal;

namespace AssetTags.Photos;

/// <summary>A photo of an asset; the picture itself lies in the store of files, by this row's key.</summary>
public sealed class AssetPhoto : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "photo";

    /// <summary>The asset.</summary>
    public Guid AssetId { get; internal init; }

    /// <summary>What it shows, in words.</summary>
    public string? Caption { get; internal set; }

    /// <summary>The visit it was taken on, if on one.</summary>
    public Guid? InspectionId { get; internal init; }

    /// <summary>When it was taken, if known.</summary>
    public DateOnly? TakenOn { get; internal set; }

    /// <summary>Whether it is an equirectangular panorama, twice as wide as high.</summary>
    public bool IsPanorama { get; internal set; }

    /// <summary>Pixels across, as seen.</summary>
    public int Width { get; internal init; }

    /// <summary>Pixels down, as seen.</summary>
    public int Height { get; internal init; }

    /// <summary>The size of the kept file, bytes.</summary>
    public long ByteCount { get; internal init; }

    /// <summary>SHA-256 of the kept file, lower-case hexadecimal.</summary>
    public string Sha256 { get; internal init; } = "";

    /// <summary>Its place among the asset's photos, from 1.</summary>
    public int Place { get; internal set; }

    /// <summary>When it was taken away; <see langword="null"/> while it is shown.</summary>
    public DateTimeOffset? RemovedAt { get; internal set; }
}
