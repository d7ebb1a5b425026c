using System.Runtime.CompilerServices;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;
using AssetTags.Photos;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AssetTags.Publication;

/// <summary>The statements behind the page of a scanned code, compiled once for each database.</summary>
/// <remarks>
/// EF Core otherwise walks through the whole expression of a query each time, to find it among those it has compiled: that takes as long
/// as the database does.
/// </remarks>
internal sealed class PublicQueries
{
    /// <summary>How many rows <see cref="Neighbours"/> gives at most.</summary>
    public const int NeighbourBatch = 16;

    /// <summary>How many entries <see cref="Entries"/> gives at most.</summary>
    public const int MostEntries = 20;

    private static readonly ConditionalWeakTable<IModel, PublicQueries> s_ofModels = [];

    private PublicQueries()
    {
    }

    /// <summary>A tag by its code, with its asset and that asset's holder, and where the asset was merged into another, those of that one.</summary>
    public Func<RegistryContext, Guid, TagCode, CancellationToken, Task<TaggedRow?>> Tagged { get; } = EF.CompileAsyncQuery(
        (RegistryContext registry, Guid community, TagCode code, CancellationToken _) =>
            (from tag in registry.Set<Tag>().AsNoTracking().Where(t => t.Code == code && t.CommunityId == community)
             join asset in registry.Set<Asset>() on tag.AssetId equals (Guid?)asset.Id into assets
             from asset in assets.DefaultIfEmpty()
             join holder in registry.Set<BalanceHolder>() on asset.BalanceHolderId equals (Guid?)holder.Id into holders
             from holder in holders.DefaultIfEmpty()
             join successor in registry.Set<Asset>() on asset.SuccessorId equals (Guid?)successor.Id into successors
             from successor in successors.DefaultIfEmpty()
             join keeper in registry.Set<BalanceHolder>() on successor.BalanceHolderId equals (Guid?)keeper.Id into keepers
             from keeper in keepers.DefaultIfEmpty()
             select new TaggedRow { Tag = tag, Asset = asset, Holder = holder, Successor = successor, SuccessorHolder = keeper }).SingleOrDefault());

    /// <summary>What there is to be said of an asset beside itself, and where its neighbours are to be looked for.</summary>
    public Func<RegistryContext, Guid, CancellationToken, Task<Surroundings>> Around { get; } = EF.CompileAsyncQuery(
        (RegistryContext registry, Guid id, CancellationToken _) => registry.Set<Asset>().Where(a => a.Id == id).Select(a => new Surroundings
        {
            HasEntries = a.Revision > 1,
            HasDocuments = registry.Set<AssetDocument>().Any(d => d.AssetId == id && d.RemovedAt == null),
            HasPhotos = registry.Set<AssetPhoto>().Any(p => p.AssetId == id && p.RemovedAt == null),
            Complex = a.IsPartOf,
            OfficialId = a.OfficialId,
            Street = a.Address.Thoroughfare,
            House = a.Address.LocatorDesignator,
            Settlement = a.Address.PostName,
        }).Single());

    /// <summary>The papers of an asset.</summary>
    public Func<RegistryContext, Guid, IAsyncEnumerable<AssetDocument>> Documents { get; } = EF.CompileAsyncQuery(
        (RegistryContext registry, Guid asset) => registry.Set<AssetDocument>().AsNoTracking().Where(d => d.AssetId == asset && d.RemovedAt == null));

    /// <summary>The tags an asset has or had.</summary>
    public Func<RegistryContext, Guid, IAsyncEnumerable<TagLife>> Tags { get; } = EF.CompileAsyncQuery(
        (RegistryContext registry, Guid asset) => registry.Set<Tag>().Where(t => t.AssetId == asset)
            .Select(t => new TagLife(t.State, t.AttachedAt, t.EndedAt)));

    /// <summary>The last changes of a thing in the journal, latest first.</summary>
    public Func<RegistryContext, string, IAsyncEnumerable<EntryLeaf>> Entries { get; } = EF.CompileAsyncQuery(
        (RegistryContext registry, string entity) => registry.Set<JournalEntry>().Where(e => e.Entity == entity && e.Revision > 1)
            .OrderByDescending(e => e.Revision).Take(MostEntries).Select(e => new EntryLeaf(e.At, e.Leaf)));

    /// <summary>
    /// Assets of the same complex, or at the same address, in the order of their keys after one of them; without what neither the rules of
    /// publicity nor a link to them needs.
    /// </summary>
    /// <remarks>Community, the asset itself, its complex, its identifier, its street, house and settlement, and the key to go on after.</remarks>
    public Func<RegistryContext, Guid, Guid, string?, string?, string?, string?, string?, Guid, IAsyncEnumerable<AssetRow>> Neighbours { get; } = EF.CompileAsyncQuery(
        (RegistryContext registry, Guid community, Guid id, string? complex, string? officialId, string? street, string? house, string? settlement, Guid after) =>
            from asset in registry.Set<Asset>().AsNoTracking()
                .Where(a => a.CommunityId == community && a.Id > after && a.Id != id
                    && ((complex != null && a.IsPartOf == complex) || (officialId != null && a.IsPartOf == officialId)
                        || (street != null && house != null && a.Address.Thoroughfare == street && a.Address.LocatorDesignator == house && a.Address.PostName == settlement)))
                .OrderBy(a => a.Id).Take(NeighbourBatch)
            join holder in registry.Set<BalanceHolder>() on asset.BalanceHolderId equals (Guid?)holder.Id into holders
            from holder in holders.DefaultIfEmpty()
            join tag in registry.Set<Tag>().Where(t => t.State == TagState.Minted || t.State == TagState.Printed || t.State == TagState.Attached)
                on (Guid?)asset.Id equals tag.AssetId into tags
            from tag in tags.DefaultIfEmpty()
            orderby asset.Id
            select new AssetRow
            {
                Asset = new Asset
                {
                    Id = asset.Id,
                    ChangedAt = asset.ChangedAt,
                    Kind = asset.Kind,
                    Name = asset.Name,
                    Title = asset.Title,
                    Description = asset.Description,
                    ClassId = asset.ClassId,
                    ClassDescription = asset.ClassDescription,
                    Address = asset.Address,
                    Owner = asset.Owner,
                    User = asset.User,
                },
                Holder = holder,
                Code = tag == null ? default(TagCode?) : tag.Code,
            });

    /// <summary>The statements for the database of a context.</summary>
    public static PublicQueries Of(RegistryContext registry) => s_ofModels.GetValue(registry.Model, static _ => new PublicQueries());
}
