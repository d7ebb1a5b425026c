using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Desk;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Desk;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class PartsTests(DatabaseProvider provider)
{
    private static readonly ActFacts s_document = new("7", new(2026, 1, 15));

    [Test]
    public async Task A_building_falls_into_premises_with_its_address_and_holder()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var whole = await town.AddAsync("1", ("area", "100"), ("addressThoroughfare", "вул. Миру"), ("ownerId", "01411082"));

        var result = (SplitAssetResult.Done)await SplitAsync(town, whole, false, Part("1/1", "60"), Part("1/2", "40"));

        var parts = await town.Registry.ReadAsync(r => r.Assets.AsNoTracking().Where(a => a.ParentId == whole.Id).OrderBy(a => a.Id).ToListAsync());
        Assert.That(result.Parts, Has.Count.EqualTo(2));
        Assert.That(parts.Select(p => (p.InventoryNumber, p.Area, p.Address.Thoroughfare, p.BalanceHolderId, p.Owner.Code)),
            Is.EqualTo([("1/1", 60m, "вул. Миру", whole.BalanceHolderId, "01411082"), ("1/2", 40m, "вул. Миру", whole.BalanceHolderId, "01411082")]));
    }

    [Test]
    public async Task Parts_larger_than_the_whole_need_a_word_and_every_mistake_is_told_with_its_part()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var whole = await town.AddAsync("1", ("area", "100"));

        var large = (SplitAssetResult.Refused)await SplitAsync(town, whole, false, Part("1/1", "60"), Part("1/2", "41"));
        var wrong = (SplitAssetResult.Refused)await SplitAsync(town, whole, false, Part("1/1", "багато"), Part("1", "1"), Part("1/1", "1"), DeskTown.Fields(("title", "Без номера")));
        var sneaky = (SplitAssetResult.Refused)await SplitAsync(town, whole, false, DeskTown.Fields(("inventoryNumber", "9"), ("balanceHolderId", DeskTown.Hospital), ("ParentId", "x")));

        Assert.That(large.Faults.Select(f => (f.Part, f.Fault.Column)), Is.EqualTo([(-1, "area")]));
        Assert.That(wrong.Faults.Select(f => (f.Part, f.Fault.Column)), Is.EquivalentTo([(0, "area"), (1, "inventoryNumber"), (2, "inventoryNumber"), (3, "inventoryNumber")]));
        Assert.That(sneaky.Faults.Select(f => f.Fault.Column), Is.EquivalentTo(["balanceHolderId", "ParentId"]));
        Assert.That(await SplitAsync(town, whole, true, Part("1/1", "60"), Part("1/2", "41")), Is.TypeOf<SplitAssetResult.Done>());
    }

    [Test]
    public async Task Nothing_is_a_part_of_itself_or_of_a_foreign_asset()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var (a, b, c) = (await town.AddAsync("1"), await town.AddAsync("2"), await town.AddAsync("3"));
        var (_, foreign) = await town.NeighbourAsync();

        Assert.That(await ParentAsync(town, b.Id, a.Id), Is.TypeOf<SetParentResult.Done>());
        Assert.That(await ParentAsync(town, c.Id, b.Id), Is.TypeOf<SetParentResult.Done>());
        Assert.That(await ParentAsync(town, a.Id, c.Id), Is.TypeOf<SetParentResult.Refused>());
        Assert.That(await ParentAsync(town, a.Id, a.Id), Is.TypeOf<SetParentResult.Refused>());
        Assert.That(await ParentAsync(town, a.Id, foreign), Is.TypeOf<SetParentResult.Refused>());
        Assert.That(await town.Registry.UseAsync<SetParent, SetParentResult>(s => s.RunAsync(town.Community, foreign, 1, null, default)), Is.TypeOf<SetParentResult.NotFound>());
        Assert.That(await town.Registry.UseAsync<SetParent, SetParentResult>(s => s.RunAsync(town.Community, c.Id, 1, null, default)), Is.TypeOf<SetParentResult.Conflict>());
    }

    [Test]
    public async Task Two_who_make_a_circle_from_both_ends_at_once_cannot()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var (a, b) = (await town.AddAsync("1"), await town.AddAsync("2"));

        var results = await Task.WhenAll(Task.Run(() => ParentAsync(town, a.Id, b.Id)), Task.Run(() => ParentAsync(town, b.Id, a.Id)));

        Assert.That(results.OfType<SetParentResult.Done>().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task The_code_of_a_merged_asset_leads_to_the_one_that_stays_also_over_two_mergers()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var (a, b, c) = (await OpenAsync(town, "1"), await OpenAsync(town, "2"), await OpenAsync(town, "3"));
        var (codeA, codeC) = (await town.Public.TagAsync(a.Id), await town.Public.TagAsync(c.Id));

        Assert.That(await MergeAsync(town, b.Id, a.Id), Is.TypeOf<MergeAssetsResult.Done>());
        Assert.That(await MergeAsync(town, c.Id, b.Id), Is.TypeOf<MergeAssetsResult.Done>());

        var resolved = (ResolveCodeResult.Replaced)await town.Public.ResolveAsync(codeA.ToString());
        var merged = await town.ReadAsync(a.Id);
        Assert.That((resolved.Asset.Id, resolved.Successor, resolved.Since), Is.EqualTo((c.Id, codeC, s_document.Date)));
        Assert.That((merged.Status, merged.SuccessorId, merged.StatusDocumentNumber), Is.EqualTo((AssetStatus.WrittenOff, c.Id, "7")));
    }

    [Test]
    public async Task What_is_closed_stays_unknown_on_either_side_of_a_merger()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var (open, closed, other) = (await OpenAsync(town, "1"), await LevelAsync(town, "2", PublicityLevel.Closed), await OpenAsync(town, "3"));
        var (codeOpen, codeClosed) = (await town.Public.TagAsync(open.Id), await town.Public.TagAsync(closed.Id));

        await MergeAsync(town, closed.Id, open.Id);
        Assert.That(await town.Public.ResolveAsync(codeOpen.ToString()), Is.TypeOf<ResolveCodeResult.Unknown>());

        await MergeAsync(town, other.Id, closed.Id);
        Assert.That(await town.Public.ResolveAsync(codeClosed.ToString()), Is.TypeOf<ResolveCodeResult.Unknown>());
        Assert.That(((ResolveCodeResult.Replaced)await town.Public.ResolveAsync(codeOpen.ToString())).Asset.Id, Is.EqualTo(other.Id));
    }

    [Test]
    public async Task A_merger_without_sense_or_document_is_refused_and_one_by_mistake_comes_back()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var (a, b) = (await town.AddAsync("1"), await town.AddAsync("2"));
        var premises = await town.AddAsync("3");
        await ParentAsync(town, premises.Id, a.Id);
        var (_, foreign) = await town.NeighbourAsync();

        var refused = (MergeAssetsResult.Refused)await MergeAsync(town, b.Id, b.Id, new("", null));
        Assert.That(refused.Faults.Select(f => f.Column), Is.EqualTo(["actNumber", "actDate", "merged"]));
        Assert.That(await MergeAsync(town, b.Id, foreign), Is.TypeOf<MergeAssetsResult.Refused>());

        var done = (MergeAssetsResult.Done)await MergeAsync(town, b.Id, a.Id);
        Assert.That((await town.ReadAsync(premises.Id)).ParentId, Is.EqualTo(b.Id));
        await town.Registry.UseAsync<UndoBulkChange, UndoBulkChangeResult>(u => u.RunAsync(town.Community, done.Change.Id, default));

        var back = await town.ReadAsync(a.Id);
        Assert.That((back.Status, back.SuccessorId, back.StatusDocumentNumber, back.StatusDocumentDate), Is.EqualTo((AssetStatus.InUse, (Guid?)null, (string?)null, (DateOnly?)null)));
        Assert.That((await town.ReadAsync(premises.Id)).ParentId, Is.EqualTo(a.Id));
    }

    [Test]
    public async Task A_merger_makes_no_circle_of_what_stays_and_what_it_was_a_part_of()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var (top, merged, between, kept) = (await town.AddAsync("1"), await town.AddAsync("2"), await town.AddAsync("3"), await town.AddAsync("4"));
        await ParentAsync(town, merged.Id, top.Id);
        await ParentAsync(town, between.Id, merged.Id);
        await ParentAsync(town, kept.Id, between.Id);

        Assert.That(await MergeAsync(town, kept.Id, merged.Id), Is.TypeOf<MergeAssetsResult.Done>());

        Assert.That(((await town.ReadAsync(between.Id)).ParentId, (await town.ReadAsync(kept.Id)).ParentId), Is.EqualTo(((Guid?)kept.Id, (Guid?)top.Id)));
    }

    [Test]
    public async Task An_undo_makes_no_circle_of_what_was_put_otherwise_meanwhile()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var (top, merged, part, kept) = (await town.AddAsync("1"), await town.AddAsync("2"), await town.AddAsync("3"), await town.AddAsync("4"));
        await ParentAsync(town, merged.Id, top.Id);
        await ParentAsync(town, part.Id, merged.Id);
        var done = (MergeAssetsResult.Done)await MergeAsync(town, kept.Id, merged.Id);
        Assert.That(await ParentAsync(town, top.Id, part.Id), Is.TypeOf<SetParentResult.Done>());

        var undone = (UndoBulkChangeResult.Undone)await town.Registry.UseAsync<UndoBulkChange, UndoBulkChangeResult>(u => u.RunAsync(town.Community, done.Change.Id, default));

        Assert.That((undone.Restored, undone.LeftAlone.Single().Id), Is.EqualTo((1, part.Id)));
        Assert.That(((await town.ReadAsync(part.Id)).ParentId, (await town.ReadAsync(merged.Id)).SuccessorId), Is.EqualTo(((Guid?)kept.Id, (Guid?)null)));
    }

    private static Task<Asset> OpenAsync(DeskTown town, string number) => LevelAsync(town, number, PublicityLevel.Open);

    private static async Task<Asset> LevelAsync(DeskTown town, string number, PublicityLevel level)
    {
        var id = await town.Public.AddAsync($"Лава {number}", a => a.InventoryNumber = number, level);
        return await town.ReadAsync(id);
    }

    private static Dictionary<string, string?> Part(string number, string area) => DeskTown.Fields(("title", "Приміщення"), ("inventoryNumber", number), ("area", area));

    private static Task<SplitAssetResult> SplitAsync(DeskTown town, Asset whole, bool mayExceed, params Dictionary<string, string?>[] parts)
        => town.Registry.UseAsync<SplitAsset, SplitAssetResult>(s => s.RunAsync(new(town.Community, whole.Id, whole.Revision, parts, mayExceed), default));

    private static async Task<SetParentResult> ParentAsync(DeskTown town, Guid id, Guid? parent)
    {
        var asset = await town.ReadAsync(id);
        return await town.Registry.UseAsync<SetParent, SetParentResult>(s => s.RunAsync(town.Community, id, asset.Revision, parent, default));
    }

    private static async Task<MergeAssetsResult> MergeAsync(DeskTown town, Guid kept, Guid merged, ActFacts? document = null)
    {
        var asset = await town.ReadAsync(kept);
        return await town.Registry.UseAsync<MergeAssets, MergeAssetsResult>(m => m.RunAsync(new(town.Community, kept, asset.Revision, [merged], document ?? s_document), default));
    }
}
