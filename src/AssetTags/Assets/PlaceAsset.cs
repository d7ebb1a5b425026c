using System.Globalization;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Assets;

/// <summary>A position on the Earth, WGS-84.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="AccuracyMetres">The radius within which it surely lies, if known.</param>
public sealed record PositionFacts(double Latitude, double Longitude, double? AccuracyMetres = null)
{
    private const double GreatestAccuracy = 100_000;

    /// <summary>What is wrong and what would be right, or <see langword="null"/>.</summary>
    public Phrase? Fault => this switch
    {
        _ when !(Math.Abs(Latitude) <= 90) || !(Math.Abs(Longitude) <= 180) => new(
            $"{Shown} — не координати. Широта від −90 до 90, довгота від −180 до 180, десяткові градуси: --lat 48.6853 --lon 29.2437",
            $"{Shown} are no coordinates. Latitude is from -90 to 90, longitude from -180 to 180, decimal degrees: --lat 48.6853 --lon 29.2437"),
        _ when !IsNearUkraine(Latitude, Longitude) && IsNearUkraine(Longitude, Latitude) => new(
            $"{Shown}: схоже, широту й довготу переплутано. В Україні широта — 44–53, довгота — 22–41.",
            $"{Shown}: latitude and longitude seem to be mixed up. In Ukraine latitude is 44–53, longitude 22–41."),
        { AccuracyMetres: { } accuracy } when !(accuracy > 0 && accuracy <= GreatestAccuracy) => new(
            $"Точність — радіус у метрах, більше за 0 і не більше за {GreatestAccuracy:0}.", $"Accuracy is a radius in metres, more than 0 and at most {GreatestAccuracy:0}."),
        _ => null,
    };

    private string Shown => string.Create(CultureInfo.InvariantCulture, $"{Latitude}, {Longitude}");

    private static bool IsNearUkraine(double latitude, double longitude) => latitude is >= 44 and <= 53 && longitude is >= 22 and <= 41;
}

/// <summary>The outcomes of <see cref="PlaceAsset"/>.</summary>
public abstract record PlaceAssetResult
{
    /// <summary>The asset stands there now, or nowhere.</summary>
    public sealed record Placed(Asset Asset) : PlaceAssetResult;

    /// <summary>It cannot be there; nothing changed.</summary>
    /// <param name="Reason">Why, and what would be right.</param>
    public sealed record Refused(Phrase Reason) : PlaceAssetResult;
}

/// <summary>Says where an asset stands. The exact place is published only where the asset is open.</summary>
public sealed class PlaceAsset(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Sets the position, or takes a wrong one away.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="position">Where; <see langword="null"/> for nowhere that is known.</param>
    /// <param name="source">Where the position comes from, such as <c>cli</c>.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public async Task<PlaceAssetResult> RunAsync(Asset asset, PositionFacts? position, string source, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return position?.Fault is { } reason ? new PlaceAssetResult.Refused(reason) : await write.RunAsync("asset.place", async (_, inner) =>
        {
            var found = await registry.Assets.SingleAsync(a => a.Id == asset.Id, inner);
            (found.Location.Latitude, found.Location.Longitude) = (position?.Latitude, position?.Longitude);
            (found.Location.AccuracyMetres, found.Location.Source) = (position?.AccuracyMetres, position is null ? null : source);
            return (PlaceAssetResult)new PlaceAssetResult.Placed(found);
        }, cancellation);
    }
}
