using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Publicity;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publication;

/// <summary>An asset in a list for the public.</summary>
/// <param name="Asset">The asset, as its level shows it.</param>
/// <param name="Code">The code it has now; <c>default</c> while it has none.</param>
public sealed record PublicRow(PublicAsset Asset, TagCode Code);

/// <summary>Which part of a list is wanted.</summary>
public sealed record PublicPage
{
    /// <summary>How many at most.</summary>
    public int Most { get; init; } = 50;

    /// <summary>Only those registered after the asset with this key.</summary>
    public Guid? After { get; init; }

    /// <summary>The levels that may be in it.</summary>
    public IReadOnlyList<PublicityLevel> Levels { get; init; } = [PublicityLevel.Open, PublicityLevel.Generalised];

    /// <summary>What an asset must be like, judged by what the public sees of it; so no filter tells what the level hides.</summary>
    public Func<PublicAsset, bool>? Where { get; init; }
}

/// <summary>A part of a list.</summary>
/// <param name="Rows">Its rows in the order of registration.</param>
/// <param name="Next">What to ask for after; <see langword="null"/> at the end.</param>
public sealed record PublicPart(IReadOnlyList<PublicRow> Rows, Guid? Next);

/// <summary>Lists assets for the public, in the order of registration.</summary>
public sealed class ListPublicAssets(RegistryContext registry)
{
    private const int LeastBatch = 100, GreatestBatch = 2_000;

    /// <summary>Lists a part.</summary>
    /// <param name="community">The community.</param>
    /// <param name="narrow">A filter that the database answers; it must not look at what a level may hide, or <see cref="PublicPage.Where"/> must look again.</param>
    /// <param name="page">Which part.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<PublicPart> RunAsync(
        PublicCommunity community, Func<IQueryable<Asset>, IQueryable<Asset>> narrow, PublicPage page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        ArgumentNullException.ThrowIfNull(narrow);
        ArgumentNullException.ThrowIfNull(page);
        var rows = new List<PublicRow>();
        var batch = Math.Clamp(page.Most + 1, LeastBatch, GreatestBatch);
        for (var after = page.After ?? Guid.Empty; ; batch = Math.Min(batch * 2, GreatestBatch))
        {
            var from = after;
            var read = await Rows(narrow(Of(community).Where(a => a.Id > from)).OrderBy(a => a.Id).Take(batch)).OrderBy(r => r.Asset.Id).ToListAsync(cancellation);
            rows.AddRange(read.Select(r => Shown(community, r)).Where(r => r is not null && page.Levels.Contains(r.Asset.Level) && page.Where?.Invoke(r.Asset) != false)!);
            if (rows.Count > page.Most)
            {
                return new PublicPart(rows[..page.Most], rows[page.Most - 1].Asset.Id);
            }

            if (read.Count < batch)
            {
                return new PublicPart(rows, null);
            }

            after = read[^1].Asset.Id;
        }
    }

    /// <summary>These assets in this order; those that the public must not see are left out.</summary>
    public async Task<IReadOnlyList<PublicRow>> OfAsync(PublicCommunity community, IReadOnlyList<Guid> assets, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        ArgumentNullException.ThrowIfNull(assets);
        Guid[] keys = [.. assets];

        // By keys alone: asked for the community too, SQLite would read through all its assets.
        var read = await Rows(registry.Assets.AsNoTracking().Where(a => EF.Parameter(keys).Contains(a.Id))).ToDictionaryAsync(r => r.Asset.Id, cancellation);
        return [.. assets.Where(read.ContainsKey).Select(id => read[id]).Where(r => r.Asset.CommunityId == community.Community.Id)
            .Select(r => Shown(community, r)).OfType<PublicRow>()];
    }

    /// <summary>One asset; <see langword="null"/> when it is closed, foreign or not there.</summary>
    public async Task<PublicRow?> OneAsync(PublicCommunity community, Guid assetId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        var read = await Rows(Of(community).Where(a => a.Id == assetId)).SingleOrDefaultAsync(cancellation);
        return read is null ? null : Shown(community, read);
    }

    private IQueryable<Asset> Of(PublicCommunity community) => registry.Assets.AsNoTracking().Where(a => a.CommunityId == community.Community.Id);

    private IQueryable<Row> Rows(IQueryable<Asset> assets)
        => from asset in assets
           join holder in registry.BalanceHolders on asset.BalanceHolderId equals (Guid?)holder.Id into holders
           from holder in holders.DefaultIfEmpty()
           join tag in registry.Tags.Live() on (Guid?)asset.Id equals tag.AssetId into tags
           from tag in tags.DefaultIfEmpty()
           select new Row { Asset = asset, Holder = holder, Tag = tag };

    private static PublicRow? Shown(PublicCommunity community, Row row)
        => community.Show(row.Asset, row.Holder) is { } shown ? new PublicRow(shown, row.Tag?.Code ?? default) : null;

    private sealed class Row
    {
        public required Asset Asset { get; init; }

        public BalanceHolder? Holder { get; init; }

        public Tag? Tag { get; init; }
    }
}
