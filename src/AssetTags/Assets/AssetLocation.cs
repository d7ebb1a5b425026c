namespace AssetTags.Assets;

/// <summary>A position, WGS-84.</summary>
public sealed class AssetLocation
{
    /// <summary>Degrees north, −90…90.</summary>
    public double? Latitude { get; internal set; }

    /// <summary>Degrees east, −180…180.</summary>
    public double? Longitude { get; internal set; }

    /// <summary>The radius within which it surely lies, metres.</summary>
    public double? AccuracyMetres { get; internal set; }

    /// <summary>Where the position comes from, such as <c>import</c>.</summary>
    public string? Source { get; internal set; }
}
