using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Desk;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Desk;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class CreateAssetTests(DatabaseProvider provider)
{
    [Test]
    public async Task A_new_asset_is_what_was_typed()
    {
        await using var town = await DeskTown.FoundAsync(provider);

        var asset = await town.AddAsync("101", ("latitude", "48,68"), ("longitude", "29.24"), ("condition", "Аварійний"));

        var saved = await town.ReadAsync(asset.Id);
        Assert.Multiple(() =>
        {
            Assert.That((saved.Name, saved.Area, saved.Kind, saved.Status, saved.CommunityId), Is.EqualTo(("Ліцей № 1", 1234.5m, AssetKind.Building, AssetStatus.InUse, town.Community)));
            Assert.That((saved.Location.Latitude, saved.Location.Longitude, saved.Location.Source), Is.EqualTo((48.68, 29.24, "desk")));
            Assert.That((saved.IsDangerous, saved.OfficialValues), Is.EqualTo((true, """{"condition":"Аварійний"}""")));
        });
    }

    [Test]
    public async Task Without_anything_to_tell_it_by_it_is_refused()
    {
        await using var town = await DeskTown.FoundAsync(provider);

        var result = await town.CreateAsync(DeskTown.Fields(("title", "Лава")), AssetKind.Movable);

        Assert.That(((CreateAssetResult.Refused)result).Faults.Single().Column, Is.EqualTo("inventoryNumber"));
        Assert.That(await town.Registry.ReadAsync(r => r.Assets.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task Sending_the_form_twice_makes_one_asset()
    {
        await using var town = await DeskTown.FoundAsync(provider);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => town.CreateAsync(DeskTown.Building("101")))));

        Assert.That(results.OfType<CreateAssetResult.Created>().Count(), Is.EqualTo(1));
        Assert.That(await town.Registry.ReadAsync(r => r.BalanceHolders.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public void Every_official_column_has_its_place_on_the_form()
    {
        foreach (var table in AssetTags.Exchange.Tables.OfficialTable.All)
        {
            Assert.That(DeskForm.Of(table.Kind).Fields.Where(f => f.IsOwn).Select(f => f.Name), Is.EquivalentTo(table.Columns.Select(c => c.Name)), table.Name);
        }
    }
}
