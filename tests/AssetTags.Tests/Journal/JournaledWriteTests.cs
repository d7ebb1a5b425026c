using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Journal;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public class JournaledWriteTests(DatabaseProvider provider)
{
    [Test]
    public async Task Every_row_of_a_write_gets_its_entry_in_the_canonical_form()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);

        var entry = await registry.ReadAsync(r => r.Set<JournalEntry>().SingleAsync());

        var community = registry.CommunityId;
        Assert.That(entry.Entity, Is.EqualTo($"community/{community:D}"));
        var leaf = JsonDocument.Parse(entry.Leaf).RootElement;
        Assert.That(leaf.EnumerateObject().Select(p => p.Name), Is.EqualTo((string[])["actor", "after", "at", "e", "op", "rev", "src", "t", "v"]));
        Assert.That(leaf.GetProperty("op").GetString(), Is.EqualTo("community.found"));
        Assert.That(leaf.GetProperty("t").GetString(), Is.EqualTo(TestRegistry.Zhmerynka));
        Assert.That(leaf.GetProperty("at").GetString(), Is.EqualTo("2026-03-01T12:00:00.000Z"));
    }

    [Test]
    public async Task The_hash_of_a_row_read_back_is_the_one_in_its_entry()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var id = await InsertAsync(registry, NewAsset(registry));

        var (hash, leaf) = await registry.ReadAsync(async r =>
        {
            var asset = await r.Assets.SingleAsync(a => a.Id == id);
            var entry = await r.Set<JournalEntry>().SingleAsync(e => e.Entity == $"asset/{id:D}");
            return (RowState.Of(r, asset).Hash(), JsonDocument.Parse(entry.Leaf).RootElement);
        });

        Assert.That(leaf.GetProperty("after").GetString(), Is.EqualTo(hash));
    }

    [Test]
    public async Task A_change_names_what_changed_and_the_state_it_changed()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var id = await InsertAsync(registry, NewAsset(registry));

        await registry.WriteAsync("asset.rename", async (r, _) =>
        {
            var asset = await r.Assets.SingleAsync(a => a.Id == id);
            asset.Name = "Школа № 2";
            asset.User.Name = "ФОП Інший";
            return 0;
        });

        var entries = await registry.ReadAsync(r => r.Set<JournalEntry>()
            .Where(e => e.Entity == $"asset/{id:D}").OrderBy(e => e.Revision).ToListAsync());
        var (first, second) = (JsonDocument.Parse(entries[0].Leaf).RootElement, JsonDocument.Parse(entries[1].Leaf).RootElement);
        Assert.That(second.GetProperty("prev").GetString(), Is.EqualTo(first.GetProperty("after").GetString()));
        Assert.That(second.GetProperty("rev").GetInt32(), Is.EqualTo(2));
        var fields = second.GetProperty("f");
        Assert.That(fields.GetProperty("name").GetString(), Is.EqualTo("Школа № 2"));
        Assert.That(fields.GetProperty("user_name").GetString(), Does.StartWith("c:"));
        Assert.That(System.Text.Encoding.UTF8.GetString(entries[1].Leaf), Does.Not.Contain("ФОП"));
    }

    [Test]
    public async Task Bulk_changes_are_journaled_as_single_ones_are()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var id = await InsertAsync(registry, NewAsset(registry));

        await registry.WriteAsync("asset.import", async (r, session) =>
        {
            var asset = await r.Assets.AsNoTracking().SingleAsync(a => a.Id == id);
            var before = session.StateOf(asset);
            asset.Area = 12.50m;
            await session.UpdateAsync([(asset, before)], default);
            return 0;
        });

        var (area, revision, leaf) = await registry.ReadAsync(async r => (
            (await r.Assets.SingleAsync()).Area,
            (await r.Assets.SingleAsync()).Revision,
            (await r.Set<JournalEntry>().SingleAsync(e => e.Entity == $"asset/{id:D}" && e.Revision == 2)).Leaf));
        Assert.That((area, revision), Is.EqualTo((12.5m, 2)));
        Assert.That(JsonDocument.Parse(leaf).RootElement.GetProperty("f").GetProperty("area").GetString(), Is.EqualTo("12.5"));
    }

    [Test]
    public async Task A_row_that_another_writer_changed_is_not_overwritten()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var id = await InsertAsync(registry, NewAsset(registry));
        var stale = await registry.ReadAsync(r => r.Assets.AsNoTracking().SingleAsync(a => a.Id == id));
        await registry.WriteAsync("asset.rename", async (r, _) => (await r.Assets.SingleAsync()).Name = "перший");

        Assert.That(
            async () => await registry.WriteAsync("asset.import", async (_, session) =>
            {
                var before = session.StateOf(stale);
                stale.Name = "другий";
                await session.UpdateAsync([(stale, before)], default);
                return 0;
            }),
            Throws.TypeOf<DbUpdateConcurrencyException>());
        Assert.That(await registry.ReadAsync(r => r.Assets.Select(a => a.Name).SingleAsync()), Is.EqualTo("перший"));
    }

    [Test]
    public async Task A_change_outside_an_operation_is_refused_by_the_database()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);

        Assert.That(
            async () => await registry.ReadAsync(async r =>
            {
                (await r.Communities.SingleAsync()).Host = "evil.example.com";
                return await r.SaveChangesAsync();
            }),
            Throws.TypeOf<DbUpdateException>());
    }

    [Test]
    public async Task Journal_entries_can_be_neither_changed_nor_deleted([Values("UPDATE journal_entries SET revision = 2", "DELETE FROM journal_entries")] string sql)
    {
        await using var registry = await TestRegistry.CreateAsync(provider);

        Assert.That(
            async () => await registry.WriteAsync("evil", (r, _) => r.Database.ExecuteSqlRawAsync(sql)),
            Throws.Exception.With.Message.Contains("The journal is only ever added to."));
    }

    [Test]
    public async Task A_write_that_fails_leaves_nothing()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);

        Assert.That(
            async () => await registry.WriteAsync<int>("asset.import", async (_, session) =>
            {
                await session.InsertAsync([NewAsset(registry)], default);
                throw new InvalidOperationException("power cut");
            }),
            Throws.InvalidOperationException);
        Assert.That(await registry.ReadAsync(r => r.Assets.CountAsync()), Is.Zero);
        Assert.That(await registry.ReadAsync(r => r.Set<JournalEntry>().CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task A_write_that_is_done_commits_even_when_it_is_cancelled_at_that_moment()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        using var source = new CancellationTokenSource();

        var answer = await registry.UseAsync<RegistryContext, string>(r => r.WriteAsync(
            async inner =>
            {
                await r.Database.ExecuteSqlRawAsync("UPDATE communities SET host = 'new.example.org'", inner);
                await source.CancelAsync();
                return ("written", true);
            },
            source.Token));

        Assert.That(answer, Is.EqualTo("written"));
        Assert.That(await registry.ReadAsync(r => r.Communities.Select(c => c.Host).SingleAsync()), Is.EqualTo("new.example.org"));
    }

    [Test]
    public async Task The_first_writes_of_one_person_may_come_at_once()
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        await registry.WriteAsync("personal.erase", (r, _) => r.Database.ExecuteSqlRawAsync("DELETE FROM actors"));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => InsertAsync(registry, NewAsset(registry)))));

        var (actor, leaves) = await registry.ReadAsync(async r => (
            await r.Set<Actor>().SingleAsync(), await r.Set<JournalEntry>().Where(e => e.Entity.StartsWith("asset/")).ToListAsync()));
        Assert.That(actor.Name, Is.EqualTo("olena"));
        Assert.That(leaves.Select(l => RegistryHealth.Leaf(l).GetProperty("actor").GetGuid()), Has.Exactly(8).EqualTo(actor.Id));
    }

    [TestCase("о", 250)]
    [TestCase("😀", 125)]
    public async Task An_author_with_a_long_name_writes_under_its_beginning(string sign, int times)
    {
        await using var registry = await TestRegistry.CreateAsync(provider);
        var author = new Author("a" + string.Concat(Enumerable.Repeat(sign, times)), "test");

        for (var i = 0; i < 2; i++)
        {
            await registry.ReadAsync(r => new JournaledWrite(r, TimeProvider.System, author, []).RunAsync("asset.import", async (session, stop) =>
            {
                await session.InsertAsync([NewAsset(registry)], stop);
                return 0;
            }, default));
        }

        var name = await registry.ReadAsync(r => r.Set<Actor>().Where(a => a.Name != "olena").Select(a => a.Name).SingleAsync());
        Assert.That(name, Has.Length.InRange(199, 200).And.EndsWith(sign + "…"));
        Assert.That(author.Name, Does.StartWith(name[..^1]));
    }

    private static async Task<Guid> InsertAsync(TestRegistry registry, Asset asset)
        => await registry.WriteAsync("asset.import", async (_, session) =>
        {
            await session.InsertAsync([asset], default);
            return asset.Id;
        });

    private static Asset NewAsset(TestRegistry registry) => new()
    {
        CommunityId = registry.CommunityId,
        Name = "Школа № 1",
        Area = 552.0m,
        YearMade = 1965,
        Condition = AssetCondition.NeedsMajorRepair,
        RegistrationDate = new DateOnly(2020, 2, 29),
        User = new Party { Name = "ФОП Шевченко", Code = "1234567899" },
        Location = new AssetLocation { Latitude = 46.6354, Longitude = 32.6169 },
        OfficialValues = """{"title":"ШКОЛА № 1"}""",
    };
}
