using AssetTags.Publication;

namespace AssetTags.Statistics;

/// <summary>Scans of one day or month.</summary>
/// <param name="From">The day, or the first day of the month.</param>
/// <param name="Count">How many.</param>
public sealed record ScansIn(DateOnly From, long Count);

/// <summary>An open asset that many people scanned.</summary>
/// <param name="Row">The asset.</param>
/// <param name="Count">How often within the year.</param>
public sealed record MostScanned(PublicRow Row, long Count);

/// <summary>How often codes were scanned. Whatever was closed counts as an unknown code, so that no figure tells of it.</summary>
public sealed record ScanFigures
{
    /// <summary>The last <see cref="ReadFigures.Days"/> days, the present one last; days without a scan too.</summary>
    public required IReadOnlyList<ScansIn> Days { get; init; }

    /// <summary>The last <see cref="ReadFigures.Months"/> months, the present one last; months without a scan too.</summary>
    public required IReadOnlyList<ScansIn> Months { get; init; }

    /// <summary>By where visitors came from, within those days; every kind, most first.</summary>
    public required IReadOnlyList<Tally<ScanReferrer>> Referrers { get; init; }

    /// <summary>Scans within those days of codes that the register does not know.</summary>
    public required long Unknown { get; init; }
}

/// <summary>What the page of statistics says.</summary>
/// <param name="Today">The day, as the community counts days.</param>
/// <param name="Assets">What there is.</param>
/// <param name="Scans">How often it was scanned.</param>
/// <param name="MostScanned">Open assets with at least <see cref="ReadFigures.LeastScans"/> scans within the year, most first.</param>
public sealed record PublicFigures(DateOnly Today, AssetFigures Assets, ScanFigures Scans, IReadOnlyList<MostScanned> MostScanned);
