using AssetTags.Journal;

namespace AssetTags.Places;

/// <summary>What a <see cref="BaseMap"/> draws.</summary>
public enum BaseMapKind
{
    /// <summary>The community's boundary: polygons.</summary>
    Boundary,

    /// <summary>Its streets: lines, or polygons of blocks.</summary>
    Streets,
}

/// <summary>The ground under the map's points where no tiles are: GeoJSON, WGS-84.</summary>
public sealed class BaseMap : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "base-map";

    /// <summary>What it draws; one of each kind a community.</summary>
    public BaseMapKind Kind { get; internal init; }

    /// <summary>A GeoJSON FeatureCollection (RFC 7946).</summary>
    public string Content { get; internal set; } = "";

    /// <summary>Whose data they are, to be shown on the map.</summary>
    public string? Attribution { get; internal set; }

    /// <summary>When it was taken away; <see langword="null"/> while it is shown.</summary>
    public DateTimeOffset? RemovedAt { get; internal set; }
}
