using AssetTags.Assets;
using AssetTags.Photos;
using AssetTags.Publicity;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publication;

/// <summary>Gathers what the page of an asset says, as far as its level allows.</summary>
public sealed class ReadPublicRecord(RegistryContext registry, ListPublicAssets list)
{
    private const int MostNeighbours = 6;

    /// <summary>The record of an asset by its key; <see langword="null"/> when it is closed, foreign or not there.</summary>
    public async Task<PublicRecord?> RunAsync(PublicCommunity community, Guid assetId, CancellationToken cancellation)
        => await list.OneAsync(community, assetId, cancellation) is { } row ? await OfAsync(community, row.Asset, row.Code, cancellation) : null;

    /// <summary>The record of an asset that was resolved already.</summary>
    public async Task<PublicRecord> OfAsync(PublicCommunity community, PublicAsset asset, TagCode code, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        ArgumentNullException.ThrowIfNull(asset);
        var record = new PublicRecord(asset, code);
        if (asset.Level >= PublicityLevel.Minimal)
        {
            return record;
        }

        var documents = asset.Level == PublicityLevel.Open ? await DocumentsAsync(asset.Id, cancellation) : [];
        return record with
        {
            Documents = documents,
            History = await new PublicHistory(registry).OfAsync(community, asset, documents, cancellation),
            Photos = await PhotosAsync(asset, cancellation),
            Neighbours = asset.Level == PublicityLevel.Open ? await NeighboursAsync(community, asset, cancellation) : [],
        };
    }

    private async Task<IReadOnlyList<PublicDocument>> DocumentsAsync(Guid assetId, CancellationToken cancellation)
    {
        var rows = await registry.AssetDocuments.AsNoTracking()
            .Where(d => d.AssetId == assetId && d.RemovedAt == null).ToListAsync(cancellation);
        return [.. rows.OrderByDescending(d => d.Date).ThenByDescending(d => d.Id)
            .Select(d => new PublicDocument(d.Kind, Masked(d.Title), Masked(d.Number), d.Date, WebAddress.Of(d.Link)))];
    }

    private async Task<IReadOnlyList<PublicPhoto>> PhotosAsync(PublicAsset asset, CancellationToken cancellation)
    {
        var rows = await registry.PhotosOfAsync(asset.Id, cancellation);
        return [.. rows.Where(p => IsShown(p, asset.Level)).Select(Shown)];
    }

    /// <summary>What the public may know of a photo that <see cref="IsShown"/>.</summary>
    public static PublicPhoto Shown(AssetPhoto photo)
    {
        ArgumentNullException.ThrowIfNull(photo);
        return new(photo.Id, Masked(photo.Caption), photo.TakenOn, photo.IsPanorama, photo.Width, photo.Height);
    }

    /// <summary>Whether a photo may be seen at a level: a panorama tells the place, so only of an open asset.</summary>
    public static bool IsShown(AssetPhoto photo, PublicityLevel level)
    {
        ArgumentNullException.ThrowIfNull(photo);
        return photo.RemovedAt is null && (level == PublicityLevel.Open || (level == PublicityLevel.Generalised && !photo.IsPanorama));
    }

    private async Task<IReadOnlyList<PublicRow>> NeighboursAsync(PublicCommunity community, PublicAsset asset, CancellationToken cancellation)
    {
        var own = await registry.Assets.AsNoTracking().Where(a => a.Id == asset.Id)
            .Select(a => new { a.IsPartOf, a.OfficialId, a.Address.Thoroughfare, a.Address.LocatorDesignator, a.Address.PostName }).SingleAsync(cancellation);
        var isMasked = AssetAddress.IsMasked(own.LocatorDesignator);
        var near = await list.RunAsync(
            community,
            assets => assets.Where(a => a.Id != asset.Id
                && ((own.IsPartOf != null && a.IsPartOf == own.IsPartOf) || (own.OfficialId != null && a.IsPartOf == own.OfficialId)
                || (!isMasked && own.Thoroughfare != null && own.LocatorDesignator != null
                    && a.Address.Thoroughfare == own.Thoroughfare && a.Address.LocatorDesignator == own.LocatorDesignator && a.Address.PostName == own.PostName))),
            new PublicPage { Most = MostNeighbours, Levels = [PublicityLevel.Open] },
            cancellation);
        return near.Rows;
    }

    private static string? Masked(string? text) => string.IsNullOrWhiteSpace(text) ? null : PersonCodeMask.Of(text);
}
