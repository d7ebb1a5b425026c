using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>How the desk writes: one writer of a community at a time, on rows that nobody tracks, so that a lost race can be run again.</summary>
public sealed class DeskWrite(RegistryContext registry, JournaledWrite write)
{
    internal RegistryContext Registry => registry;

    /// <summary>Runs a write of one community. Writers that take no such turn may still be first at a row: then it runs again, and sees theirs.</summary>
    internal async Task<T> RunAsync<T>(
        string operation, Guid communityId, Func<JournalSession, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            return await TurnAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            return await TurnAsync();
        }

        Task<T> TurnAsync() => write.RunAsync(
            operation,
            async (session, inner) =>
            {
                await registry.LockCommunityAsync(communityId, inner);
                return await work(session, inner);
            },
            cancellation);
    }

    /// <summary>An asset of this community, or <see langword="null"/>: a foreign key is one that does not exist.</summary>
    internal Task<Asset?> FindAsync(Guid communityId, Guid id, CancellationToken cancellation)
        => registry.Assets.AsNoTracking().SingleOrDefaultAsync(a => a.CommunityId == communityId && a.Id == id, cancellation);

    /// <summary>The organisation behind an asset.</summary>
    internal async Task<BalanceHolder?> HolderOfAsync(Asset asset, CancellationToken cancellation)
        => asset.BalanceHolderId is { } id ? await registry.BalanceHolders.AsNoTracking().SingleAsync(h => h.Id == id, cancellation) : null;
}
