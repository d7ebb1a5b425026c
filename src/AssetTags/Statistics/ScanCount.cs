namespace AssetTags.Statistics;

/// <summary>What the code was worth when it was scanned.</summary>
public enum ScannedState
{
    /// <summary>Nobody minted it: an orphan.</summary>
    Unknown,

    /// <summary>It waits for its asset.</summary>
    Blank,

    /// <summary>It leads to its asset.</summary>
    Live,

    /// <summary>Another tag took its place.</summary>
    Replaced,

    /// <summary>Lost or revoked.</summary>
    Ended,
}

/// <summary>Where the visitor came from, as coarse as that; never which address or device.</summary>
public enum ScanReferrer
{
    /// <summary>Nowhere: a camera, or a typed address.</summary>
    Camera,

    /// <summary>A link on another page.</summary>
    Link,

    /// <summary>The register's own search, list or map.</summary>
    Search,
}

/// <summary>How often, on one day. A count of the traffic, not a fact of the registry: it is not journaled.</summary>
public sealed class ScanCount
{
    /// <summary>The community on whose host it was scanned.</summary>
    public Guid CommunityId { get; internal init; }

    /// <summary>The day in the community's time zone.</summary>
    public DateOnly Day { get; internal init; }

    /// <summary>The asset; all zeros where the code had none.</summary>
    public Guid AssetId { get; internal init; }

    /// <summary>What the code was worth.</summary>
    public ScannedState State { get; internal init; }

    /// <summary>Where the visitor came from.</summary>
    public ScanReferrer Referrer { get; internal init; }

    /// <summary>How many times.</summary>
    public long Count { get; internal set; }
}
