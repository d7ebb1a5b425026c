using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Desk;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Desk;

/// <summary>A change by which the public would see more is asked about once, and waits for a publisher.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class OpeningTests(DatabaseProvider provider)
{
    [Test]
    public async Task An_edit_that_opens_an_asset_is_made_only_when_that_was_said()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("1", ("title", "Котельня № 2"));

        var asked = await EditAsync(town, asset, null, ("title", "Будівля № 2"));
        Assert.That((await town.ReadAsync(asset.Id)).Title, Is.EqualTo("Котельня № 2"));
        var said = await EditAsync(town, asset, PublicityLevel.Open, ("title", "Будівля № 2"));

        var opening = ((EditAssetResult.WouldOpen)asked).Opening;
        Assert.That((opening.Before.Level, opening.After.Level, string.Join(' ', opening.LettingGo.Select(r => r.Rule))), Is.EqualTo((PublicityLevel.Minimal, PublicityLevel.Open, "word:котельня")));
        Assert.That(((EditAssetResult.Saved)said).Opened, Is.Not.Null);
        Assert.That((await town.ReadAsync(asset.Id)).Title, Is.EqualTo("Будівля № 2"));
    }

    [Test]
    public async Task Who_agreed_to_less_is_asked_again_and_what_closes_asks_nothing()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("1", ("title", "Котельня № 2"));
        var open = await town.AddAsync("2");

        Assert.That(await EditAsync(town, asset, PublicityLevel.Generalised, ("title", "Будівля № 2")), Is.TypeOf<EditAssetResult.WouldOpen>());
        Assert.That(await EditAsync(town, asset, null, ("area", "7")), Is.TypeOf<EditAssetResult.Saved>());
        Assert.That(await EditAsync(town, open, null, ("title", "Котельня № 3")), Is.InstanceOf<EditAssetResult.Saved>().With.Property("Opened").Null);
        Assert.That((await QueueAsync(town)).All, Is.Zero);
    }

    [Test]
    public async Task An_opened_asset_waits_until_a_publisher_has_looked_at_it()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var one = await OpenedAsync(town, "1");
        var two = await OpenedAsync(town, "2");
        var three = await OpenedAsync(town, "3");
        var queue = await QueueAsync(town);
        Assert.That(queue.Openings.Select(o => (o.Asset.Id, o.Before, o.Now.Level)), Is.EqualTo(new[] { three, two, one }.Select(id => (id, PublicityLevel.Minimal, PublicityLevel.Open))));

        var confirmed = await ConfirmAsync(town, [(one, PublicityLevel.Open), (two, PublicityLevel.Minimal)]);
        Assert.That((confirmed.Confirmed, confirmed.Moved), Is.EqualTo((1, 1)));
        Assert.That((await QueueAsync(town)).Openings.Select(o => o.Asset.Id), Is.EqualTo(new[] { three, two }));
        await DecideAsync(town, two);
        Assert.That((await QueueAsync(town)).Openings.Select(o => o.Asset.Id), Is.EqualTo(new[] { three }));
        Assert.That(await RulesHoldAsync(town, one), Is.True);
    }

    [Test]
    public async Task What_is_put_back_waits_no_more()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("1", ("title", "Котельня"));
        var change = ((EditAssetResult.Saved)await EditAsync(town, asset, PublicityLevel.Open, ("title", "Будівля"))).Opened!;

        await town.Registry.UseAsync<UndoBulkChange, UndoBulkChangeResult>(u => u.RunAsync(town.Community, change.Id, default));

        Assert.That(((await town.ReadAsync(asset.Id)).Title, (await QueueAsync(town)).All), Is.EqualTo(("Котельня", 0)));
    }

    [Test]
    public async Task Taking_back_what_closed_an_asset_asks_nothing_and_waits_for_a_publisher()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("1");
        var closing = new BulkEditRequest(town.Community, new AssetFilter { Only = [asset.Id] }, DeskTown.Fields(("title", "Котельня")));
        var change = ((BulkEditResult.Done)await RunAsync(town, closing, await town.Registry.UseAsync<BulkEdit, BulkPreview>(b => b.PreviewAsync(closing, default)))).Change;

        var undone = await town.Registry.UseAsync<UndoBulkChange, UndoBulkChangeResult>(u => u.RunAsync(town.Community, change.Id, default));

        Assert.That(((UndoBulkChangeResult.Undone)undone).Restored, Is.EqualTo(1));
        Assert.That((await QueueAsync(town)).Openings.Select(o => (o.Asset.Id, o.Before, o.Now.Level)), Is.EqualTo(new[] { (asset.Id, PublicityLevel.Minimal, PublicityLevel.Open) }));
    }

    [Test]
    public async Task The_parts_of_what_is_closed_are_no_more_open_than_it()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var whole = await town.AddAsync("1", ("title", "Будівля"), ("description", "Котельня на два котли"));
        var open = await town.AddAsync("2", ("title", "Школа"));

        var part = await SplitAsync(town, whole);
        var other = await SplitAsync(town, open);

        Assert.That((await LevelAsync(town, whole), await LevelAsync(town, part)), Is.EqualTo((PublicityLevel.Minimal, PublicityLevel.Minimal)));
        Assert.That((await LevelAsync(town, other), await town.Registry.ReadAsync(r => r.PublicityDecisions.CountAsync())), Is.EqualTo((PublicityLevel.Open, 1)));
    }

    [Test]
    public async Task A_change_of_many_tells_what_it_opens_and_is_made_only_when_that_was_said()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("1", ("title", "Котельня"));
        var open = await town.AddAsync("2");
        var request = new BulkEditRequest(town.Community, new AssetFilter { Only = [asset.Id, open.Id] }, DeskTown.Fields(("title", "Будівля")));

        var preview = await town.Registry.UseAsync<BulkEdit, BulkPreview>(b => b.PreviewAsync(request, default));
        var asked = await RunAsync(town, request, preview);
        var done = await RunAsync(town, request with { MayOpenTo = preview.OpensTo }, preview);

        Assert.That((preview.Openings.Select(o => o.AssetId).Single(), preview.OpensTo), Is.EqualTo((asset.Id, PublicityLevel.Open)));
        Assert.That(((BulkEditResult.WouldOpen)asked).Preview.Openings.Count(), Is.EqualTo(1));
        Assert.That(done, Is.TypeOf<BulkEditResult.Done>());
        Assert.That((await QueueAsync(town)).Openings.Select(o => o.Asset.Id), Is.EqualTo(new[] { asset.Id }));
    }

    [Test]
    public async Task A_transfer_out_of_a_closed_organisation_is_looked_at_and_another_community_sees_none_of_it()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var asset = await town.AddAsync("1");
        await town.AddAsync("2", ("balanceHolderId", "14360570"), ("balanceHolderName", "Водоканал"));
        await town.Registry.UseAsync<RestrictParty, RestrictPartyResult>(r => r.RunAsync(town.Community, DeskTown.School, "ПКМУ № 1257", default));
        var taker = await town.HolderAsync("14360570");

        var request = new TransferAssetsRequest(town.Community, new AssetFilter { Only = [asset.Id] }, taker.Id, new("7", new DateOnly(2026, 1, 1)));
        var done = await town.Registry.UseAsync<TransferAssets, TransferAssetsResult>(t => t.RunAsync(request, default));

        Assert.That(done, Is.TypeOf<TransferAssetsResult.Done>());
        Assert.That((await QueueAsync(town)).Openings.Select(o => (o.Asset.Id, o.Before)), Is.EqualTo(new[] { (asset.Id, PublicityLevel.Closed) }));
        var neighbour = (await town.NeighbourAsync()).Community;
        Assert.That((await town.Registry.UseAsync<ListOpenings, WaitingOpenings>(l => l.RunAsync(neighbour, 10, default))).All, Is.Zero);
    }

    private static async Task<Asset> SplitAsync(DeskTown town, Asset whole)
        => ((SplitAssetResult.Done)await town.Registry.UseAsync<SplitAsset, SplitAssetResult>(s => s.RunAsync(
            new(town.Community, whole.Id, whole.Revision, [DeskTown.Fields(("inventoryNumber", whole.InventoryNumber + "/1"), ("description", "Приміщення"))]), default))).Parts.Single();

    private static async Task<PublicityLevel> LevelAsync(DeskTown town, Asset asset)
    {
        var judge = await town.Registry.UseAsync<JudgeOpenings, OpeningJudge>(j => j.OfAsync(town.Community, default));
        return judge.Judge(await town.ReadAsync(asset.Id), null).Level;
    }

    private static async Task<Guid> OpenedAsync(DeskTown town, string number)
    {
        var asset = await town.AddAsync(number, ("title", "Котельня"));
        Assert.That(await EditAsync(town, asset, PublicityLevel.Open, ("title", "Будівля")), Is.TypeOf<EditAssetResult.Saved>());
        return asset.Id;
    }

    private static Task<EditAssetResult> EditAsync(DeskTown town, Asset asset, PublicityLevel? mayOpenTo, params (string, string?)[] fields)
        => town.Registry.UseAsync<EditAsset, EditAssetResult>(e => e.RunAsync(new(town.Community, asset.Id, asset.Revision, DeskTown.Fields(fields)) { MayOpenTo = mayOpenTo }, default));

    private static Task<BulkEditResult> RunAsync(DeskTown town, BulkEditRequest request, BulkPreview preview)
        => town.Registry.UseAsync<BulkEdit, BulkEditResult>(b => b.RunAsync(request, preview.Fingerprint, default));

    private static Task<WaitingOpenings> QueueAsync(DeskTown town) => town.Registry.UseAsync<ListOpenings, WaitingOpenings>(l => l.RunAsync(town.Community, 10, default));

    private static async Task<ConfirmLevelsResult> ConfirmAsync(DeskTown town, params (Guid Asset, PublicityLevel Seen)[] levels)
    {
        var seen = new List<SeenLevel>();
        foreach (var (asset, level) in levels)
        {
            seen.Add(new(await SubjectAsync(town, asset), level));
        }

        return await town.Registry.UseAsync<ConfirmLevels, ConfirmLevelsResult>(c => c.RunAsync(town.Community, seen, default));
    }

    private static async Task DecideAsync(DeskTown town, Guid asset)
    {
        var request = new PublicityRequest(await SubjectAsync(town, asset), PublicityLevel.Minimal, "рішення", DateOnly.FromDateTime(FixedClock.Noon.UtcDateTime).AddDays(9));
        Assert.That(await town.Registry.UseAsync<DecidePublicity, DecidePublicityResult>(d => d.RunAsync(town.Community, request, default)), Is.TypeOf<DecidePublicityResult.Decided>());
    }

    private static Task<PublicitySubject> SubjectAsync(DeskTown town, Guid id) => town.Registry.ReadAsync(async r =>
    {
        var (asset, community) = (await r.Assets.AsNoTracking().SingleAsync(a => a.Id == id), await r.Communities.AsNoTracking().SingleAsync(c => c.Id == town.Community));
        return PublicitySubjects.Of(asset, await r.BalanceHolders.AsNoTracking().SingleAsync(h => h.Id == asset.BalanceHolderId), community);
    });

    // What is confirmed is left to the rules: it stands in the way of none that come later.
    private static Task<bool> RulesHoldAsync(DeskTown town, Guid asset)
        => town.Registry.ReadAsync(r => r.PublicityDecisions.AllAsync(d => d.AssetId != asset || d.WithdrawnAt != null));
}
