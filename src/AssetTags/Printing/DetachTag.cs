using AssetTags.Journal;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>The outcomes of <see cref="DetachTag"/>.</summary>
public abstract record DetachTagResult
{
    /// <summary>The tag hangs on no asset now.</summary>
    /// <param name="Tag">The tag; it waits for any asset, or for the one whose name is printed on it.</param>
    /// <param name="Restored">The tag that it had taken the place of, back in use.</param>
    public sealed record Detached(Tag Tag, Tag? Restored) : DetachTagResult;

    /// <summary>It hangs on no asset, or on another one; nothing changed.</summary>
    public sealed record NotThere : DetachTagResult;

    /// <summary>Nobody minted this code.</summary>
    public sealed record NotFound : DetachTagResult;
}

/// <summary>Takes back that a tag hangs on an asset: somebody scanned the wrong one.</summary>
public sealed class DetachTag(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Detaches the tag; a tag whose place it took by that comes back.</summary>
    /// <param name="communityId">Whose tag it is.</param>
    /// <param name="code">Its code.</param>
    /// <param name="assetId">The asset it is thought to hang on.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public Task<DetachTagResult> RunAsync(Guid communityId, TagCode code, Guid assetId, CancellationToken cancellation)
        => write.RunAsync(
            "tag.detach",
            async (session, inner) =>
            {
                var tag = await registry.Tags.SingleOrDefaultAsync(t => t.CommunityId == communityId && t.Code == code, inner);
                if (tag is not { State: TagState.Attached } || tag.AssetId != assetId)
                {
                    return tag is null ? new DetachTagResult.NotFound() : new DetachTagResult.NotThere();
                }

                var former = await registry.Tags.SingleOrDefaultAsync(t => t.ReplacedById == tag.Id && t.AssetId == assetId && t.EndedAt == tag.AttachedAt, inner);
                var isNamed = await registry.PrintedLabels.AnyAsync(l => l.TagId == tag.Id && l.NameHash != null, inner);
                tag.Detach(isBlank: former is not null || !isNamed);

                // It goes first: the index allows one live tag for an asset.
                await session.SaveAsync(inner);
                former?.Return();
                return (DetachTagResult)new DetachTagResult.Detached(tag, former);
            },
            cancellation);
}
