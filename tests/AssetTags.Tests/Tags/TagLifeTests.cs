using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Tags;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public class TagLifeTests(DatabaseProvider provider)
{
    private TestRegistry _registry = null!;
    private Asset _bench = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        _registry = await TestRegistry.CreateAsync(provider);
        _bench = await AddAsync("Лава");
    }

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task Mints_blank_tags_each_with_its_entry()
    {
        var codes = await MintAsync(4_500);

        Assert.That(codes.Distinct().Count(), Is.EqualTo(4_500));
        var (tags, entries) = await _registry.ReadAsync(async r => (
            await r.Tags.CountAsync(t => t.State == TagState.Minted && t.AssetId == null),
            await r.Set<JournalEntry>().CountAsync(e => e.Entity.StartsWith("tag/"))));
        Assert.That((tags, entries), Is.EqualTo((4_500, 4_500)));
    }

    [Test]
    public async Task Attaches_a_blank_tag_and_says_so_the_second_time()
    {
        var code = (await MintAsync(1))[0];

        Assert.That(await AttachAsync(code, _bench), Is.TypeOf<AttachTagResult.Attached>());
        Assert.That(await AttachAsync(code, _bench), Is.TypeOf<AttachTagResult.AlreadyAttached>());
        Assert.That(await StateAsync(code), Is.EqualTo((TagState.Attached, _bench.Id)));
    }

    [Test]
    public async Task Refuses_a_tag_of_another_asset_and_an_asset_with_another_tag()
    {
        var codes = await MintAsync(2);
        var lamp = await AddAsync("Ліхтар");
        await AttachAsync(codes[0], _bench);

        Assert.That(await AttachAsync(codes[0], lamp), Is.TypeOf<AttachTagResult.Refused>());
        Assert.That(await AttachAsync(codes[1], _bench), Is.TypeOf<AttachTagResult.Refused>());
        Assert.That(await AttachAsync(TagCode.Random(), lamp), Is.TypeOf<AttachTagResult.NoSuchTag>());
    }

    [Test]
    public async Task A_blank_tag_takes_the_place_of_a_label_that_was_never_attached()
    {
        var minted = await _registry.WriteAsync("tag.mint", (r, _) => Task.FromResult(
            r.Add(new Tag { CommunityId = _registry.CommunityId, Code = TagCode.Random(), AssetId = _bench.Id }).Entity));
        var blank = (await MintAsync(1))[0];

        var result = (AttachTagResult.Attached)await AttachAsync(blank, _bench);

        Assert.That(result.Superseded!.Code, Is.EqualTo(minted.Code));
        Assert.That(await StateAsync(minted.Code), Is.EqualTo((TagState.Replaced, _bench.Id)));
        Assert.That(await StateAsync(blank), Is.EqualTo((TagState.Attached, _bench.Id)));
    }

    [Test]
    public async Task Replaces_a_tag_by_a_new_one_or_by_a_blank_one()
    {
        var codes = await MintAsync(2);
        await AttachAsync(codes[0], _bench);

        var first = (ReplaceTagResult.Replaced)await ReplaceAsync(codes[0], null);
        var second = (ReplaceTagResult.Replaced)await ReplaceAsync(first.New.Code, codes[1]);

        Assert.That(await StateAsync(codes[0]), Is.EqualTo((TagState.Replaced, _bench.Id)));
        Assert.That(await StateAsync(first.New.Code), Is.EqualTo((TagState.Replaced, _bench.Id)));
        Assert.That(await StateAsync(second.New.Code), Is.EqualTo((TagState.Attached, _bench.Id)));
        Assert.That(await ReplaceAsync(codes[0], null), Is.TypeOf<ReplaceTagResult.Refused>());
        Assert.That(await ReplaceAsync(TagCode.Random(), null), Is.TypeOf<ReplaceTagResult.NotFound>());
    }

    [Test]
    public async Task A_tag_is_not_replaced_by_itself()
    {
        var code = (await MintAsync(1))[0];

        Assert.That(await ReplaceAsync(code, code), Is.TypeOf<ReplaceTagResult.Refused>());
        Assert.That((await StateAsync(code)).Item1, Is.EqualTo(TagState.Minted));
    }

    [Test]
    public async Task A_withdrawn_tag_cannot_be_attached()
    {
        var code = (await MintAsync(1))[0];

        Assert.That(await WithdrawAsync(code, TagState.Lost), Is.EqualTo(WithdrawTagResult.Withdrawn));
        Assert.That(await WithdrawAsync(code, TagState.Lost), Is.EqualTo(WithdrawTagResult.AlreadySo));
        Assert.That(await WithdrawAsync(code, TagState.Revoked), Is.EqualTo(WithdrawTagResult.EndedOtherwise));
        Assert.That(await WithdrawAsync(TagCode.Random(), TagState.Lost), Is.EqualTo(WithdrawTagResult.NotFound));
        Assert.That(await AttachAsync(code, _bench), Is.TypeOf<AttachTagResult.Refused>());
    }

    [Test]
    public async Task Another_communitys_tag_does_not_exist_for_this_one()
    {
        var code = (await MintAsync(1))[0];

        Assert.That(
            await _registry.UseAsync<ReplaceTag, ReplaceTagResult>(r => r.RunAsync(Guid.NewGuid(), code, null, default)),
            Is.TypeOf<ReplaceTagResult.NotFound>());
    }

    private Task<IReadOnlyList<TagCode>> MintAsync(int count)
        => _registry.UseAsync<MintTags, IReadOnlyList<TagCode>>(m => m.RunAsync(_registry.CommunityId, count, default));

    private Task<AttachTagResult> AttachAsync(TagCode code, Asset asset)
        => _registry.UseAsync<AttachTag, AttachTagResult>(a => a.RunAsync(code, asset, default));

    private Task<ReplaceTagResult> ReplaceAsync(TagCode code, TagCode? with)
        => _registry.UseAsync<ReplaceTag, ReplaceTagResult>(r => r.RunAsync(_registry.CommunityId, code, with, default));

    private Task<WithdrawTagResult> WithdrawAsync(TagCode code, TagState state)
        => _registry.UseAsync<WithdrawTag, WithdrawTagResult>(w => w.RunAsync(_registry.CommunityId, code, state, default));

    private Task<(TagState, Guid?)> StateAsync(TagCode code) => _registry.ReadAsync(async r =>
    {
        var tag = await r.Tags.SingleAsync(t => t.Code == code);
        return (tag.State, tag.AssetId);
    });

    private Task<Asset> AddAsync(string name) => _registry.WriteAsync("asset.create", (r, _) => Task.FromResult(
        r.Add(new Asset { CommunityId = _registry.CommunityId, Name = name }).Entity));
}
