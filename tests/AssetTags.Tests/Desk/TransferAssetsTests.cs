using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Desk;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Desk;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class TransferAssetsTests(DatabaseProvider provider)
{
    private static readonly ActFacts s_act = new(" 12-А ", new(2026, 1, 15));

    [Test]
    public async Task Assets_go_to_the_other_holder_by_the_act_and_keep_their_tags()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var (one, two, hospital) = await ThreeAsync(town);
        var code = await town.Public.TagAsync(one.Id);

        var result = await TransferAsync(town, new(town.Community, new() { Only = [one.Id, two.Id] }, hospital.Id, s_act) { Numbers = new Dictionary<Guid, string> { [two.Id] = "900" } });

        Assert.That(result, Is.TypeOf<TransferAssetsResult.Done>());
        var saved = await town.ReadAsync(two.Id);
        var transfers = await town.Registry.ReadAsync(r => r.AssetTransfers.AsNoTracking().OrderBy(t => t.Id).ToListAsync());
        Assert.Multiple(() =>
        {
            Assert.That((saved.BalanceHolderId, saved.InventoryNumber, saved.Status), Is.EqualTo((hospital.Id, "900", AssetStatus.InUse)));
            Assert.That(transfers.Select(t => (t.AssetId, t.ToHolderId, t.FormerInventoryNumber, t.ActNumber)), Is.EqualTo([(one.Id, hospital.Id, "1", "12-А"), (two.Id, hospital.Id, "2", "12-А")]));
        });
        Assert.That(await town.Registry.ReadAsync(r => r.Set<AssetTags.Tags.Tag>().SingleAsync(t => t.Code == code)), Has.Property("IsLive").True.And.Property("AssetId").EqualTo(one.Id));
    }

    [Test]
    public async Task A_taken_number_and_a_lacking_act_are_told_together_and_nothing_moves()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var (one, two, hospital) = await ThreeAsync(town);
        await town.AddAsync("2", ("balanceHolderId", DeskTown.Hospital), ("balanceHolderName", "Лікарня"));

        var lacking = (TransferAssetsResult.Refused)await TransferAsync(town, new(town.Community, new() { Only = [one.Id] }, Guid.NewGuid(), new(" ", new(2027, 1, 1))));
        var taken = (TransferAssetsResult.Refused)await TransferAsync(town, new(town.Community, new() { Only = [one.Id, two.Id] }, hospital.Id, s_act));

        Assert.That(lacking.Faults.Select(f => f.Column), Is.EqualTo(["actNumber", "actDate", "toHolder"]));
        Assert.That(taken.Faults.Select(f => f.Column), Is.EqualTo(new[] { $"number-{two.Id:D}" }));
        Assert.That((await town.ReadAsync(one.Id)).Revision, Is.EqualTo(1));
    }

    [Test]
    public async Task After_a_reorganisation_everything_on_the_books_moves_and_can_come_back()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var (one, two, hospital) = await ThreeAsync(town);
        await town.Registry.UseAsync<ChangeStatus, ChangeStatusResult>(c => c.RunAsync(two, new(AssetStatus.WrittenOff, "1", new(2026, 1, 1)), default));
        var school = await town.HolderAsync(DeskTown.School);
        var request = new TransferAssetsRequest(town.Community, new(), hospital.Id, s_act) { FromHolderId = school.Id };

        var done = (TransferAssetsResult.Done)await TransferAsync(town, request);
        Assert.That((done.Change.Count, (await town.ReadAsync(one.Id)).BalanceHolderId, (await town.ReadAsync(two.Id)).BalanceHolderId), Is.EqualTo((1, hospital.Id, school.Id)));
        Assert.That(await TransferAsync(town, request), Is.TypeOf<TransferAssetsResult.Refused>(), "nothing is left");

        await town.Registry.UseAsync<UndoBulkChange, UndoBulkChangeResult>(u => u.RunAsync(town.Community, done.Change.Id, default));
        Assert.That((await town.ReadAsync(one.Id)).BalanceHolderId, Is.EqualTo(school.Id));
        Assert.That(await town.Registry.ReadAsync(r => r.AssetTransfers.CountAsync()), Is.EqualTo(2));
    }

    [Test]
    public async Task Foreign_assets_and_foreign_holders_do_not_exist_and_a_changed_asset_stops_it()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var (one, _, hospital) = await ThreeAsync(town);
        var (community, foreign) = await town.NeighbourAsync();
        var foreignHolder = await town.Registry.ReadAsync(r => r.BalanceHolders.SingleAsync(h => h.CommunityId == community));

        Assert.That(await TransferAsync(town, new(town.Community, new() { Only = [foreign] }, hospital.Id, s_act)), Is.TypeOf<TransferAssetsResult.Refused>());
        Assert.That(await TransferAsync(town, new(town.Community, new() { Only = [one.Id] }, foreignHolder.Id, s_act)), Is.TypeOf<TransferAssetsResult.Refused>());
        Assert.That(
            await TransferAsync(town, new(town.Community, new() { Only = [one.Id] }, hospital.Id, s_act) { Revisions = new Dictionary<Guid, int> { [one.Id] = 7 } }),
            Is.TypeOf<TransferAssetsResult.Conflict>());
    }

    [Test]
    public async Task A_transfer_of_nothing_is_no_transfer_of_everything()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var (one, _, hospital) = await ThreeAsync(town);
        var school = await town.HolderAsync(DeskTown.School);
        var nothing = new TransferAssetsRequest(town.Community, new() { Only = [] }, hospital.Id, s_act);

        foreach (var request in (TransferAssetsRequest[])[nothing, nothing with { FromHolderId = school.Id }])
        {
            var refused = (TransferAssetsResult.Refused)await TransferAsync(town, request);
            Assert.That(refused.Faults.Select(f => f.Reason.Uk), Is.EqualTo(["Не обрано жодного об’єкта. Позначте їх у реєстрі."]));
        }

        Assert.That((await town.ReadAsync(one.Id)).Revision, Is.EqualTo(1));
    }

    [Test]
    public async Task What_was_not_shown_is_not_handed_over()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var (one, _, hospital) = await ThreeAsync(town);
        var school = await town.HolderAsync(DeskTown.School);
        var request = new TransferAssetsRequest(town.Community, new(), hospital.Id, s_act) { FromHolderId = school.Id };
        var shown = await PreviewAsync(town, request);
        await town.Public.AddAsync("Лава");
        await town.EditAsync(one, ("description", "Інше"));

        var outdated = (TransferAssetsResult.Outdated)await TransferAsync(town, request with { Fingerprint = shown.Fingerprint });

        Assert.That(shown.Faults, Is.Empty);
        Assert.That((shown.Assets.Count, outdated.Now.Assets.Count, (await town.ReadAsync(one.Id)).BalanceHolderId), Is.EqualTo((2, 2, school.Id)));
        Assert.That(await TransferAsync(town, request with { Fingerprint = outdated.Now.Fingerprint }), Is.TypeOf<TransferAssetsResult.Done>());
    }

    private static async Task<(Asset One, Asset Two, BalanceHolder Hospital)> ThreeAsync(DeskTown town)
    {
        var one = await town.AddAsync("1");
        var two = await town.AddAsync("2");
        await town.AddAsync("3", ("balanceHolderId", DeskTown.Hospital), ("balanceHolderName", "Лікарня"));
        return (one, two, await town.HolderAsync(DeskTown.Hospital));
    }

    private static Task<TransferPreview> PreviewAsync(DeskTown town, TransferAssetsRequest request)
        => town.Registry.UseAsync<TransferAssets, TransferPreview>(t => t.PreviewAsync(request, default));

    private static Task<TransferAssetsResult> TransferAsync(DeskTown town, TransferAssetsRequest request)
        => town.Registry.UseAsync<TransferAssets, TransferAssetsResult>(t => t.RunAsync(request, default));
}
