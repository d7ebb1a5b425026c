using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Exchange;
using AssetTags.Places;
using AssetTags.Search;
using AssetTags.Tests.Architecture;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Search;

/// <summary>Whatever changes, and whichever way, is found as it is now.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class SearchIndexTests(DatabaseProvider provider)
{
    private SearchedTown _town = null!;

    [SetUp]
    public async Task FoundAsync() => _town = await SearchedTown.FoundAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Test]
    public async Task A_changed_asset_is_found_by_what_it_is_now()
    {
        var id = await _town.AddAsync("Котельня", a => a.InventoryNumber = "77");

        await _town.ChangeAsync<Asset>(id, a => (a.Name, a.InventoryNumber, a.Address.LocatorDesignator) = ("Бібліотека", "78", "5"));

        Assert.That((await _town.FindAsync("котельня"), await _town.FindAsync("77"), await _town.FindAsync("бібліотека 5"), await _town.FindAsync("78")), Is.EqualTo(("", "", "A", "A")));
    }

    [Test]
    public async Task A_holder_that_was_renamed_or_exchanged_is_found_by_the_present_name()
    {
        var (old, other) = (await _town.HolderAsync("Теплокомуненерго"), await _town.HolderAsync("Водоканал"));
        var id = await _town.AddAsync("Котельня", a => a.BalanceHolderId = old);
        await _town.AddAsync("Склад", a => a.BalanceHolderId = old);

        await _town.ChangeAsync<BalanceHolder>(old, h => h.Name = "Херсонтепло");
        await _town.ChangeAsync<Asset>(id, a => a.BalanceHolderId = other);

        Assert.That((await _town.FindAsync("теплокомуненерго"), await _town.FindAsync("херсонтепло"), await _town.FindAsync("водоканал")), Is.EqualTo(("", "B", "A")));
    }

    [Test]
    public async Task A_street_is_found_by_its_former_name_until_the_renaming_is_taken_back()
    {
        await _town.AddAsync("Котельня", a => a.Address.Thoroughfare = "вул. Соборна");
        await _town.AddAsync("Склад", a => a.Address.Thoroughfare = "пл. Соборна");
        await _town.AddAsync("Гараж", a => a.Address.Thoroughfare = "вулиця Комунарів");

        var rename = await _town.RenameAsync("вулиця Комунарів", "вулиця Соборна");
        var before = (await _town.FindAsync("комунарів"), await _town.FindAsync("соборна"));
        await _town.ChangeAsync<StreetRename>(rename, r => r.RemovedAt = FixedClock.Noon);

        Assert.That(before, Is.EqualTo(("AC", "ABC")), "a register that still has the former name is found by the present one");
        Assert.That((await _town.FindAsync("комунарів"), await _town.FindAsync("соборна")), Is.EqualTo(("C", "AB")));
    }

    [Test]
    public async Task Renamings_that_run_in_a_circle_end()
    {
        await _town.RenameAsync("Миру", "Леніна");
        await _town.RenameAsync("Леніна", "Миру");
        await _town.AddAsync("Котельня", a => a.Address.Thoroughfare = "Миру");

        Assert.That(await _town.FindAsync("леніна"), Is.EqualTo("A"));
    }

    [Test]
    public async Task A_write_that_is_taken_back_leaves_no_trace_in_the_index()
    {
        await _town.Registry.WriteAsync("test.abandoned", async (r, session) =>
        {
            r.Add(new Asset { CommunityId = _town.Registry.CommunityId, Name = "Котельня" });
            await session.SaveAsync(default);
            session.Abandon();
            return 0;
        });

        Assert.That((await CountAsync("search_assets"), await CountAsync("search_dirty")), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task An_edit_by_hand_is_indexed_by_the_next_write()
    {
        await _town.AddAsync("Котельня");
        await _town.AddAsync("Склад");
        await _town.Registry.UseAsync<RegistryContext, int>(r => r.WriteAsync(
            async c => (await r.Database.ExecuteSqlRawAsync("UPDATE assets SET name = 'Бібліотека' WHERE name = 'Котельня'; DELETE FROM assets WHERE name = 'Склад';", c), true), default));
        await _town.AddAsync("Гараж");

        Assert.That((await _town.FindAsync("бібліотека"), await _town.FindAsync("склад"), await _town.FindAsync("гараж")), Is.EqualTo(("A", "", "C")));
        Assert.That((await CountAsync("search_assets"), await CountAsync("search_dirty")), Is.EqualTo((2, 0)));
    }

    [Test]
    public async Task A_rebuilt_index_answers_as_the_grown_one_did_and_forgets_words_that_are_gone()
    {
        await ImportAsync("samples/kyiv/buildings.csv");
        var id = await _town.AddAsync("Невідомщина", a => a.Address.Thoroughfare = "вул. Соборна");
        await _town.ChangeAsync<Asset>(id, a => a.Name = "Котельня");
        string[] asked = ["школа", "київ", "вул 5", "котельня", "будинк", "нежилий", "освіти район"];
        var grown = await AnswersAsync(asked);

        var count = await _town.Registry.UseAsync<RebuildSearch, long>(s => s.RunAsync(null, default));

        Assert.That(await AnswersAsync(asked), Is.EqualTo(grown));
        Assert.That(grown, Has.Some.Not.Empty);
        Assert.That(count, Is.EqualTo(await _town.Registry.ReadAsync(r => r.Assets.CountAsync())));
        Assert.That(await CountAsync("search_words WHERE word LIKE 'невідомщ%'"), Is.Zero);
    }

    [Test]
    public async Task What_a_migration_noted_is_indexed_by_catching_up()
    {
        await _town.AddAsync("Котельня");
        await _town.Registry.UseAsync<RegistryContext, int>(r => r.WriteAsync(
            async c => (await r.Database.ExecuteSqlRawAsync("DELETE FROM search_assets; INSERT INTO search_dirty (kind, id) SELECT 1, id FROM assets;", c), true), default));

        var done = await _town.Registry.UseAsync<RebuildSearch, long>(s => s.CatchUpAsync(null, default));

        Assert.That((done, await _town.FindAsync("котельня")), Is.EqualTo((1L, "A")));
    }

    [Test]
    public async Task Every_word_of_an_imported_asset_finds_it()
    {
        await ImportAsync("samples/kyiv/buildings.csv");
        var assets = await _town.Registry.ReadAsync(r => r.Assets.AsNoTracking().OrderBy(a => a.Id).ToListAsync());
        var random = new Random(4);
        for (var i = 0; i < 100; i++)
        {
            var asset = assets[random.Next(assets.Count)];
            string[] words = [.. $"{asset.Name} {asset.Address.OneLine} {asset.Address.PostName} {asset.InventoryNumber}"
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => !SearchWords.Of(w).IsEmpty)];
            var word = words[random.Next(words.Length)];
            Assert.That(await IsFoundAsync(word, asset.Id), Is.True, $"{word} of {asset.Name}");
        }
    }

    private async Task<bool> IsFoundAsync(string text, Guid asset)
        => (await _town.Registry.UseAsync<FindByText, FoundAssets>(f => f.RunAsync(_town.Registry.CommunityId, text, 100_000, null, default))).Assets.Any(a => a.Asset.Id == asset);

    private async Task<List<string>> AnswersAsync(IEnumerable<string> asked)
    {
        var answers = new List<string>();
        foreach (var text in asked)
        {
            var found = await _town.Registry.UseAsync<FindByText, FoundAssets>(f => f.RunAsync(_town.Registry.CommunityId, text, 1_000, null, default));
            answers.Add(string.Join(' ', found.Assets.Select(a => a.Asset.Id)));
        }

        return answers;
    }

    private async Task ImportAsync(string path)
    {
        var result = await _town.Registry.UseAsync<ImportAssets, ImportResult>(i => i.RunAsync(
            new ImportRequest(_town.Registry.CommunityId, Path.Combine(SourceTree.Root, path)), default));
        Assert.That(result, Is.TypeOf<ImportResult.Imported>());
    }

    private Task<int> CountAsync(string table)
    {
        var sql = $"SELECT CAST(count(*) AS integer) AS \"Value\" FROM {table}";
        return _town.Registry.ReadAsync(r => r.Database.SqlQueryRaw<int>(sql).SingleAsync());
    }
}
