using AssetTags.Assets;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>Takes a saved view away.</summary>
public sealed class RemoveView(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Takes it away; only its owner may.</summary>
    /// <returns>The view; <see langword="null"/> where there is none of this owner.</returns>
    public Task<SavedView?> RunAsync(Guid communityId, Guid accountId, Guid viewId, CancellationToken cancellation)
        => write.RunAsync("view.remove", async (session, inner) =>
        {
            var view = await registry.SavedViews.SingleOrDefaultAsync(
                v => v.Id == viewId && v.CommunityId == communityId && v.AccountId == accountId && v.RemovedAt == null, inner);
            if (view is null)
            {
                session.Abandon();
                return null;
            }

            view.RemovedAt = session.At;
            return view;
        }, cancellation);
}

/// <summary>Reads the views that somebody may choose.</summary>
public sealed class ReadViews(RegistryContext registry)
{
    /// <summary>One's own and those that others share, each in the order of their names.</summary>
    public async Task<IReadOnlyList<SavedView>> RunAsync(Guid communityId, Guid accountId, CancellationToken cancellation)
    {
        var views = await registry.SavedViews.AsNoTracking()
            .Where(v => v.CommunityId == communityId && v.RemovedAt == null && (v.AccountId == accountId || v.IsShared)).ToListAsync(cancellation);
        return [.. views.OrderByDescending(v => v.AccountId == accountId).ThenBy(v => ListedRows.KeyOf(v.Name), StringComparer.Ordinal).ThenBy(v => v.Id)];
    }
}
