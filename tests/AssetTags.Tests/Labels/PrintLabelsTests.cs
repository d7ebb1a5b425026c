using System.Security.Cryptography;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Printing;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Labels;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed partial class PrintLabelsTests(DatabaseProvider provider)
{
    private TestRegistry _registry = null!;
    private Community _community = null!;
    private TemporaryFolder _folder = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        _folder = new TemporaryFolder();
        _registry = await TestRegistry.CreateAsync(provider);
        _community = await _registry.ReadAsync(r => r.Communities.AsNoTracking().SingleAsync());
    }

    [TearDown]
    public async Task DisposeAsync()
    {
        _folder.Dispose();
        await _registry.DisposeAsync();
    }

    [Test]
    public async Task Tags_are_minted_only_for_assets_that_have_none()
    {
        var assets = await AddAsync("Лава", "Ліхтар", "Урна");
        var tag = await AttachAsync(assets[1]);

        var printed = await PrintAsync();

        Assert.That((printed.Minted, printed.Report.Labels), Is.EqualTo((2, 3)));
        var tags = await TagsAsync();
        Assert.That(tags.Select(t => t.AssetId), Is.EquivalentTo(assets));
        Assert.That(tags.Single(t => t.AssetId == assets[1]).Code, Is.EqualTo(tag));
        Assert.That(tags.Select(t => t.State), Is.EquivalentTo((TagState[])[TagState.Printed, TagState.Attached, TagState.Printed]));
        Assert.That(tags.Select(t => t.PrintedAt), Is.All.EqualTo(FixedClock.Noon));
    }

    [Test]
    public async Task The_place_of_every_label_is_remembered_and_so_is_the_file()
    {
        var assets = await AddAsync("Лава", "Ліхтар", "Урна");

        var printed = await PrintAsync(r => r with { StartSlot = 23, Copies = 2 });

        var (labels, run, tags) = await _registry.ReadAsync(async r => (
            await r.PrintedLabels.OrderBy(l => l.Position).ToListAsync(), await r.PrintRuns.SingleAsync(),
            await r.Tags.ToDictionaryAsync(t => t.Id, t => t.AssetId!.Value)));
        Assert.That(labels.Select(l => (l.Position, l.Page, l.Slot, tags[l.TagId])), Is.EqualTo((ValueTuple<int, int, int, Guid>[])
        [
            (1, 1, 23, assets[0]), (2, 1, 24, assets[0]), (3, 2, 1, assets[1]), (4, 2, 2, assets[1]), (5, 2, 3, assets[2]), (6, 2, 4, assets[2]),
        ]));
        Assert.That((run.Id, run.Format, run.Host, run.StartSlot, run.Copies, run.LabelCount, run.PageCount),
            Is.EqualTo((printed.Run.Id, "A4-3x8", "qr.example.gov.ua", 23, 2, 6, 2)));
        Assert.That(run.FileHash, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_folder["labels.pdf"])))));
        Assert.That(await _registry.FaultsAsync(), Is.Empty);
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task What_is_printed_already_can_be_left_out_until_there_is_nothing_more()
    {
        var assets = await AddAsync("Лава", "Ліхтар", "Урна");
        await PrintAsync(r => r with { Filter = new AssetFilter { Only = [assets[1]] } });

        var rest = await PrintAsync(r => r with { IsUnprintedOnly = true });
        var before = await _registry.DumpAsync();
        var nothing = await RunAsync(r => r with { IsUnprintedOnly = true, Path = _folder["none.pdf"] });

        Assert.That((rest.Minted, rest.Report.Labels), Is.EqualTo((2, 2)));
        Assert.That(nothing, Is.TypeOf<PrintResult.NothingToPrint>());
        Assert.That(Files(), Is.EqualTo((string[])["labels.pdf"]));
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Every_run_has_a_short_code_of_its_own()
    {
        await AddAsync("Лава");

        string?[] codes = [(await PrintAsync()).Run.Code, (await PrintAsync()).Run.Code];

        Assert.That(codes, Is.Unique.And.All.Matches("^[0-9A-HJKMNP-TV-Z]{5}$"));
        Assert.That(await _registry.ReadAsync(r => r.PrintRuns.OrderBy(p => p.Id).Select(p => p.Code).ToArrayAsync()), Is.EqualTo(codes));
    }

    [Test]
    public async Task A_second_print_keeps_the_tags_and_the_day_they_were_first_printed()
    {
        await AddAsync("Лава");
        await PrintAsync();
        var before = await TagsAsync();

        var again = await PrintAsync();

        Assert.That(again.Minted, Is.Zero);
        Assert.That((await TagsAsync()).Select(t => (t.Id, t.Revision, t.PrintedAt)), Is.EqualTo(before.Select(t => (t.Id, t.Revision, t.PrintedAt))));
        Assert.That(await _registry.ReadAsync(r => r.PrintRuns.CountAsync()), Is.EqualTo(2));
    }

    [Test]
    public async Task Assets_that_are_gone_get_a_label_only_when_they_are_named(
        [Values(AssetStatus.WrittenOff, AssetStatus.Transferred, AssetStatus.LostOrDestroyed)] AssetStatus gone)
    {
        var assets = await AddAsync("Лава", "Стара лава");
        await _registry.WriteAsync("asset.change", async (r, _) => (await r.Assets.SingleAsync(a => a.Id == assets[1])).Status = gone);

        Assert.That((await PrintAsync()).Report.Labels, Is.EqualTo(1));
        Assert.That((await TagsAsync()).Select(t => t.AssetId), Is.EqualTo((Guid?[])[assets[0]]));
        Assert.That((await PrintAsync(r => r with { Filter = new AssetFilter { Only = [assets[1]] } })).Report.Labels, Is.EqualTo(1));
        Assert.That((await PrintAsync(r => r with { Filter = new AssetFilter { Status = gone } })).Report.Labels, Is.EqualTo(1));
    }

    [Test]
    public async Task Assets_of_another_community_are_left_alone()
    {
        await AddAsync("Лава");
        var other = await _registry.UseAsync<FoundCommunity, FoundCommunityResult>(
            f => f.RunAsync(new CommunityFacts("Ладижинська громада", "UA05040130010040578", "qr.example.org"), default));

        var theirs = await RunAsync(r => r with { Community = ((FoundCommunityResult.Founded)other).Community });

        Assert.That(theirs, Is.TypeOf<PrintResult.NothingToPrint>());
        Assert.That(await TagsAsync(), Is.Empty);
    }

    private async Task<PrintResult.Printed> PrintAsync(Func<PrintRequest, PrintRequest>? with = null)
        => await RunAsync(with) as PrintResult.Printed ?? throw new AssertionException("Not printed.");

    private Task<PrintResult> RunAsync(Func<PrintRequest, PrintRequest>? with = null, CancellationToken cancellation = default)
    {
        var request = new PrintRequest(_community, _folder["labels.pdf"]);
        return _registry.UseAsync<PrintLabels, PrintResult>(p => p.RunAsync(with?.Invoke(request) ?? request, cancellation));
    }

    // In the order of their names here, as they were registered.
    private Task<Guid[]> AddAsync(params string[] names) => _registry.WriteAsync("asset.create", async (_, session) =>
    {
        Asset[] assets = [.. names.Select((name, i) => new Asset { CommunityId = _registry.CommunityId, Name = name, OfficialId = $"{name[..Math.Min(name.Length, 20)]}-{i}" })];
        await session.InsertAsync(assets, default);
        return assets.Select(a => a.Id).ToArray();
    });

    private async Task<TagCode> AttachAsync(Guid id)
    {
        var codes = await _registry.UseAsync<MintTags, IReadOnlyList<TagCode>>(m => m.RunAsync(_registry.CommunityId, 1, default));
        var asset = await _registry.ReadAsync(r => r.Assets.SingleAsync(a => a.Id == id));
        await _registry.UseAsync<AttachTag, AttachTagResult>(a => a.RunAsync(codes[0], asset, default));
        return codes[0];
    }

    private Task<List<Tag>> TagsAsync() => _registry.ReadAsync(r => r.Tags.AsNoTracking().OrderBy(t => t.Id).ToListAsync());

    private string[] Files() => [.. Directory.GetFileSystemEntries(Path.GetDirectoryName(_folder["x"])!).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
}
