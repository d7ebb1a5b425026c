using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Publicity;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publication;

/// <summary>Tells the public what a code stands for.</summary>
public sealed class ResolveCode(RegistryContext registry)
{
    private const int MostNear = 5;

    /// <summary>Resolves any spelling of a code in one community.</summary>
    /// <param name="community">The community on whose host it was asked for.</param>
    /// <param name="typed">What was typed or scanned.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<ResolveCodeResult> RunAsync(PublicCommunity community, string typed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        return TagCodeReader.Read(typed, out var code) == TagCodeReading.Read
            ? await OfAsync(community, code, cancellation)
            : new ResolveCodeResult.Unknown(default, await NearAsync(community, typed, cancellation));
    }

    // One statement for every code, so that one that must not be known takes as long as one that does not exist.
    private async Task<ResolveCodeResult> OfAsync(PublicCommunity community, TagCode code, CancellationToken cancellation)
    {
        var found = await PublicQueries.Of(registry).Tagged(registry, community.Community.Id, code, cancellation);
        var shown = found?.Asset is { } asset ? community.Show(asset, found.Holder) : null;
        return found switch
        {
            null or { Asset: not null } when shown is null => new ResolveCodeResult.Unknown(code, []),
            { Successor: not null } => await MergedAsync(community, code, found, shown!, cancellation),
            { Tag.State: TagState.Replaced } => new ResolveCodeResult.Replaced(code, Day(community, found.Tag), await SuccessorAsync(found.Tag.AssetId, cancellation), shown!),
            { Tag.IsLive: false } => new ResolveCodeResult.Ended(
                code, Day(community, found.Tag), found.Tag.State == TagState.Lost, await SuccessorAsync(found.Tag.AssetId, cancellation), shown),
            { Asset: null } => new ResolveCodeResult.Blank(code),
            _ => new ResolveCodeResult.Live(code, shown!),
        };
    }

    private async Task<IReadOnlyList<NearMiss>> NearAsync(PublicCommunity community, string typed, CancellationToken cancellation)
    {
        TagCode[] codes = [.. NearCodes.Of(typed)];
        if (codes.Length == 0)
        {
            return [];
        }

        var rows = await Rows(community, registry.Tags.Live().Where(t => codes.Contains(t.Code))).OrderBy(r => r.Tag.Id).ToListAsync(cancellation);
        return [.. rows.Where(r => r.Asset is not null)
            .Select(r => (r.Tag.Code, Shown: community.Show(r.Asset!, r.Holder)))
            .Where(r => r.Shown?.Level == PublicityLevel.Open)
            .Select(r => new NearMiss(r.Code, r.Shown!)).Take(MostNear)];
    }

    private IQueryable<TaggedRow> Rows(PublicCommunity community, IQueryable<Tag> tags)
        => from tag in tags.AsNoTracking().Where(t => t.CommunityId == community.Community.Id)
           join asset in registry.Assets on tag.AssetId equals (Guid?)asset.Id into assets
           from asset in assets.DefaultIfEmpty()
           join holder in registry.BalanceHolders on asset.BalanceHolderId equals (Guid?)holder.Id into holders
           from holder in holders.DefaultIfEmpty()
           select new TaggedRow { Tag = tag, Asset = asset, Holder = holder };

    // Merged assets have a document and its day, but not everybody may know it. One that must not be known hides what was merged into it.
    private async Task<ResolveCodeResult> MergedAsync(PublicCommunity community, TagCode code, TaggedRow found, PublicAsset merged, CancellationToken cancellation)
        => (community.Show(found.Successor!, found.SuccessorHolder), found.Tag.State) switch
        {
            (null, _) => new ResolveCodeResult.Unknown(code, []),
            ({ } shown, TagState.Lost or TagState.Revoked) => new ResolveCodeResult.Ended(
                code, Day(community, found.Tag), found.Tag.State == TagState.Lost, await SuccessorAsync(found.Successor!.Id, cancellation), shown),
            ({ } shown, _) => new ResolveCodeResult.Replaced(
                code, Day(community, found.Tag) ?? merged.StatusDocumentDate, await SuccessorAsync(found.Successor!.Id, cancellation), shown),
        };

    private async Task<TagCode> SuccessorAsync(Guid? assetId, CancellationToken cancellation)
        => assetId is { } asset
            ? await registry.Tags.AsNoTracking().Live().Where(t => t.AssetId == asset).Select(t => t.Code).SingleOrDefaultAsync(cancellation)
            : default;

    private static DateOnly? Day(PublicCommunity community, Tag tag) => tag.EndedAt is { } at ? community.DayOf(at) : null;
}
