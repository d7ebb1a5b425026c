using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Publication;

/// <summary>A registry of a town that is on no list of territories, with the assets a test needs.</summary>
internal sealed class PublicTown(TestRegistry registry) : IAsyncDisposable
{
    public const string Ladyzhyn = "UA05040130010040578";

    public TestRegistry Registry => registry;

    public static async Task<PublicTown> FoundAsync(DatabaseProvider provider)
        => new(await TestRegistry.CreateAsync(provider, new CommunityFacts("Ладижинська міська територіальна громада", Ladyzhyn, "qr.lad.gov.ua", "Ladyzhyn city community")));

    /// <summary>Registers an asset, changed to the test's taste, at a level if one is named.</summary>
    public Task<Guid> AddAsync(string name, Action<Asset>? change = null, PublicityLevel? level = null) => registry.WriteAsync("test.asset", (r, _) =>
    {
        var asset = new Asset { CommunityId = registry.CommunityId, Name = name };
        change?.Invoke(asset);
        r.Add(asset);
        if (level is { } decided)
        {
            r.Add(new PublicityDecision { CommunityId = registry.CommunityId, AssetId = asset.Id, Level = decided, Ground = "рішення", ReviewOn = new(2027, 1, 1) });
        }

        return Task.FromResult(asset.Id);
    });

    /// <summary>Mints a tag and puts it up on an asset.</summary>
    public async Task<TagCode> TagAsync(Guid asset)
    {
        var code = await BlankAsync();
        var found = await registry.ReadAsync(r => r.Assets.AsNoTracking().SingleAsync(a => a.Id == asset));
        var result = await registry.UseAsync<AttachTag, AttachTagResult>(a => a.RunAsync(code, found, default));
        Assert.That(result, Is.TypeOf<AttachTagResult.Attached>());
        return code;
    }

    public async Task<TagCode> BlankAsync()
        => (await registry.UseAsync<MintTags, IReadOnlyList<TagCode>>(m => m.RunAsync(registry.CommunityId, 1, default))).Single();

    /// <summary>Does something for the public.</summary>
    public async Task<T> AskAsync<TService, T>(Func<TService, PublicCommunity, Task<T>> ask)
        where TService : notnull
    {
        var community = await registry.ReadAsync(r => r.Communities.AsNoTracking().SingleAsync());
        var opened = await registry.UseAsync<PublicRegistry, PublicCommunity>(p => p.OpenAsync(community, default));
        return await registry.UseAsync<TService, T>(s => ask(s, opened));
    }

    public Task<ResolveCodeResult> ResolveAsync(string typed) => AskAsync<ResolveCode, ResolveCodeResult>((r, c) => r.RunAsync(c, typed, default));

    public ValueTask DisposeAsync() => registry.DisposeAsync();
}
