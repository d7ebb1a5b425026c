using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Printing;
using AssetTags.Tags;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Tags;

/// <summary>What was done to a tag by mistake is taken back.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class TakenBackTagTests(DatabaseProvider provider)
{
    private PublicTown _town = null!;
    private Guid _bench;

    [SetUp]
    public async Task FoundAsync()
    {
        _town = await PublicTown.FoundAsync(provider);
        _bench = await _town.AddAsync("Лава");
    }

    [TearDown]
    public async Task DisposeAsync()
    {
        Assert.That(await _town.Registry.JournalFaultsAsync(), Is.Empty);
        await _town.DisposeAsync();
    }

    [Test]
    public async Task A_blank_tag_on_the_wrong_asset_is_blank_again()
    {
        var code = await _town.TagAsync(_bench);

        Assert.That(await DetachAsync(code), Is.TypeOf<DetachTagResult.Detached>());

        Assert.That(await StateAsync(code), Is.EqualTo((TagState.Minted, (Guid?)null)));
        Assert.That(await DetachAsync(code), Is.TypeOf<DetachTagResult.NotThere>());
        Assert.That(await DetachAsync(TagCode.Random()), Is.TypeOf<DetachTagResult.NotFound>());
        Assert.That(await _town.TagAsync(_bench), Is.Not.EqualTo(code), "the asset can get another one");
    }

    [Test]
    public async Task A_label_that_names_its_asset_stays_the_assets()
    {
        var community = await _town.Registry.ReadAsync(r => r.Communities.AsNoTracking().SingleAsync());
        using var folder = new TemporaryFolder();
        await _town.Registry.UseAsync<PrintLabels, PrintResult>(p => p.RunAsync(new PrintRequest(community, folder["a.pdf"]), default));
        var code = await _town.Registry.ReadAsync(r => r.Tags.Select(t => t.Code).SingleAsync());
        await AttachAsync(code);

        await DetachAsync(code);

        Assert.That(await StateAsync(code), Is.EqualTo((TagState.Printed, (Guid?)_bench)));
    }

    [Test]
    public async Task The_tag_whose_place_was_taken_comes_back()
    {
        var (former, blank) = (await _town.TagAsync(_bench), await _town.BlankAsync());
        await ReplaceAsync(former, blank);

        var answer = (DetachTagResult.Detached)await DetachAsync(blank);

        Assert.That(answer.Restored!.Code, Is.EqualTo(former));
        Assert.That((await StateAsync(former), await StateAsync(blank)), Is.EqualTo(((TagState.Attached, (Guid?)_bench), (TagState.Minted, (Guid?)null))));
    }

    [Test]
    public async Task A_lost_tag_is_found_again_unless_another_hangs_there()
    {
        var lost = await _town.TagAsync(_bench);
        await _town.Registry.UseAsync<WithdrawTag, WithdrawTagResult>(w => w.RunAsync(_town.Registry.CommunityId, lost, TagState.Lost, default));

        Assert.That(await RestoreAsync(lost), Is.TypeOf<RestoreTagResult.Restored>());
        Assert.That(await StateAsync(lost), Is.EqualTo((TagState.Attached, (Guid?)_bench)));
        Assert.That(await RestoreAsync(lost), Is.TypeOf<RestoreTagResult.InUse>());

        await _town.Registry.UseAsync<WithdrawTag, WithdrawTagResult>(w => w.RunAsync(_town.Registry.CommunityId, lost, TagState.Lost, default));
        await _town.TagAsync(_bench);
        Assert.That(await RestoreAsync(lost), Is.TypeOf<RestoreTagResult.Refused>());
        Assert.That(await RestoreAsync(TagCode.Random()), Is.TypeOf<RestoreTagResult.NotFound>());
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task A_replacement_is_taken_back(bool byBlank)
    {
        var former = await _town.TagAsync(_bench);
        var successor = ((ReplaceTagResult.Replaced)await ReplaceAsync(former, byBlank ? await _town.BlankAsync() : null)).New.Code;

        Assert.That((await RestoreAsync(former) as RestoreTagResult.Restored)?.Successor?.Code, Is.EqualTo(successor));

        Assert.That(await StateAsync(former), Is.EqualTo((TagState.Attached, (Guid?)_bench)));
        Assert.That(await StateAsync(successor), Is.EqualTo(byBlank ? (TagState.Minted, null) : (TagState.Revoked, (Guid?)_bench)));
    }

    private Task<DetachTagResult> DetachAsync(TagCode code)
        => _town.Registry.UseAsync<DetachTag, DetachTagResult>(d => d.RunAsync(_town.Registry.CommunityId, code, _bench, default));

    private Task<RestoreTagResult> RestoreAsync(TagCode code)
        => _town.Registry.UseAsync<RestoreTag, RestoreTagResult>(r => r.RunAsync(_town.Registry.CommunityId, code, default));

    private Task<ReplaceTagResult> ReplaceAsync(TagCode code, TagCode? with)
        => _town.Registry.UseAsync<ReplaceTag, ReplaceTagResult>(r => r.RunAsync(_town.Registry.CommunityId, code, with, default));

    private async Task AttachAsync(TagCode code)
    {
        var bench = await _town.Registry.ReadAsync(r => r.Assets.AsNoTracking().SingleAsync(a => a.Id == _bench));
        await _town.Registry.UseAsync<AttachTag, AttachTagResult>(a => a.RunAsync(code, bench, default));
    }

    private Task<(TagState, Guid?)> StateAsync(TagCode code) => _town.Registry.ReadAsync(async r =>
    {
        var tag = await r.Tags.SingleAsync(t => t.Code == code);
        return (tag.State, tag.AssetId);
    });
}
