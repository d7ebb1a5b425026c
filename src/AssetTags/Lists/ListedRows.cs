using System.Text;
using AssetTags.Assets;
using AssetTags.Publication;
using AssetTags.Search;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>Reads assets as lists know them.</summary>
internal sealed class ListedRows(RegistryContext registry, PublicCommunity community, IReadOnlyDictionary<Guid, ListedHolder> holders, StreetNames streets, WordBook words)
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string?, string?), IReadOnlyList<string>> _streets = [];

    /// <summary>The holders of a community.</summary>
    public static async Task<IReadOnlyDictionary<Guid, ListedHolder>> HoldersAsync(RegistryContext registry, Guid communityId, CancellationToken cancellation)
        => await registry.Set<Communities.BalanceHolder>().AsNoTracking().Where(h => h.CommunityId == communityId)
            .Select(h => new { h.Id, h.Edrpou, h.Name }).AsAsyncEnumerable()
            .ToDictionaryAsync(h => h.Id, h => new ListedHolder(h.Id, h.Edrpou, h.Name, KeyOf(h.Name)), cancellationToken: cancellation);

    /// <summary>Every asset of the community.</summary>
    public async Task<IReadOnlyList<ListedAsset>> AllAsync(CancellationToken cancellation)
    {
        var tags = await TagsAsync(registry.Tags.Where(t => t.CommunityId == community.Community.Id && t.AssetId != null), cancellation);
        return await ReadAsync(registry.Assets.Where(a => a.CommunityId == community.Community.Id), tags, cancellation);
    }

    /// <summary>Some assets.</summary>
    public async Task<IReadOnlyList<ListedAsset>> SomeAsync(IReadOnlyCollection<Guid> assets, CancellationToken cancellation)
    {
        var rows = new List<ListedAsset>(assets.Count);
        foreach (var part in assets.Chunk(500))
        {
            var tags = await TagsAsync(registry.Tags.Where(t => t.AssetId != null && EF.Parameter(part).Contains(t.AssetId.Value)), cancellation);
            rows.AddRange(await ReadAsync(registry.Assets.Where(a => EF.Parameter(part).Contains(a.Id)), tags, cancellation));
        }

        return [.. rows.Where(r => r is not null)];
    }

    /// <summary>A text as the keys of orders have it.</summary>
    public static string KeyOf(string? text)
    {
        var key = new StringBuilder(SortKey.LongestText);
        key.AppendText(text);
        for (var i = 0; i < key.Length; i++)
        {
            // Half of a pair would not come back from an address.
            key[i] = char.IsSurrogate(key[i]) ? '\uFFFD' : key[i];
        }

        return key.ToString(0, Math.Min(key.Length, SortKey.LongestText));
    }

    /// <summary>A settlement as it is compared: without its kind.</summary>
    public static string SettlementKey(string? settlement) => string.Join(' ', SearchFold.Asked(settlement).Where(w => !StreetKinds.IsSettlement(w)));

    private static async Task<Dictionary<Guid, TagFacts>> TagsAsync(IQueryable<Tag> tags, CancellationToken cancellation)
    {
        var facts = new Dictionary<Guid, TagFacts>();
        await foreach (var tag in tags.AsNoTracking().Select(t => new { t.AssetId, t.State, t.Code, t.EndedAt }).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var known = facts.GetValueOrDefault(tag.AssetId!.Value);
            facts[tag.AssetId.Value] = known.And(tag.State, tag.Code, tag.EndedAt);
        }

        return facts;
    }

    private async Task<List<ListedAsset>> ReadAsync(IQueryable<Asset> assets, Dictionary<Guid, TagFacts> tags, CancellationToken cancellation)
    {
        var rows = new List<ListedAsset>();
        await foreach (var asset in Narrow(assets.AsNoTracking()).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (asset.CommunityId == community.Community.Id)
            {
                rows.Add(Of(asset, tags.GetValueOrDefault(asset.Id)));
            }
        }

        return rows;
    }

    // Without the columns that neither filters nor rules of publicity look at.
    private static IQueryable<Asset> Narrow(IQueryable<Asset> assets) => assets.Select(a => new Asset
    {
        Id = a.Id,
        CommunityId = a.CommunityId,
        Revision = a.Revision,
        ChangedAt = a.ChangedAt,
        Kind = a.Kind,
        Status = a.Status,
        Condition = a.Condition,
        IsDangerous = a.IsDangerous,
        Name = a.Name,
        Title = a.Title,
        Description = a.Description,
        ClassId = a.ClassId,
        ClassDescription = a.ClassDescription,
        Address = a.Address,
        IsPartOf = a.IsPartOf,
        InventoryNumber = a.InventoryNumber,
        OfficialId = a.OfficialId,
        RegistrationId = a.RegistrationId,
        Owner = a.Owner,
        User = a.User,
        Area = a.Area,
        Quantity = a.Quantity,
        LastInspectedOn = a.LastInspectedOn,
        ParentId = a.ParentId,
        SuccessorId = a.SuccessorId,
        BalanceHolderId = a.BalanceHolderId,
    });

    private ListedAsset Of(Asset asset, TagFacts tag)
    {
        var holder = asset.BalanceHolderId is { } id ? holders.GetValueOrDefault(id) : null;
        var verdict = community.Rules.Judge(PublicitySubjects.Of(asset, holder?.Edrpou, community.Community));
        var (street, settlement) = (asset.Address.Thoroughfare, asset.Address.PostName);
        var searched = new SearchedAsset(asset.Id, asset.CommunityId, asset.Name, asset.Address, asset.InventoryNumber, asset.OfficialId, asset.RegistrationId, asset.BalanceHolderId);
        return new ListedAsset
        {
            Id = asset.Id,
            Revision = asset.Revision,
            Kind = asset.Kind,
            Status = asset.Status,
            Condition = asset.Condition,
            IsDangerous = asset.IsDangerous,
            Level = verdict.Level,
            Rule = Once(verdict.Decisive.Rule),
            Holder = holder,
            Code = tag.Code,
            Tag = tag.Kind,
            ClassId = Once(asset.ClassId),
            Settlement = Once(SettlementKey(settlement)),
            Streets = StreetsOf(street, settlement),
            ParentId = asset.ParentId,
            SuccessorId = asset.SuccessorId,
            InspectedOn = asset.LastInspectedOn,
            ChangedAt = asset.ChangedAt,
            Area = asset.Area ?? asset.Quantity,
            NameKey = Once(KeyOf(asset.Name)),
            NumberKey = string.IsNullOrWhiteSpace(asset.InventoryNumber) ? null : KeyOf(asset.InventoryNumber),
            Words = words.Of(SearchText.Of(searched, holder?.Name, holder?.Edrpou, streets.Of(street, settlement))),
        };
    }

    private IReadOnlyList<string> StreetsOf(string? street, string? settlement)
    {
        if (!_streets.TryGetValue((street, settlement), out var known))
        {
            _streets[(street, settlement)] = known = [.. ((string?[])[street, .. streets.Of(street, settlement)]).Select(StreetNames.KeyOf).Where(k => k.Length > 0)];
        }

        return known;
    }

    // Registers repeat themselves; memory need not.
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    private string? Once(string? text)
    {
        if (text is null || _texts.TryGetValue(text, out var known))
        {
            return text is null ? null : _texts[text];
        }

        return _texts[text] = text;
    }

    private readonly record struct TagFacts(TagCode Code, bool IsAttached, bool WasLost, DateTimeOffset? EndedAt)
    {
        public ListTag Kind => Code.IsNone ? WasLost ? ListTag.Lost : ListTag.No : IsAttached ? ListTag.Attached : ListTag.Printed;

        public TagFacts And(TagState state, TagCode code, DateTimeOffset? endedAt)
            => state is TagState.Minted or TagState.Printed or TagState.Attached ? this with { Code = code, IsAttached = state == TagState.Attached }
                : EndedAt is null || endedAt > EndedAt ? this with { WasLost = state == TagState.Lost, EndedAt = endedAt }
                : this;
    }
}
