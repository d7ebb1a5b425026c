using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Inspections;
using AssetTags.Journal;
using AssetTags.Lists;
using AssetTags.Photos;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Lists;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class ReadCardTests(DatabaseProvider provider)
{
    private ListedTown _town = null!;

    [SetUp]
    public async Task Found() => _town = await ListedTown.FoundAsync(provider);

    [TearDown]
    public ValueTask Leave() => _town.DisposeAsync();

    [Test]
    public async Task A_card_tells_everything()
    {
        var (giver, taker) = (await _town.HolderAsync("Відділ освіти", "03346331"), await _town.HolderAsync("КП", null));
        var asset = await _town.AddAsync("Школа", a => a.BalanceHolderId = taker, PublicityLevel.Minimal);
        var lost = await _town.Town.TagAsync(asset);
        await EndAsync(lost);
        var code = await _town.Town.TagAsync(asset);
        await _town.Town.Registry.WriteAsync("test.all", (r, _) =>
        {
            r.Add(new AssetDocument { CommunityId = _town.CommunityId, AssetId = asset, Title = "Давній", Date = new(2020, 1, 1) });
            r.Add(new AssetDocument { CommunityId = _town.CommunityId, AssetId = asset, Title = "Новий", Date = new(2026, 1, 1) });
            r.Add(new AssetDocument { CommunityId = _town.CommunityId, AssetId = asset, Title = "Забраний", RemovedAt = FixedClock.Noon });
            r.Add(new AssetPhoto { CommunityId = _town.CommunityId, AssetId = asset, Place = 1, Caption = "Фасад" });
            r.Add(new AssetTransfer { CommunityId = _town.CommunityId, AssetId = asset, FromHolderId = giver, ToHolderId = taker, ActNumber = "7", ActDate = new(2026, 2, 1) });
            r.Add(new Inspection { CommunityId = _town.CommunityId, AssetId = asset, ObservedAt = FixedClock.Noon, InspectorName = "Олена", Condition = AssetCondition.NeedsMajorRepair });
            r.Add(new Inspection { CommunityId = _town.CommunityId, AssetId = asset, ObservedAt = FixedClock.Noon.AddDays(-3), InspectorName = "Іван" });
            return Task.FromResult(0);
        });

        var card = (await CardAsync(asset))!;

        Assert.That(card.Asset.Name, Is.EqualTo("Школа"));
        Assert.That(card.Holder!.Name, Is.EqualTo("КП"));
        Assert.That((card.Verdict.Level, card.Verdict.Decisive.Rule, card.Decision!.Ground), Is.EqualTo((PublicityLevel.Minimal, "decision", "рішення")));
        Assert.That(card.Tags.Select(t => (t.Code, t.State)), Is.EqualTo([(code, TagState.Attached), (lost, TagState.Lost)]));
        Assert.That(card.Documents.Select(d => d.Title), Is.EqualTo(["Новий", "Давній"]));
        Assert.That(card.Photos.Select(p => p.Caption), Is.EqualTo(["Фасад"]));
        Assert.That(card.Transfers.Select(t => (t.From, t.To, t.Transfer.ActNumber)), Is.EqualTo([("Відділ освіти", "КП", "7")]));
        Assert.That(card.Inspections.Select(i => i.InspectorName), Is.EqualTo(["Олена", "Іван"]));
    }

    [Test]
    public async Task A_card_names_what_the_asset_is_part_of_made_of_and_became()
    {
        var building = await _town.AddAsync("Будівля");
        var part = await _town.AddAsync("Приміщення 2", a => a.ParentId = building);
        await _town.AddAsync("Приміщення 10", a => a.ParentId = building);
        var merged = await _town.AddAsync("Приміщення 1", a => (a.ParentId, a.SuccessorId) = (building, part));

        var whole = (await CardAsync(building))!;
        var half = (await CardAsync(part))!;

        Assert.That(whole.Children.Select(c => c.Name), Is.EqualTo(["Приміщення 1", "Приміщення 2", "Приміщення 10"]));
        Assert.That(half.Parent!.Id, Is.EqualTo(building));
        Assert.That(half.Predecessors.Select(p => p.Id), Is.EqualTo([merged]));
        Assert.That((await CardAsync(merged))!.Successor!.Id, Is.EqualTo(part));
    }

    [Test]
    public async Task Changes_tell_who_and_from_what_to_what_but_nothing_personal()
    {
        var asset = await _town.AddAsync("Школа", a => (a.Condition, a.BalanceHolderId) = (AssetCondition.Unknown, null));
        var holder = await _town.HolderAsync("Відділ освіти", "03346331");
        await ChangeAsync(asset, a => (a.Condition, a.User.Name, a.BalanceHolderId) = (AssetCondition.NeedsMajorRepair, "Ф. О. П.", holder));
        await ChangeAsync(asset, a => (a.Condition, a.Description) = (null, new string('я', 300)));

        var changes = (await CardAsync(asset))!.Changes;

        Assert.That(changes.Select(c => (c.Record.Revision, c.Record.Operation, c.Actor)), Is.EqualTo([(3, "test.change", "olena"), (2, "test.change", "olena"), (1, "test.asset", "olena")]));
        Assert.That(Told(changes[0]), Is.EqualTo([("condition", "NeedsMajorRepair", ""), ("description", "", new string('я', 300))]));
        Assert.That(Told(changes[1]), Is.EqualTo([("balance_holder_id", "", "Відділ освіти"), ("condition", "Unknown", "NeedsMajorRepair"), ("user_name", (string?)null, null)]));
        Assert.That(changes[1].Record.Columns[^1].IsPersonal);
        Assert.That(changes[2].Record.Columns, Is.Empty);
        Assert.That((await CardAsync(asset, withChanges: false))!.Changes, Is.Empty);
    }

    [Test]
    public async Task A_value_before_is_found_in_earlier_entries_where_none_was_kept()
    {
        var asset = await _town.AddAsync("Школа", a => a.Condition = AssetCondition.Unknown);
        await ChangeAsync(asset, a => a.Condition = AssetCondition.NeedsMajorRepair);
        await ChangeAsync(asset, a => a.Condition = null);
        await _town.Town.Registry.WriteAsync("test.forget", (r, _) => r.Set<FormerValues>().ExecuteDeleteAsync());

        var changes = (await CardAsync(asset))!.Changes;

        Assert.That(changes.Take(2).SelectMany(Told), Is.EqualTo([("condition", "NeedsMajorRepair", ""), ("condition", (string?)null, "NeedsMajorRepair")]));
    }

    [Test]
    public async Task The_history_holds_what_was_done_with_the_tags_of_the_asset()
    {
        var asset = await _town.AddAsync("Школа");
        await _town.AddAsync("Садок");
        var code = await _town.Town.TagAsync(asset);

        var changes = (await CardAsync(asset))!.Changes;

        Assert.That(changes.Select(c => (c.Record.Operation, c.Thing)), Is.EqualTo([("tag.attach", code.ToString()), ("tag.mint", code.ToString()), ("test.asset", null)]));
    }

    [Test]
    public async Task Neither_an_unknown_asset_nor_a_foreign_one_has_a_card()
    {
        var asset = await _town.AddAsync("Школа");
        var other = await _town.Town.Registry.UseAsync<AssetTags.Communities.FoundCommunity, AssetTags.Communities.FoundCommunityResult>(
            f => f.RunAsync(new("Інша громада", TestRegistry.Zhmerynka, "qr.other.gov.ua"), default));

        Assert.That(await CardAsync(Guid.NewGuid()), Is.Null);
        Assert.That(await CardAsync(asset, community: ((AssetTags.Communities.FoundCommunityResult.Founded)other).Community.Id), Is.Null);
    }

    private Task<AssetCard?> CardAsync(Guid asset, bool withChanges = true, Guid? community = null)
        => _town.Town.Registry.UseAsync<ReadCard, AssetCard?>(c => c.RunAsync(community ?? _town.CommunityId, asset, withChanges, default));

    private static IEnumerable<(string, string?, string?)> Told(JournalLine line) => line.Record.Columns.Select(c => (c.Name, c.Former, c.Value));

    private Task<int> ChangeAsync(Guid asset, Action<Asset> change) => _town.Town.Registry.WriteAsync("test.change", async (r, _) =>
    {
        change(await r.Assets.SingleAsync(a => a.Id == asset));
        return 0;
    });

    private Task<int> EndAsync(TagCode code) => _town.Town.Registry.WriteAsync("test.end", async (r, session) =>
    {
        (await r.Tags.SingleAsync(t => t.Code == code)).End(TagState.Lost, session.At);
        return 0;
    });
}
