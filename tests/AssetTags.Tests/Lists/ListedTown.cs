using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Lists;
using AssetTags.Publicity;
using AssetTags.Tests.Publication;

namespace AssetTags.Tests.Lists;

/// <summary>A town whose register is listed.</summary>
internal sealed class ListedTown(PublicTown town) : IAsyncDisposable
{
    public PublicTown Town => town;

    public Guid CommunityId => town.Registry.CommunityId;

    public static async Task<ListedTown> FoundAsync(DatabaseProvider provider) => new(await PublicTown.FoundAsync(provider));

    public Task<Guid> AddAsync(string name, Action<Asset>? change = null, PublicityLevel? level = null) => town.AddAsync(name, change, level);

    public Task<Guid> HolderAsync(string name, string? edrpou) => town.Registry.WriteAsync("test.holder", (r, _) =>
    {
        var holder = new BalanceHolder { CommunityId = CommunityId, Name = name, Edrpou = edrpou };
        r.Add(holder);
        return Task.FromResult(holder.Id);
    });

    public Task<ListPage> ListAsync(ListQuery query, Guid? community = null)
        => town.Registry.UseAsync<ListAssets, ListPage>(l => l.RunAsync(community ?? CommunityId, query, default));

    public async Task<IReadOnlyList<string>> NamesAsync(string query)
    {
        var read = ListQuery.Read(query);
        Assert.That(read.Faults, Is.Empty);
        return [.. (await ListAsync(read.Query)).Rows.Select(r => r.Asset.Name)];
    }

    public ValueTask DisposeAsync() => town.DisposeAsync();
}
