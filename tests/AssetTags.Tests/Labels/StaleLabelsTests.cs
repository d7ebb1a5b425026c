using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Printing;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Labels;

/// <summary>Labels that no longer say what they should are found, each with its reason, and are gone once printed anew.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class StaleLabelsTests(DatabaseProvider provider)
{
    private TestRegistry _registry = null!;
    private TemporaryFolder _folder = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        _folder = new TemporaryFolder();
        _registry = await TestRegistry.CreateAsync(provider);
        await _registry.WriteAsync("asset.create", async (_, session) =>
        {
            await session.InsertAsync<Asset>(
                [.. ((string[])["Лава", "Ліхтар", "Урна"]).Select(name => new Asset { CommunityId = _registry.CommunityId, Name = name, OfficialId = name })], default);
            return 0;
        });
        await PrintAsync(new PrintSubject.Assets(new AssetFilter()), copies: 2);
    }

    [TearDown]
    public async Task DisposeAsync()
    {
        _folder.Dispose();
        await _registry.DisposeAsync();
    }

    [Test]
    public async Task Nothing_is_stale_while_nothing_changes() => Assert.That(await StaleAsync(), Is.Empty);

    [Test]
    public async Task A_new_name_a_new_address_and_a_new_host_are_each_found_with_their_reason_and_gone_after_a_reprint()
    {
        await ChangeAsync("Лава", a => a.Name = "Лава паркова");
        await ChangeAsync("Ліхтар", a => a.Address = new AssetAddress { Thoroughfare = "вул. Миру" });

        var changed = await StaleAsync();
        Assert.That(changed.Select(l => (l.Name, l.Page, l.Slot, Reasons: string.Join(',', l.Reasons))), Is.EqualTo((ValueTuple<string, int, int, string>[])
            [("Лава паркова", 1, 1, "Name"), ("Ліхтар", 1, 3, "Text")]));

        await _registry.UseAsync<MoveHost, MoveHostResult>(m => m.RunAsync(_registry.CommunityId, "qr.new.ua", default));
        Assert.That((await StaleAsync()).Select(l => string.Join(',', l.Reasons)), Is.EqualTo((string[])["Host,Name", "Host,Text", "Host"]));
        Assert.That((await StaleAsync(StaleReason.Name)).Select(l => l.Name), Is.EqualTo((string[])["Лава паркова"]));
        Assert.That(await OldHostsAsync(), Is.EqualTo(3));

        await PrintAsync(new PrintSubject.Tags([.. (await StaleAsync(StaleReason.Name)).Select(l => l.TagId)]));
        Assert.That((await StaleAsync()).Select(l => l.Name), Is.EqualTo((string[])["Ліхтар", "Урна"]));
        await PrintAsync(new PrintSubject.Tags([.. (await StaleAsync()).Select(l => l.TagId)]));
        Assert.That(await StaleAsync(), Is.Empty);
        Assert.That(await OldHostsAsync(), Is.Zero);
    }

    [Test]
    public async Task A_blank_label_is_not_stale_because_it_found_its_object()
    {
        var codes = await _registry.UseAsync<MintTags, IReadOnlyList<TagCode>>(m => m.RunAsync(_registry.CommunityId, 1, default));
        await PrintAsync(new PrintSubject.BlankTags());
        var bench = await _registry.ReadAsync(r => r.Assets.SingleAsync(a => a.Name == "Лава"));
        await _registry.UseAsync<AttachTag, AttachTagResult>(a => a.RunAsync(codes[0], bench, default));

        Assert.That(await StaleAsync(), Is.Empty);
    }

    [Test]
    public async Task Only_tags_in_use_count_and_runs_that_kept_no_trace_tell_their_host_alone()
    {
        var tags = await _registry.ReadAsync(r => r.Tags.OrderBy(t => t.Id).ToListAsync());
        await _registry.UseAsync<WithdrawTag, WithdrawTagResult>(w => w.RunAsync(_registry.CommunityId, tags[0].Code, TagState.Lost, default));
        await _registry.WriteAsync("test.forget", async (r, _) => await r.Database.ExecuteSqlRawAsync("UPDATE printed_labels SET name_hash = NULL, text_hash = NULL"));
        foreach (var name in (string[])["Лава", "Ліхтар", "Урна"])
        {
            await ChangeAsync(name, a => a.Name += "!");
        }

        Assert.That(await StaleAsync(), Is.Empty);
        await _registry.UseAsync<MoveHost, MoveHostResult>(m => m.RunAsync(_registry.CommunityId, "qr.new.ua", default));
        Assert.That((await StaleAsync()).Select(l => l.Name), Is.EqualTo((string[])["Ліхтар!", "Урна!"]));
    }

    private Task<List<StaleLabel>> StaleAsync(params StaleReason[] asked) => _registry.UseAsync<FindStaleLabels, List<StaleLabel>>(
        async f => await f.RunAsync(await CommunityAsync(), asked, default).ToListAsync());

    private Task<int> OldHostsAsync() => _registry.UseAsync<FindStaleLabels, int>(async f => await f.CountOfOldHostAsync(await CommunityAsync(), default));

    private Task<Community> CommunityAsync() => _registry.ReadAsync(r => r.Communities.AsNoTracking().SingleAsync());

    private async Task PrintAsync(PrintSubject subject, int copies = 1)
    {
        var request = new PrintRequest(await CommunityAsync(), _folder["labels.pdf"]) { Subject = subject, Copies = copies };
        Assert.That(await _registry.UseAsync<PrintLabels, PrintResult>(p => p.RunAsync(request, default)), Is.TypeOf<PrintResult.Printed>());
    }

    private Task<int> ChangeAsync(string name, Action<Asset> change) => _registry.WriteAsync("asset.change", async (r, _) =>
    {
        change(await r.Assets.SingleAsync(a => a.Name == name));
        return 0;
    });
}
