using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Printing;
using AssetTags.Publicity;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Publication;

/// <summary>A label hangs where everybody reads it: it says no more than the page behind it.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class PublicLabelTests(DatabaseProvider provider)
{
    [TestCase(PublicityLevel.Open, "Склад", "77", "вул. Миру, 12")]
    [TestCase(PublicityLevel.Generalised, "Склад", "77", "вул. Миру")]
    [TestCase(PublicityLevel.Minimal, "Об’єкт комунальної власності", null, null)]
    [TestCase(PublicityLevel.Closed, "Об’єкт комунальної власності", null, null)]
    public async Task A_label_says_what_the_public_may_know(PublicityLevel level, string name, string? number, string? address)
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await town.AddAsync(
            "Склад",
            a => (a.InventoryNumber, a.Address.Thoroughfare, a.Address.LocatorDesignator) = ("77", "вул. Миру", "12"),
            level == PublicityLevel.Open ? null : level);
        var community = await town.Registry.ReadAsync(r => r.Communities.AsNoTracking().SingleAsync());

        var preview = (PreviewResult.Drawn)await town.Registry.UseAsync<PreviewLabel, PreviewResult>(
            p => p.RunAsync(new PrintRequest(community, ""), AssetTags.Labels.PictureKind.Svg, default));

        Assert.That((preview.Label.Name, preview.Label.Number, preview.Label.Address), Is.EqualTo((name, number, address)));
    }

    [TestCase("Будівля, вул. Миру, 12", "Будівля, вул. Миру")]
    [TestCase("Школа № 12 по вул. Миру 12", "Школа № 12 по вул. Миру")]
    [TestCase("Гараж, буд. 12А", "Гараж")]
    [TestCase("Дитячий садок № 12", "Дитячий садок № 12")]
    [TestCase("буд. 12", "буд. 12")]
    public async Task A_name_does_not_give_away_the_house_number(string name, string shown)
    {
        await using var town = await PublicTown.FoundAsync(provider);
        var asset = await town.AddAsync(name, a => (a.Address.Thoroughfare, a.Address.LocatorDesignator) = ("вул. Миру", "12"), PublicityLevel.Generalised);

        var row = await town.AskAsync<AssetTags.Publication.ListPublicAssets, AssetTags.Publication.PublicRow?>((l, c) => l.OneAsync(c, asset, default));

        Assert.That(row!.Asset.Name, Is.EqualTo(shown));
        Assert.That(row.Asset.Address!.House, Is.Null);
    }
}
