using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Assets;

/// <summary>Takes a paper away from the public's eyes, or gives it back. The journal keeps it either way.</summary>
public sealed class RemoveDocument(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Takes it away.</summary>
    /// <returns>The document; <see langword="null"/> when the community has none with this key. Twice changes nothing.</returns>
    public Task<AssetDocument?> RunAsync(Guid communityId, Guid documentId, CancellationToken cancellation)
        => PutAsync("document.remove", communityId, documentId, isRemoved: true, cancellation);

    /// <summary>Gives it back.</summary>
    /// <returns>The document; <see langword="null"/> when the community has none with this key. Twice changes nothing.</returns>
    public Task<AssetDocument?> RestoreAsync(Guid communityId, Guid documentId, CancellationToken cancellation)
        => PutAsync("document.restore", communityId, documentId, isRemoved: false, cancellation);

    private Task<AssetDocument?> PutAsync(string operation, Guid communityId, Guid documentId, bool isRemoved, CancellationToken cancellation)
        => write.RunAsync(operation, async (session, inner) =>
        {
            var document = await registry.AssetDocuments.SingleOrDefaultAsync(d => d.CommunityId == communityId && d.Id == documentId, inner);
            if (document is not null && (document.RemovedAt is not null) != isRemoved)
            {
                document.RemovedAt = isRemoved ? session.At : null;
            }

            return document;
        }, cancellation);
}
