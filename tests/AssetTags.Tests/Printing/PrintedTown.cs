using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Printing;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Printing;

/// <summary>A registry with benches to print labels for.</summary>
internal sealed class PrintedTown(TestRegistry registry, Community community, Guid[] benches) : IAsyncDisposable
{
    public TestRegistry Registry => registry;

    public Community Community => community;

    public IReadOnlyList<Guid> Benches => benches;

    public static async Task<PrintedTown> FoundAsync(DatabaseProvider provider, int count = 12)
    {
        var registry = await TestRegistry.CreateAsync(provider);
        var community = await registry.ReadAsync(r => r.Communities.AsNoTracking().SingleAsync());
        var benches = await registry.WriteAsync("asset.create", async (_, session) =>
        {
            Asset[] assets = [.. Enumerable.Range(1, count).Select(i => new Asset { CommunityId = community.Id, Name = $"Лава {i}", InventoryNumber = $"1013{i:D4}" })];
            await session.InsertAsync(assets, default);
            return assets.Select(a => a.Id).ToArray();
        });
        return new PrintedTown(registry, community, benches);
    }

    /// <summary>A print of the first benches.</summary>
    public PrintRequest Request(int count, string path = "") => new(community, path) { Filter = new AssetFilter { Only = [.. benches.Take(count)] } };

    public Task<HandOutResult> HandOutAsync(PrintRequest request, string code) => registry.UseAsync<HandOutPrint, HandOutResult>(p => p.RunAsync(request, code, default));

    public Task<string> OfferAsync() => registry.UseAsync<HandOutPrint, string>(p => p.OfferAsync(community.Id, default));

    public Task<PrintRehearsal> RehearseAsync(PrintRequest request) => registry.UseAsync<PrintLabels, PrintRehearsal>(p => p.RehearseAsync(request, default));

    public async Task<HalfUsedSheet> NewestSheetAsync()
        => await registry.UseAsync<HalfUsedSheets, HalfUsedSheet>(s => s.ListAsync(community.Id, null, default).FirstAsync().AsTask());

    public ValueTask DisposeAsync() => registry.DisposeAsync();
}
