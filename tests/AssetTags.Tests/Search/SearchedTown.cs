using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Places;
using AssetTags.Search;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Search;

/// <summary>A registry whose assets are found by the letters A, B, C… in the order of their registration.</summary>
internal sealed class SearchedTown(TestRegistry registry) : IAsyncDisposable
{
    private readonly Dictionary<Guid, string> _letters = [];

    public TestRegistry Registry => registry;

    public static async Task<SearchedTown> FoundAsync(DatabaseProvider provider) => new(await TestRegistry.CreateAsync(provider));

    /// <summary>Registers an asset.</summary>
    public async Task<Guid> AddAsync(string name, Action<Asset>? change = null)
    {
        var id = await registry.WriteAsync("test.asset", (r, _) =>
        {
            var asset = new Asset { CommunityId = registry.CommunityId, Name = name };
            change?.Invoke(asset);
            r.Add(asset);
            return Task.FromResult(asset.Id);
        });
        _letters[id] = ((char)('A' + _letters.Count)).ToString();
        return id;
    }

    public Task<Guid> HolderAsync(string name, string? edrpou = null) => registry.WriteAsync("test.holder", (r, _) =>
    {
        var holder = new BalanceHolder { CommunityId = registry.CommunityId, Name = name, Edrpou = edrpou };
        r.Add(holder);
        return Task.FromResult(holder.Id);
    });

    public Task<Guid> RenameAsync(string from, string to, string? settlement = null) => registry.WriteAsync("test.rename", (r, _) =>
    {
        var rename = new StreetRename { CommunityId = registry.CommunityId, OldName = from, NewName = to, Settlement = settlement };
        r.Add(rename);
        return Task.FromResult(rename.Id);
    });

    public Task ChangeAsync<T>(Guid id, Action<T> change)
        where T : class
        => registry.WriteAsync("test.change", async (r, _) =>
        {
            change((await r.Set<T>().FindAsync(id))!);
            return 0;
        });

    /// <summary>The letters of what is found, in order.</summary>
    public async Task<string> FindAsync(string text) => string.Concat((await AskAsync(text)).Select(f => _letters[f.Asset.Id]));

    public async Task<IReadOnlyList<FoundAsset>> AskAsync(string text)
        => (await registry.UseAsync<FindByText, FoundAssets>(f => f.RunAsync(registry.CommunityId, text, 50, null, default))).Assets;

    public ValueTask DisposeAsync() => registry.DisposeAsync();
}
