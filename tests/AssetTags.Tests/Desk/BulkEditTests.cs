using System.Diagnostics;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Desk;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Desk;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class BulkEditTests(DatabaseProvider provider)
{
    private static readonly StatusFacts s_repair = new(AssetStatus.UnderRepair);

    [Test]
    public async Task A_preview_tells_old_and_new_and_changes_nothing()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var one = await town.AddAsync("1");
        var two = await town.AddAsync("2", ("condition", "Не потребує ремонту"));

        var preview = await PreviewAsync(town, Request(town, [one.Id, two.Id], s_repair, ("condition", "Не потребує ремонту")));

        Assert.Multiple(() =>
        {
            Assert.That(preview.Faults, Is.Empty);
            Assert.That(preview.Changes.Select(c => c.AssetId), Is.EqualTo(new[] { one.Id, two.Id }));
            Assert.That(preview.Changes[0].Fields, Is.EqualTo(new FieldChange[] { new("condition", "Потребує поточного ремонту", "Не потребує ремонту"), new("status", "В експлуатації", "У ремонті") }));
            Assert.That(preview.Changes[1].Fields, Is.EqualTo(new FieldChange[] { new("status", "В експлуатації", "У ремонті") }));
        });
        Assert.That((await town.ReadAsync(one.Id)).Revision, Is.EqualTo(1));
    }

    [Test]
    public async Task What_was_previewed_is_done_and_can_be_undone()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var one = await town.AddAsync("1");
        var two = await town.AddAsync("2", ("condition", "Аварійний"));
        var request = Request(town, [one.Id, two.Id], s_repair, ("condition", "Не потребує ремонту"), ("title", "Ліцей"));

        var change = await DoneAsync(town, request);
        Assert.That(await StateAsync(town), Is.EqualTo(new[] { ("Ліцей", AssetStatus.UnderRepair, false, (string?)null), ("Ліцей", AssetStatus.UnderRepair, false, null) }));

        var undone = (UndoBulkChangeResult.Undone)await UndoAsync(town, town.Community, change.Id);
        Assert.That((undone.Restored, undone.LeftAlone.Count), Is.EqualTo((2, 0)));
        Assert.That(await StateAsync(town), Is.EqualTo(new[] { ("Ліцей № 1", AssetStatus.InUse, false, (string?)null), ("Ліцей № 1", AssetStatus.InUse, true, """{"condition":"Аварійний"}""") }));
        Assert.That(await UndoAsync(town, town.Community, change.Id), Is.TypeOf<UndoBulkChangeResult.UndoneBefore>());
    }

    [Test]
    public async Task An_undo_leaves_what_somebody_changed_since_and_says_so()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var one = await town.AddAsync("1");
        var two = await town.AddAsync("2");
        var change = await DoneAsync(town, Request(town, [one.Id, two.Id], s_repair));
        await town.EditAsync(await town.ReadAsync(two.Id), ("description", "Змінено пізніше"));

        var undone = (UndoBulkChangeResult.Undone)await UndoAsync(town, town.Community, change.Id);

        Assert.That(undone.LeftAlone.Select(a => a.Id), Is.EqualTo(new[] { two.Id }));
        Assert.That((await town.ReadAsync(one.Id)).Status, Is.EqualTo(AssetStatus.InUse));
        Assert.That((await town.ReadAsync(two.Id)).Status, Is.EqualTo(AssetStatus.UnderRepair));
    }

    [Test]
    public async Task Nothing_is_overwritten_that_the_preview_did_not_show()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var one = await town.AddAsync("1");
        var two = await town.AddAsync("2");
        var request = Request(town, [one.Id, two.Id], null, ("description", "Усе"));
        var preview = await PreviewAsync(town, request);
        await town.EditAsync(one, ("description", "Інше"));

        var result = await town.Registry.UseAsync<BulkEdit, BulkEditResult>(b => b.RunAsync(request, preview.Fingerprint, default));

        Assert.That(((BulkEditResult.Outdated)result).Now.Changes[0].Fields.Single().Old, Is.EqualTo("Інше"));
        Assert.That((await town.ReadAsync(two.Id)).Description, Is.Null);
    }

    [Test]
    public async Task An_asset_that_joins_the_filter_after_the_preview_stops_it()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        await town.AddAsync("1");
        var request = new BulkEditRequest(town.Community, new AssetFilter { Holder = DeskTown.School }, DeskTown.Fields(("description", "Усе")));
        var preview = await PreviewAsync(town, request);
        await town.AddAsync("2");

        Assert.That(await town.Registry.UseAsync<BulkEdit, BulkEditResult>(b => b.RunAsync(request, preview.Fingerprint, default)), Is.TypeOf<BulkEditResult.Outdated>());
    }

    [TestCase("inventoryNumber", "5")]
    [TestCase("balanceHolderId", DeskTown.Hospital)]
    [TestCase("area", "багато")]
    [TestCase("CommunityId", "x")]
    [TestCase("ownerId", "01411083")]
    public async Task One_bad_value_keeps_all_from_changing(string column, string value)
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var one = await town.AddAsync("1");
        var two = await town.AddAsync("2");

        var request = Request(town, [one.Id, two.Id], null, ("description", "Усе"), (column, value));
        var preview = await PreviewAsync(town, request);
        var result = await town.Registry.UseAsync<BulkEdit, BulkEditResult>(b => b.RunAsync(request, preview.Fingerprint, default));

        Assert.That(preview.Faults.Single().Fault.Column, Is.EqualTo(column));
        Assert.That(((BulkEditResult.Refused)result).Faults.Single().Fault.Column, Is.EqualTo(column));
        Assert.That((await town.ReadAsync(one.Id)).Description, Is.Null);
    }

    [Test]
    public async Task A_change_of_nothing_is_no_change_of_everything()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var one = await town.AddAsync("1");

        var preview = await PreviewAsync(town, Request(town, [], s_repair));
        var result = await town.Registry.UseAsync<BulkEdit, BulkEditResult>(b => b.RunAsync(Request(town, [], s_repair), preview.Fingerprint, default));

        Assert.That(((BulkEditResult.Refused)result).Faults.Single().Fault.Reason.Uk, Does.StartWith("Не обрано жодного об’єкта."));
        Assert.That((await town.ReadAsync(one.Id)).Revision, Is.EqualTo(1));
    }

    [Test]
    public async Task A_write_off_needs_its_document_and_foreign_assets_do_not_exist()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var one = await town.AddAsync("1");
        var (neighbour, foreign) = await town.NeighbourAsync();

        Assert.That((await PreviewAsync(town, Request(town, [one.Id], new(AssetStatus.WrittenOff)))).Faults.Single().Fault.Column, Is.EqualTo("status"));
        Assert.That((await PreviewAsync(town, Request(town, [one.Id, foreign], s_repair))).Faults.Single().Fault.Reason.Uk, Does.StartWith("Серед обраного 1 немає"));

        var change = await DoneAsync(town, Request(town, [one.Id], s_repair));
        Assert.That(await UndoAsync(town, neighbour, change.Id), Is.TypeOf<UndoBulkChangeResult.NotFound>());
    }

    [Test]
    public async Task Ten_thousand_assets_change_and_come_back_in_seconds()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        await town.Registry.WriteAsync("test.assets", async (_, session) =>
        {
            Asset[] assets = [.. Enumerable.Range(0, 10_000).Select(i => new Asset { CommunityId = town.Community, Name = $"Лава {i}", Title = $"Лава {i}", OfficialId = $"L-{i}", Area = i })];
            await session.InsertAsync<Asset>(assets, default);
            return true;
        });
        var request = new BulkEditRequest(town.Community, new AssetFilter(), DeskTown.Fields(("condition", "Не потребує ремонту")), s_repair);
        var watch = Stopwatch.StartNew();

        var change = await DoneAsync(town, request);
        TestContext.Out.WriteLine($"{provider}: preview and change {watch.ElapsedMilliseconds} ms, {change.Before.Length} characters remembered");
        watch.Restart();
        var undone = (UndoBulkChangeResult.Undone)await UndoAsync(town, town.Community, change.Id);
        TestContext.Out.WriteLine($"{provider}: undo {watch.ElapsedMilliseconds} ms");

        Assert.That((change.Count, undone.Restored), Is.EqualTo((10_000, 10_000)));
        Assert.That(await town.Registry.ReadAsync(r => r.Assets.CountAsync(a => a.Condition == null && a.Status == AssetStatus.InUse && a.Revision == 3)), Is.EqualTo(10_000));
    }

    private static BulkEditRequest Request(DeskTown town, Guid[] ids, StatusFacts? status, params (string, string?)[] fields)
        => new(town.Community, new AssetFilter { Only = ids }, DeskTown.Fields(fields), status);

    private static Task<BulkPreview> PreviewAsync(DeskTown town, BulkEditRequest request)
        => town.Registry.UseAsync<BulkEdit, BulkPreview>(b => b.PreviewAsync(request, default));

    private static async Task<BulkChange> DoneAsync(DeskTown town, BulkEditRequest request)
    {
        var preview = await PreviewAsync(town, request);
        Assert.That(preview.Faults, Is.Empty);
        var result = await town.Registry.UseAsync<BulkEdit, BulkEditResult>(b => b.RunAsync(request, preview.Fingerprint, default));
        return ((BulkEditResult.Done)result).Change;
    }

    private static Task<UndoBulkChangeResult> UndoAsync(DeskTown town, Guid community, Guid change)
        => town.Registry.UseAsync<UndoBulkChange, UndoBulkChangeResult>(u => u.RunAsync(community, change, default));

    private static Task<(string, AssetStatus, bool, string?)[]> StateAsync(DeskTown town)
        => town.Registry.ReadAsync(async r => (await r.Assets.AsNoTracking().OrderBy(a => a.Id).ToListAsync()).Select(a => (a.Name, a.Status, a.IsDangerous, a.OfficialValues)).ToArray());
}
