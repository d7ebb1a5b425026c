using AssetTags.Assets;
using AssetTags.Places;
using AssetTags.Publicity;
using AssetTags.Tests.Architecture;
using AssetTags.Tests.Publication;

namespace AssetTags.Browser.Tests.Map;

/// <summary>A town with thirty schools along a street, three benches at one place, a waterworks in general terms and its boundary.</summary>
internal static class MapTown
{
    public const int SchoolCount = 30, BenchCount = 3, ObjectCount = SchoolCount + BenchCount + 1;

    private const double Latitude = 48.68, Longitude = 29.23;

    public static async Task FurnishAsync(PublicTown town)
    {
        for (var i = 0; i < SchoolCount; i++)
        {
            var asset = await town.AddAsync($"Школа № {i + 1}", SchoolAt(i));
            if (i == 0)
            {
                await town.TagAsync(asset);
            }
        }

        for (var i = 0; i < BenchCount; i++)
        {
            await town.AddAsync($"Лава {i + 1}", BenchAt(i));
        }

        await town.AddAsync("Водозабір", SchoolAt(77), PublicityLevel.Generalised);
        await town.AddAsync("Таємниця", SchoolAt(88), PublicityLevel.Closed);
        await GroundAsync(town);
    }

    public static async Task GroundAsync(PublicTown town)
    {
        var files = new Dictionary<BaseMapKind, byte[]>
        {
            [BaseMapKind.Boundary] = System.Text.Encoding.UTF8.GetBytes(SourceTree.Read("samples/ladyzhyn/boundary.geojson")),
            [BaseMapKind.Streets] = System.Text.Encoding.UTF8.GetBytes(SourceTree.Read("samples/ladyzhyn/streets.geojson")),
        };
        var result = await town.Registry.UseAsync<KeepBaseMap, KeepBaseMapResult>(k => k.RunAsync(town.Registry.CommunityId, files, "PashaOsadchi", default));
        Assert.That(result, Is.TypeOf<KeepBaseMapResult.Kept>());
    }

    private static Action<Asset> SchoolAt(int place) => asset =>
    {
        asset.Address = new AssetAddress { PostName = "Ладижин", Thoroughfare = "вул. Процишина", LocatorDesignator = $"{place + 1}" };
        asset.Location = new AssetLocation { Latitude = Latitude + (place % 6 * 0.002), Longitude = Longitude + (place / 6 * 0.003) };
        asset.Condition = (AssetCondition)(place % 4);
    };

    private static Action<Asset> BenchAt(int place) => asset =>
    {
        asset.Address = new AssetAddress { PostName = "Ладижин", Thoroughfare = "вул. Наконечного" };
        asset.Location = new AssetLocation { Latitude = Latitude - 0.01, Longitude = Longitude };
        asset.IsDangerous = place == 0;
    };
}
