using AssetTags.Assets;
using AssetTags.Tags;

namespace AssetTags.Statistics;

/// <summary>An asset with its scans, for staff.</summary>
/// <param name="Asset">The asset, whatever its level.</param>
/// <param name="Code">The code it has now; <c>default</c> while it has none.</param>
/// <param name="Count">How many scans.</param>
public sealed record AssetScans(Asset Asset, TagCode Code, long Count);

/// <summary>How tags are used, for those who look after them; closed assets are in it, so it is never published.</summary>
public sealed record ScanReport
{
    /// <summary>The first day counted.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day counted.</summary>
    public required DateOnly To { get; init; }

    /// <summary>By what the codes were worth; only what occurred.</summary>
    public required IReadOnlyList<Tally<ScannedState>> States { get; init; }

    /// <summary>By where visitors came from; only what occurred.</summary>
    public required IReadOnlyList<Tally<ScanReferrer>> Referrers { get; init; }

    /// <summary>The assets scanned most.</summary>
    public required IReadOnlyList<AssetScans> MostScanned { get; init; }

    /// <summary>Assets whose replaced, lost or revoked codes were scanned: an old label still hangs there.</summary>
    public required IReadOnlyList<AssetScans> DeadLabels { get; init; }

    /// <summary>How many tags are attached.</summary>
    public required long Attached { get; init; }

    /// <summary>How many of them stand for an asset that was never scanned, since counting began.</summary>
    public required long NeverScanned { get; init; }

    /// <summary>Scans of unknown codes on each day that had any.</summary>
    public required IReadOnlyList<ScansIn> Orphans { get; init; }

    /// <summary>All scans.</summary>
    public long Total => States.Sum(s => s.Count);
}
