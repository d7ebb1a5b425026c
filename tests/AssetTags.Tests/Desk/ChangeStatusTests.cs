using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Desk;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Desk;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class ChangeStatusTests(DatabaseProvider provider)
{
    private static readonly StatusFacts s_repair = new(AssetStatus.UnderRepair);

    [Test]
    public async Task Of_two_who_saw_the_same_asset_only_one_changes_it()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("1");

        var results = await Task.WhenAll(Task.Run(() => StatusAsync(town, asset, s_repair, 1)), Task.Run(() => StatusAsync(town, asset, new(AssetStatus.Vacant), 1)));

        Assert.That(results.OfType<ChangeStatusResult.Changed>().Count(), Is.EqualTo(1));
        Assert.That(results.OfType<ChangeStatusResult.Conflict>().Single().Present.Revision, Is.EqualTo(2));
        Assert.That(await StatusAsync(town, asset, s_repair, null), Is.TypeOf<ChangeStatusResult.Changed>());
    }

    [Test]
    public async Task The_imported_word_goes_that_the_new_status_contradicts()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var id = await town.Public.AddAsync("Лава", a => a.ExtraValues = """{"status":"невідомо де","Колір":"зелений"}""");

        await StatusAsync(town, await town.ReadAsync(id), s_repair, null);

        Assert.That((await town.ReadAsync(id)).ExtraValues, Is.EqualTo("""{"Колір":"зелений"}"""));
    }

    [Test]
    public async Task What_was_merged_gets_no_status_but_by_undoing_the_merger()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var (kept, merged) = (await town.AddAsync("1"), await town.AddAsync("2"));
        await town.Registry.UseAsync<MergeAssets, MergeAssetsResult>(m => m.RunAsync(new(town.Community, kept.Id, 1, [merged.Id], new("7", new(2026, 1, 15))), default));
        var before = await town.ReadAsync(merged.Id);

        var refused = (ChangeStatusResult.Refused)await StatusAsync(town, before, s_repair, before.Revision);
        var many = await town.Registry.UseAsync<BulkEdit, BulkPreview>(
            b => b.PreviewAsync(new(town.Community, new() { Only = [kept.Id, merged.Id] }, DeskTown.Fields(), s_repair), default));

        Assert.That(refused.Reason.Uk, Does.Contain("спершу скасуйте об’єднання"));
        Assert.That(many.Faults.Select(f => (f.Fault.Column, f.Fault.Reason, f.Count)), Is.EqualTo([("status", refused.Reason, 1)]));
        Assert.That(await town.ReadAsync(merged.Id), Has.Property("Status").EqualTo(AssetStatus.WrittenOff).And.Property("Revision").EqualTo(before.Revision));
    }

    private static Task<ChangeStatusResult> StatusAsync(DeskTown town, Asset asset, StatusFacts facts, int? revision)
        => town.Registry.UseAsync<ChangeStatus, ChangeStatusResult>(c => c.RunAsync(asset, facts, revision, default));
}
