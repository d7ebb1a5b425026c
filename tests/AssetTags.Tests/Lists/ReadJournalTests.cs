using AssetTags.Data;
using AssetTags.Lists;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Lists;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class ReadJournalTests(DatabaseProvider provider)
{
    private ListedTown _town = null!;

    [SetUp]
    public async Task Found() => _town = await ListedTown.FoundAsync(provider);

    [TearDown]
    public ValueTask Leave() => _town.DisposeAsync();

    [Test]
    public async Task The_newest_comes_first_and_pages_lead_to_the_foundation()
    {
        for (var i = 0; i < ReadJournal.Size + 5; i++)
        {
            await _town.AddAsync($"Гараж {i}");
        }

        var first = await ReadAsync(new());
        var second = await ReadAsync(new() { Before = first.Next });

        Assert.That(first.Lines[0].Subject, Is.EqualTo($"Гараж {ReadJournal.Size + 4}"));
        Assert.That(first.Lines, Has.Count.EqualTo(ReadJournal.Size));
        Assert.That(second.Lines[^1].Record, Has.Property("Type").EqualTo("community").And.Property("Operation").EqualTo("community.found"));
        Assert.That(second.Next, Is.Null);
    }

    [Test]
    public async Task Entries_are_found_by_thing_person_operation_and_day()
    {
        var asset = await _town.AddAsync("Школа");
        await _town.AddAsync("Садок");
        await _town.Town.TagAsync(asset);
        await _town.Town.Registry.WriteAsync("test.rename", async (r, _) =>
        {
            (await r.Set<AssetTags.Assets.Asset>().SingleAsync(a => a.Id == asset)).Name = "Ліцей";
            return 0;
        });
        var today = new DateOnly(2026, 3, 1);

        Assert.That((await ReadAsync(new() { Key = asset })).Lines.Select(l => (l.Record.Operation, l.Subject, l.AssetId)), Is.EqualTo([("test.rename", "Ліцей", (Guid?)asset), ("test.asset", "Ліцей", asset)]));
        Assert.That((await ReadAsync(new() { Operation = "tag" })).Lines.Select(l => (l.Record.Operation, l.AssetId)), Is.EqualTo([("tag.attach", (Guid?)asset), ("tag.mint", asset)]));
        Assert.That((await ReadAsync(new() { Operation = "tag.attach" })).Lines, Has.Count.EqualTo(1));
        Assert.That((await ReadAsync(new() { Person = "ОЛЕ" })).Lines, Is.Empty, "The author of tests is named in Latin letters.");
        Assert.That((await ReadAsync(new() { Person = "Olen", Operation = "test.rename" })).Lines.Single().Record.Columns.Single().Value, Is.EqualTo("Ліцей"));
        Assert.That((await ReadAsync(new() { Day = today, Operation = "test.asset" })).Lines, Has.Count.EqualTo(2));
        Assert.That((await ReadAsync(new() { Day = today.AddDays(1) })).Lines, Is.Empty);
    }

    [Test]
    public async Task Entries_of_an_inventory_number_tell_what_was_before()
    {
        var asset = await _town.AddAsync("Школа", a => a.InventoryNumber = "10130047");
        await _town.AddAsync("Садок", a => a.InventoryNumber = "10130048");
        await _town.Town.Registry.WriteAsync("test.rename", async (r, _) => (await r.Set<AssetTags.Assets.Asset>().SingleAsync(a => a.Id == asset)).Name = "Ліцей");

        var lines = (await ReadAsync(new() { Number = "10130047" })).Lines;

        Assert.That(lines.Select(l => l.Record.Operation), Is.EqualTo(["test.rename", "test.asset"]));
        Assert.That(lines[0].Record.Columns.Select(c => (c.Name, c.Former, c.Value)), Is.EqualTo([("name", "Школа", "Ліцей")]));
        Assert.That((await ReadAsync(new() { Number = "1" })).Lines, Is.Empty);
    }

    [Test]
    public async Task Another_community_reads_nothing_of_it()
    {
        await _town.AddAsync("Школа");
        var other = await _town.Town.Registry.UseAsync<AssetTags.Communities.FoundCommunity, AssetTags.Communities.FoundCommunityResult>(
            f => f.RunAsync(new("Інша громада", TestRegistry.Zhmerynka, "qr.other.gov.ua"), default));
        var id = ((AssetTags.Communities.FoundCommunityResult.Founded)other).Community.Id;

        var lines = await _town.Town.Registry.UseAsync<ReadJournal, JournalPage>(j => j.RunAsync(id, new(), default));

        Assert.That(lines.Lines.Select(l => l.Record.Type), Is.All.EqualTo("community"));
    }

    private Task<JournalPage> ReadAsync(JournalQuery query) => _town.Town.Registry.UseAsync<ReadJournal, JournalPage>(j => j.RunAsync(_town.CommunityId, query, default));
}
