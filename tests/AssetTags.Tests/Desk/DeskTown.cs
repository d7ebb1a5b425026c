using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Desk;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Desk;

/// <summary>A town whose registrar sits at the desk.</summary>
internal sealed class DeskTown(PublicTown town) : IAsyncDisposable
{
    // Codes with a right check digit.
    public const string School = "01411082", Hospital = "02141331";

    public TestRegistry Registry => town.Registry;

    public PublicTown Public => town;

    public Guid Community => town.Registry.CommunityId;

    public static async Task<DeskTown> FoundAsync(DatabaseProvider provider) => new(await PublicTown.FoundAsync(provider));

    public static Dictionary<string, string?> Fields(params (string Name, string? Text)[] fields) => fields.ToDictionary(f => f.Name, f => f.Text);

    public static Dictionary<string, string?> Building(string number, params (string Name, string? Text)[] more)
    {
        var fields = Fields(("title", "Ліцей № 1"), ("inventoryNumber", number), ("balanceHolderId", School), ("balanceHolderName", "Відділ освіти"), ("area", "1 234,5"), ("condition", "Потребує поточного ремонту"));
        foreach (var (name, text) in more)
        {
            fields[name] = text;
        }

        return fields;
    }

    public Task<CreateAssetResult> CreateAsync(Dictionary<string, string?> fields, AssetKind kind = AssetKind.Building)
        => Registry.UseAsync<CreateAsset, CreateAssetResult>(c => c.RunAsync(new(Community, kind, fields), default));

    public async Task<Asset> AddAsync(string number, params (string Name, string? Text)[] more)
    {
        var result = await CreateAsync(Building(number, more));
        Assert.That(result, Is.TypeOf<CreateAssetResult.Created>(), () => result is CreateAssetResult.Refused no ? Told(no.Faults) : "");
        return ((CreateAssetResult.Created)result).Asset;
    }

    public Task<EditAssetResult> EditAsync(Asset asset, params (string Name, string? Text)[] fields)
        => Registry.UseAsync<EditAsset, EditAssetResult>(e => e.RunAsync(new(Community, asset.Id, asset.Revision, Fields(fields)), default));

    public Task<Asset> ReadAsync(Guid id) => Registry.ReadAsync(r => r.Assets.AsNoTracking().SingleAsync(a => a.Id == id));

    public Task<BalanceHolder> HolderAsync(string code) => Registry.ReadAsync(r => r.BalanceHolders.AsNoTracking().SingleAsync(h => h.Edrpou == code));

    public static string Told(IEnumerable<FieldFault> faults) => string.Join('\n', faults.Select(f => $"{f.Column}: {f.Reason.Uk}"));

    /// <summary>Another community on the same server, with an asset of its own.</summary>
    public async Task<(Guid Community, Guid Asset)> NeighbourAsync()
    {
        var founded = await Registry.UseAsync<FoundCommunity, FoundCommunityResult>(f => f.RunAsync(new("Жмеринська громада", TestRegistry.Zhmerynka, "qr.zhm.gov.ua"), default));
        var community = ((FoundCommunityResult.Founded)founded).Community.Id;
        var created = await Registry.UseAsync<CreateAsset, CreateAssetResult>(c => c.RunAsync(new(community, AssetKind.Building, Building("77")), default));
        return (community, ((CreateAssetResult.Created)created).Asset.Id);
    }

    public ValueTask DisposeAsync() => town.DisposeAsync();
}
