using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Exchange;
using AssetTags.Exchange.Cells;
using AssetTags.Journal;
using AssetTags.Tests.Architecture;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Exchange;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed partial class ImportAssetsTests(DatabaseProvider provider)
{
    private const string Header = "uid,inventoryNumber,balanceHolderName,balanceHolderId,title,quantity\n";
    private const string Lamp = "l-1,101,КП «Світло»,03366500,Ліхтар,1\n";
    private const string Bench = "b-1,102,КП «Світло»,03366500,Лава,2\n";

    private readonly List<ImportIssue> _issues = [];
    private readonly List<RegisterText> _files = [];
    private TestRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        _issues.Clear();
        _registry = await TestRegistry.CreateAsync(provider);
    }

    [TearDown]
    public async Task DisposeAsync()
    {
        _files.ForEach(f => f.Dispose());
        _files.Clear();
        await _registry.DisposeAsync();
    }

    [TestCase("kyiv/buildings.csv", 47)]
    [TestCase("ladyzhyn/buildings.csv", 171)]
    [TestCase("ladyzhyn/movableProperty.csv", 982)]
    public async Task A_register_is_added_once_and_the_second_import_of_it_changes_nothing(string sample, int rows)
    {
        var first = await TakeAsync(Sample(sample));
        var before = await _registry.DumpAsync();
        var second = await TakeAsync(Sample(sample));

        Assert.That((first.Rows, first.Added, first.Changed, first.Bad, first.IsApplied), Is.EqualTo((rows, rows, 0, 0, true)));
        Assert.That((second.Added, second.Changed, second.Unchanged), Is.EqualTo((0, 0, rows)));
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
        Assert.That(_issues.Where(i => i.Severity == IssueSeverity.Error), Is.Empty);
        Assert.That(await _registry.FaultsAsync(), Is.Empty);
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task Every_new_row_gets_its_entry_with_the_import_as_its_source()
    {
        await TakeAsync(Sample("kyiv/buildings.csv"));

        var (assets, holders, run, leaves) = await _registry.ReadAsync(async r => (
            await r.Assets.CountAsync(), await r.BalanceHolders.CountAsync(), await r.Set<ImportRun>().SingleAsync(),
            await r.Set<JournalEntry>().Where(e => !e.Entity.StartsWith("community/")).ToListAsync()));
        Assert.That(leaves, Has.Count.EqualTo(assets + holders + 1));
        Assert.That(leaves.Select(RegistryHealth.Leaf).Select(l => (l.GetProperty("op").GetString(), l.GetProperty("src").GetString())).Distinct(),
            Is.EqualTo((ValueTuple<string?, string?>[])[("asset.import", $"import:{run.Id:D}")]));
        Assert.That((run.FileName, run.Kind, run.Added, run.Changed, run.Unchanged, run.Skipped), Is.EqualTo(("buildings.csv", AssetKind.Building, 47, 0, 0, 0)));
    }

    [TestCase("l-1,101,КП «Світло»,03366500,Ліхтар новий,1\n", Description = "by both")]
    [TestCase(",101,КП «Світло»,03366500,Ліхтар новий,1\n", Description = "by inventory number and holder")]
    [TestCase("l-1,,,,Ліхтар новий,1\n", Description = "by identifier")]
    public async Task A_changed_row_changes_its_asset_and_the_journal_names_the_field(string row)
    {
        await TakeAsync(Text(Header + Lamp + Bench));

        var report = await TakeAsync(Text(Header + row + Bench));

        Assert.That((report.Added, report.Changed, report.Unchanged), Is.EqualTo((0, 1, 1)));
        var (lamp, run, entry) = await _registry.ReadAsync(async r =>
        {
            var asset = await r.Assets.SingleAsync(a => a.Name == "Ліхтар новий");
            return (asset, await r.Set<ImportRun>().SingleAsync(i => i.Changed == 1),
                await r.Set<JournalEntry>().SingleAsync(e => e.Entity == $"asset/{asset.Id:D}" && e.Revision == 2));
        });
        Assert.That(lamp.Revision, Is.EqualTo(2));
        var leaf = RegistryHealth.Leaf(entry);
        Assert.That((leaf.GetProperty("op").GetString(), leaf.GetProperty("src").GetString()), Is.EqualTo(("asset.import", $"import:{run.Id:D}")));
        Assert.That(leaf.GetProperty("f").GetProperty("name").GetString(), Is.EqualTo("Ліхтар новий"));
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task Columns_that_a_later_file_lacks_leave_the_values_alone()
    {
        await TakeAsync(Text(Header + Lamp));

        await TakeAsync(Text("uid,title,model\nl-1,Ліхтар парковий,ЛП-1\n"));

        var lamp = await _registry.ReadAsync(r => r.Assets.SingleAsync());
        Assert.That((lamp.Name, lamp.Model, lamp.InventoryNumber, lamp.Quantity), Is.EqualTo(("Ліхтар парковий", "ЛП-1", "101", 1m)));
        Assert.That(lamp.BalanceHolderId, Is.Not.Null);
        Assert.That((lamp.Quantity, lamp.Model, lamp.OfficialValues), Is.EqualTo((1m, "ЛП-1", (string?)null)));
    }

    [Test]
    public async Task Communities_of_one_registry_do_not_see_each_others_assets()
    {
        var other = await FoundAsync("UA05040130010040578");
        await TakeAsync(Text(Header + Lamp + Bench));
        var ours = await AssetsOfAsync(_registry.CommunityId);

        var theirs = (ImportResult.Imported)await RunAsync(Text(Header + Lamp.Replace("Ліхтар", "Чужий ліхтар", StringComparison.Ordinal)), r => r with { CommunityId = other });

        Assert.That((theirs.Report.Added, theirs.Report.Changed), Is.EqualTo((1, 0)));
        Assert.That(await AssetsOfAsync(_registry.CommunityId), Is.EqualTo(ours));
        Assert.That(await AssetsOfAsync(other), Has.Count.EqualTo(1).And.None.Matches<string>(ours.Contains));
        Assert.That(await _registry.FaultsAsync(), Is.Empty);
    }

    private static string Sample(string name) => Path.Combine(SourceTree.Root, "samples", name);

    private string Text(string content)
    {
        _files.Add(RegisterText.Of(content));
        return _files[^1].Path;
    }

    private async Task<ImportReport> TakeAsync(string path, Func<ImportRequest, ImportRequest>? with = null)
        => (await RunAsync(path, with) as ImportResult.Imported)?.Report ?? throw new AssertionException($"Not imported: {string.Join('\n', _issues)}");

    private async Task<ImportReport> RefuseAsync(string path, Func<ImportRequest, ImportRequest>? with = null)
        => (await RunAsync(path, with) as ImportResult.Rejected)?.Report ?? throw new AssertionException("Not rejected.");

    private Task<ImportResult> RunAsync(string path, Func<ImportRequest, ImportRequest>? with = null, CancellationToken cancellation = default)
    {
        var request = new ImportRequest(_registry.CommunityId, path) { OnIssue = _issues.Add };
        return _registry.UseAsync<ImportAssets, ImportResult>(i => i.RunAsync(with?.Invoke(request) ?? request, cancellation));
    }

    private async Task<Guid> FoundAsync(string katottg)
        => ((FoundCommunityResult.Founded)await _registry.UseAsync<FoundCommunity, FoundCommunityResult>(
            f => f.RunAsync(new CommunityFacts("Ладижинська громада", katottg, "qr.example.org"), default))).Community.Id;

    private Task<List<string>> AssetsOfAsync(Guid community) => _registry.ReadAsync(r => r.Assets
        .Where(a => a.CommunityId == community).OrderBy(a => a.Id).Select(a => a.Id + " " + a.Revision + " " + a.Name).ToListAsync());
}
