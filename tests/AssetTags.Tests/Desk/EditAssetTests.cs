using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Desk;
using AssetTags.Inspections;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Desk;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class EditAssetTests(DatabaseProvider provider)
{
    [Test]
    public async Task Only_the_columns_that_are_given_change()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("101");

        var result = await town.EditAsync(asset, ("area", "900"), ("addressThoroughfare", "вул. Миру"));

        var saved = await town.ReadAsync(asset.Id);
        Assert.Multiple(() =>
        {
            Assert.That(result, Is.TypeOf<EditAssetResult.Saved>());
            Assert.That((saved.Area, saved.Address.Thoroughfare, saved.Title, saved.Revision), Is.EqualTo((900m, "вул. Миру", "Ліцей № 1", 2)));
            Assert.That(saved.Condition, Is.EqualTo(AssetCondition.NeedsRoutineRepair));
        });
    }

    [Test]
    public async Task What_the_register_says_already_is_no_change()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("101");

        Assert.That(await town.EditAsync(asset, ("area", " 1234.5 "), ("title", "Ліцей № 1"), ("description", "")), Is.TypeOf<EditAssetResult.Unchanged>());
        Assert.That((await town.ReadAsync(asset.Id)).Revision, Is.EqualTo(1));
    }

    [Test]
    public async Task Every_mistake_is_told_at_once_beside_its_field()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("101");

        var result = await town.EditAsync(asset, ("area", "багато"), ("registrationDate", "вчора"), ("CATUTTC", "UA1"), ("condition", "ніякий"), ("latitude", "48.7"), ("title", "Нова"));

        var faults = ((EditAssetResult.Refused)result).Faults;
        Assert.That(faults.Select(f => f.Column), Is.EquivalentTo(["area", "registrationDate", "CATUTTC", "condition", "longitude"]), DeskTown.Told(faults));
        Assert.That((await town.ReadAsync(asset.Id)).Title, Is.EqualTo("Ліцей № 1"));
    }

    [TestCase("balanceHolderId", "01411083", "контрольна цифра")]
    [TestCase("ownerId", "01411083", "контрольна цифра")]
    [TestCase("balanceHolderId", "1411082", "01411082?")]
    [TestCase("balanceHolderId", "3012345678", "податковий номер")]
    [TestCase("ownerId", "3012345678", "податковий номер")]
    [TestCase("userId", "01411083", "контрольна цифра")]
    public async Task A_code_that_cannot_be_is_refused_by_hand(string column, string code, string told)
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("101");

        var result = await town.EditAsync(asset, (column, code));

        var faults = ((EditAssetResult.Refused)result).Faults;
        Assert.That(faults.Where(f => f.Column == column).Select(f => f.Reason.Uk), Has.Some.Contains(told), DeskTown.Told(faults));
    }

    [Test]
    public async Task A_user_may_be_a_person()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("101");

        Assert.That(await town.EditAsync(asset, ("userId", "3012345678"), ("userName", "Ковалюк Олена")), Is.TypeOf<EditAssetResult.Saved>());
    }

    [Test]
    public async Task What_is_no_field_of_the_form_cannot_be_set()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("101");
        string[] names = ["CommunityId", "communityId", "status", "Status", "ParentId", "revision", "OfficialValues", "model", "Id", "kind"];

        foreach (var name in names)
        {
            var result = await town.EditAsync(asset, (name, "1"), ("title", "Взлом"));
            Assert.That(((EditAssetResult.Refused)result).Faults.Single().Column, Is.EqualTo(name));
        }

        Assert.That((await town.ReadAsync(asset.Id)).Revision, Is.EqualTo(1));
    }

    [Test]
    public async Task The_second_of_two_editors_sees_both_versions_and_overwrites_nothing()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("101");
        var seen = DeskRecord.Of(asset, await town.HolderAsync(DeskTown.School));
        await town.EditAsync(asset, ("title", "Ліцей імені Франка"), ("area", "900"));

        var result = await town.Registry.UseAsync<EditAsset, EditAssetResult>(e => e.RunAsync(
            new(town.Community, asset.Id, asset.Revision, DeskTown.Fields(("title", "Ліцей № 1 (новий)"), ("description", "Школа")), seen), default));

        var conflict = ((EditAssetResult.Conflict)result).With;
        var title = conflict.Fields.Single(f => f.Field.Name == "title");
        Assert.Multiple(() =>
        {
            Assert.That(conflict.Asset.Revision, Is.EqualTo(2));
            Assert.That((title.Base, title.Theirs, title.Mine, title.BothChanged), Is.EqualTo(("Ліцей № 1", "Ліцей імені Франка", "Ліцей № 1 (новий)", true)));
            Assert.That(conflict.Fields.Select(f => (f.Field.Name, f.IsTheirs, f.IsMine)), Is.EquivalentTo([("title", true, true), ("area", true, false), ("description", false, true)]));
        });
        Assert.That((await town.ReadAsync(asset.Id)).Description, Is.Null);
    }

    [Test]
    public async Task Of_many_editors_at_once_one_saves_and_the_others_meet_a_conflict()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("101");

        var results = await Task.WhenAll(Enumerable.Range(1, 6).Select(i => Task.Run(() => town.EditAsync(asset, ("area", $"{i}")))));

        Assert.That(results.OfType<EditAssetResult.Saved>().Count(), Is.EqualTo(1));
        Assert.That(results.OfType<EditAssetResult.Conflict>().Count(), Is.EqualTo(5));
        Assert.That((await town.ReadAsync(asset.Id)).Revision, Is.EqualTo(2));
    }

    [Test]
    public async Task An_inspection_in_between_is_a_conflict_too_whichever_is_first()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("101");
        var rounds = Enumerable.Range(0, 4).Select(_ => Task.Run(() => town.EditAsync(asset, ("area", "5"))));
        var status = Task.Run(() => town.Registry.UseAsync<NoteInspection, NoteInspectionResult>(n => n.RunAsync(asset, new(new(2026, 1, 2)), default)));

        var results = await Task.WhenAll(rounds);
        try
        {
            await status;
        }
        catch (DbUpdateConcurrencyException)
        {
            // The inspection lost its race, and said so.
        }

        Assert.That(results, Has.All.InstanceOf<EditAssetResult.Saved>().Or.InstanceOf<EditAssetResult.Conflict>());
        Assert.That(results.OfType<EditAssetResult.Saved>().Count(), Is.LessThanOrEqualTo(1));
    }

    [Test]
    public async Task A_number_or_an_identifier_of_another_asset_is_refused()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        await town.AddAsync("101", ("id", "A-1"));
        var asset = await town.AddAsync("102", ("id", "A-2"));

        var result = await town.EditAsync(asset, ("inventoryNumber", "101"), ("id", "A-1"));

        Assert.That(((EditAssetResult.Refused)result).Faults.Select(f => f.Column), Is.EquivalentTo(["inventoryNumber", "id"]));
    }

    [Test]
    public async Task An_asset_of_another_community_does_not_exist_here()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var (_, foreign) = await town.NeighbourAsync();

        var result = await town.Registry.UseAsync<EditAsset, EditAssetResult>(e => e.RunAsync(
            new(town.Community, foreign, 1, DeskTown.Fields(("title", "Чуже"))), default));

        Assert.That(result, Is.TypeOf<EditAssetResult.NotFound>());
    }

    [Test]
    public async Task Imported_texts_give_way_to_what_was_typed_and_others_stay()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var id = await town.Public.AddAsync("Ангар", a =>
        {
            (a.InventoryNumber, a.OfficialId, a.Condition, a.IsDangerous) = ("5", "X-5", AssetCondition.NeedsMajorRepair, true);
            (a.OfficialValues, a.ExtraValues) = ("""{"area":"552.0","condition":"АВАРІЙНИЙ"}""", """{"Інв. №":"5","поверх":"2"}""");
            a.Area = 552m;
        });

        await town.EditAsync(await town.ReadAsync(id), ("area", "553"), ("inventoryNumber", "6"));

        var saved = await town.ReadAsync(id);
        Assert.Multiple(() =>
        {
            Assert.That((saved.Area, saved.InventoryNumber, saved.IsDangerous), Is.EqualTo((553m, "6", true)));
            Assert.That(saved.OfficialValues, Is.EqualTo("""{"condition":"АВАРІЙНИЙ"}"""));
            Assert.That(saved.ExtraValues, Is.EqualTo("""{"поверх":"2"}"""));
            Assert.That(DeskRecord.Of(saved, null)["area"], Is.EqualTo("553"));
        });
    }

    [Test]
    public async Task A_holder_is_found_by_code_or_entered_with_its_name()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("101");

        var unnamed = await town.EditAsync(asset, ("balanceHolderId", DeskTown.Hospital));
        Assert.That(((EditAssetResult.Refused)unnamed).Faults.Single().Column, Is.EqualTo("balanceHolderId"));

        var named = await town.EditAsync(asset, ("balanceHolderId", DeskTown.Hospital), ("balanceHolderName", "Лікарня"));
        Assert.That(named, Is.TypeOf<EditAssetResult.Saved>());
        Assert.That((await town.ReadAsync(asset.Id)).BalanceHolderId, Is.EqualTo((await town.HolderAsync(DeskTown.Hospital)).Id));

        var back = await town.EditAsync(await town.ReadAsync(asset.Id), ("balanceHolderId", DeskTown.School));
        Assert.That(back, Is.TypeOf<EditAssetResult.Saved>());

        var wrong = await town.EditAsync(await town.ReadAsync(asset.Id), ("balanceHolderId", DeskTown.Hospital), ("balanceHolderName", "Школа"));
        Assert.That(((EditAssetResult.Refused)wrong).Faults.Single().Column, Is.EqualTo("balanceHolderName"));
    }
}
