using AssetTags.Assets;
using AssetTags.Journal;

namespace AssetTags.Desk;

/// <summary>Saves many changed assets and remembers what they were.</summary>
internal static class BulkRecord
{
    /// <summary>Saves them.</summary>
    /// <returns>What was remembered, or <see langword="null"/> when no asset changed.</returns>
    public static async Task<BulkChange?> SaveAsync(
        JournalSession session, Guid communityId, string operation, string summary, IReadOnlyList<ChangingAsset> assets, CancellationToken cancellation)
    {
        ChangingAsset[] changed = [.. assets.Where(a => a.IsChanged)];
        if (changed.Length == 0)
        {
            return null;
        }

        await session.UpdateAsync<Asset>([.. changed.Select(c => (c.Asset, c.Before!))], cancellation);
        var name = changed.Any(c => c.Opening is not null) ? operation + RememberedOpening.Mark : operation;
        var record = new BulkChange { CommunityId = communityId, Operation = name, Summary = summary, Count = changed.Length, Before = BulkMemory.Write(changed) };
        await session.InsertAsync<BulkChange>([record], cancellation);
        return record;
    }
}
