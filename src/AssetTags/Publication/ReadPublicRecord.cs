using AssetTags.Photos;
using AssetTags.Publicity;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publication;

/// <summary>Gathers what the page of an asset says, as far as its level allows.</summary>
public sealed class ReadPublicRecord(RegistryContext registry, ListPublicAssets list)
{
    private readonly PublicQueries _queries = PublicQueries.Of(registry);

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

        var isOpen = asset.Level == PublicityLevel.Open;
        var around = await _queries.Around(registry, asset.Id, cancellation);
        var documents = isOpen && around.HasDocuments ? await DocumentsAsync(asset.Id, cancellation) : [];
        return record with
        {
            Documents = documents,
            History = await new PublicHistory(registry).OfAsync(community, asset, around, documents, cancellation),
            Photos = around.HasPhotos ? await PhotosAsync(asset, cancellation) : [],
            Neighbours = isOpen ? await new PublicNeighbours(registry).OfAsync(community, asset.Id, around, cancellation) : [],
        };
    }

    private async Task<IReadOnlyList<PublicDocument>> DocumentsAsync(Guid assetId, CancellationToken cancellation)
    {
        var rows = await _queries.Documents(registry, assetId).ToListAsync(cancellation);
        return [.. rows.OrderByDescending(d => d.Date).ThenByDescending(d => d.Id)
            .Select(d => new PublicDocument(d.Kind, PublicAssets.Masked(d.Title), PublicAssets.Masked(d.Number), d.Date, WebAddress.Of(d.Link)))];
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
        return new(photo.Id, PublicAssets.Masked(photo.Caption), photo.TakenOn, photo.IsPanorama, photo.Width, photo.Height);
    }

    /// <summary>Whether a photo may be seen at a level: a panorama tells the place, so only of an open asset; photos of visits are for staff.</summary>
    public static bool IsShown(AssetPhoto photo, PublicityLevel level)
    {
        ArgumentNullException.ThrowIfNull(photo);
        return photo is { RemovedAt: null, InspectionId: null } && (level == PublicityLevel.Open || (level == PublicityLevel.Generalised && !photo.IsPanorama));
    }
}
