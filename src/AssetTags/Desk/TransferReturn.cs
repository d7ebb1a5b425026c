using AssetTags.Assets;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>What the books say when a transfer turns out to have been a mistake: each asset went back by the same act.</summary>
internal static class TransferReturn
{
    public static async Task WriteAsync(RegistryContext registry, JournalSession session, BulkChange change, IReadOnlySet<Guid> assets, CancellationToken cancellation)
    {
        var transfers = await registry.AssetTransfers.AsNoTracking().Where(t => t.BulkChangeId == change.Id).OrderBy(t => t.Id).ToListAsync(cancellation);
        await session.InsertAsync<AssetTransfer>(
            [.. transfers.Where(t => assets.Contains(t.AssetId) && t.FromHolderId is not null).Select(t => new AssetTransfer
            {
                CommunityId = t.CommunityId,
                AssetId = t.AssetId,
                FromHolderId = t.ToHolderId,
                ToHolderId = t.FromHolderId!.Value,
                ActNumber = $"{t.ActNumber} (скасовано)",
                ActDate = t.ActDate,
                BulkChangeId = change.Id,
            })],
            cancellation);
    }
}
