using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Places;

/// <summary>Takes back the entry of a renaming that was a mistake; the journal keeps it.</summary>
public sealed class TakeBackRename(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Takes it back.</summary>
    /// <returns>The entry; <see langword="null"/> when the community has none with this key. Twice changes nothing.</returns>
    public Task<StreetRename?> RunAsync(Guid communityId, Guid renameId, CancellationToken cancellation)
        => write.RunAsync("street.take-back", async (session, inner) =>
        {
            var rename = await registry.StreetRenames.SingleOrDefaultAsync(r => r.CommunityId == communityId && r.Id == renameId, inner);
            if (rename is { RemovedAt: null })
            {
                rename.RemovedAt = session.At;
            }

            return rename;
        }, cancellation);
}
