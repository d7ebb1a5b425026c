using System.Diagnostics;
using System.Net;
using System.Xml;
using System.Xml.Linq;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using AssetTags.Web.Machines;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Machines;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class CrawlerTests(DatabaseProvider provider)
{
    private static readonly XNamespace s_sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    private MachineTown _town = null!;

    [SetUp]
    public async Task FoundAsync() => _town = await MachineTown.FoundAsync(provider);

    [TearDown]
    public async Task LeaveAsync() => await _town.DisposeAsync();

    [Test]
    public async Task The_sitemap_has_the_codes_of_open_assets_and_no_other_address()
    {
        var open = await _town.Town.TagAsync(await _town.Town.AddAsync("Школа"));
        await _town.Town.AddAsync("Без мітки");
        foreach (var level in (PublicityLevel[])[PublicityLevel.Generalised, PublicityLevel.Minimal, PublicityLevel.Closed])
        {
            await _town.Town.TagAsync(await _town.Town.AddAsync("Склад", level: level));
        }

        var map = XDocument.Parse(await _town.TextAsync("/sitemap.xml"));

        Assert.That(map.Root!.Elements(s_sitemap + "url").Select(u => u.Element(s_sitemap + "loc")!.Value), Is.EqualTo([$"https://{MachineTown.Host}/{open.Symbols}"]));
        Assert.That(map.Descendants(s_sitemap + "lastmod").Single().Value, Is.EqualTo("2026-03-01T12:00:00Z"));
    }

    [Test]
    public async Task A_large_sitemap_is_an_index_of_parts_that_have_each_address_once()
    {
        var codes = new List<TagCode>();
        foreach (var number in Enumerable.Range(0, 8))
        {
            codes.Add(await _town.Town.TagAsync(await _town.Town.AddAsync($"Лава {number}", level: null)));
            await _town.Town.TagAsync(await _town.Town.AddAsync("Таємне", level: PublicityLevel.Closed));
        }

        var index = await DocumentAsync((sitemap, c) => sitemap.WholeAsync(c, 3, default)!);
        var parts = new List<XDocument>();
        foreach (var number in Enumerable.Range(1, 3))
        {
            parts.Add(await DocumentAsync((sitemap, c) => sitemap.PartAsync(c, number, 3, default)));
        }

        Assert.That(index.Descendants(s_sitemap + "loc").Select(l => l.Value), Is.EqualTo(Enumerable.Range(1, 3).Select(n => $"https://{MachineTown.Host}/sitemap-{n}.xml")));
        Assert.That(parts.Select(p => p.Descendants(s_sitemap + "loc").Count()), Is.EqualTo([3, 3, 2]));
        Assert.That(parts.SelectMany(p => p.Descendants(s_sitemap + "loc")).Select(l => l.Value[^10..]), Is.EqualTo(codes.Select(c => c.Symbols)));
    }

    [Test]
    public async Task A_part_that_does_not_exist_is_not_found()
    {
        using var answer = await _town.AskAsync("/sitemap-7.xml");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Ten_thousand_assets_fit_into_memory_and_patience()
    {
        await TagManyAsync(10_000);
        await _town.TextAsync("/robots.txt");

        var held = GC.GetTotalMemory(forceFullCollection: true);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        using var answer = await _town.AskAsync("/sitemap.xml");
        await using var stream = await answer.Content.ReadAsStreamAsync();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { Async = true });
        var count = 0;
        while (await reader.ReadAsync())
        {
            count += reader is { NodeType: XmlNodeType.Element, LocalName: "url" } ? 1 : 0;
        }

        TestContext.Out.WriteLine($"{provider}: {watch.ElapsedMilliseconds} ms, {(GC.GetTotalAllocatedBytes(precise: true) - before) / 1024 / 1024} MB allocated");
        Assert.That(count, Is.EqualTo(10_000));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)));
        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - held, Is.LessThan(150 * 1024 * 1024), "what other tests hold is not counted");
    }

    [Test]
    public async Task Robots_are_welcome_and_told_of_the_sitemap_but_not_of_anything_hidden()
    {
        var text = await _town.TextAsync("/robots.txt");

        Assert.That(text, Does.Contain($"Sitemap: https://{MachineTown.Host}/sitemap.xml\n").And.Not.Contain("Disallow"));
    }

    [TestCase("/feed.atom", "uk", "Будівля, споруда або приміщення")]
    [TestCase("/feed.atom?lang=en", "en", "Building, structure or premises")]
    public async Task The_feed_tells_the_last_changes_in_its_language(string path, string language, string kind)
    {
        var id = await _town.Town.AddAsync("Школа <b>\u0001№ 2</b>", a => a.Address.Thoroughfare = "вул. Хлібна");
        var code = await _town.Town.TagAsync(id);
        await _town.Town.AddAsync("Насосна", level: PublicityLevel.Minimal);
        await _town.Town.AddAsync("Таємне", level: PublicityLevel.Closed);

        using var answer = await _town.AskAsync(path);
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/atom+xml"));
        Assert.That(feed.Attribute(XNamespace.Xml + "lang")!.Value, Is.EqualTo(language));
        foreach (var once in (string[])["id", "title", "updated", "author"])
        {
            Assert.That(feed.Elements(s_atom + once).Count(), Is.EqualTo(1), once);
        }

        var entry = feed.Elements(s_atom + "entry").Single();
        Assert.That(entry.Element(s_atom + "title")!.Value, Is.EqualTo("Школа <b>№ 2</b>"));
        Assert.That(entry.Element(s_atom + "id")!.Value, Does.StartWith($"urn:uuid:{id:D}"));
        Assert.That(entry.Element(s_atom + "link")!.Attribute("href")!.Value, Does.StartWith($"https://{MachineTown.Host}/{code.Symbols}"));
        Assert.That(entry.Element(s_atom + "summary")!.Value, Does.StartWith($"{kind}. вул. Хлібна"));
        Assert.That(entry.Element(s_atom + "updated")!.Value, Is.EqualTo("2026-03-01T12:00:00.000Z"));
    }

    [Test]
    public async Task The_feed_ends_at_fifty_and_skips_what_is_hidden_however_much_of_it_came_last()
    {
        await _town.Town.Registry.WriteAsync("test.assets", (r, _) =>
        {
            foreach (var number in Enumerable.Range(0, 180))
            {
                var asset = new Asset { CommunityId = _town.Town.Registry.CommunityId, Name = $"Лава {number}" };
                r.Add(asset);
                if (number >= 60)
                {
                    r.Add(new PublicityDecision { CommunityId = asset.CommunityId, AssetId = asset.Id, Level = PublicityLevel.Closed, Ground = "рішення", ReviewOn = new(2027, 1, 1) });
                }
            }

            return Task.FromResult(0);
        });

        var titles = XDocument.Parse(await _town.TextAsync("/feed.atom")).Root!.Elements(s_atom + "entry").Select(e => e.Element(s_atom + "title")!.Value);

        Assert.That(titles, Is.EqualTo(Enumerable.Range(10, 50).Reverse().Select(n => $"Лава {n}")));
    }

    private async Task<XDocument> DocumentAsync(Func<Sitemap, PublicCommunity, Task<XmlAnswer?>> ask)
    {
        var community = await _town.Town.Registry.ReadAsync(r => r.Communities.AsNoTracking().SingleAsync());
        var opened = await _town.Town.Registry.UseAsync<PublicRegistry, PublicCommunity>(p => p.OpenAsync(community, default));
        using var plans = new SitemapPlans();
        return await _town.Town.Registry.UseAsync<RegistryContext, XDocument>(async registry =>
        {
            var answer = await ask(new Sitemap(new SitemapLines(registry, new ListPublicAssets(registry)), plans), opened);
            using var stream = new MemoryStream();
            await answer!.WriteAsync(stream, default);
            stream.Position = 0;
            return XDocument.Load(stream);
        });
    }

    private Task<int> TagManyAsync(int count) => _town.Town.Registry.WriteAsync("test.assets", (r, _) =>
    {
        foreach (var number in Enumerable.Range(0, count))
        {
            var asset = new Asset { CommunityId = _town.Town.Registry.CommunityId, Name = $"Лава {number}" };
            r.Add(asset);
            var tag = new Tag { CommunityId = asset.CommunityId, Code = TagCode.Random() };
            tag.Attach(asset.Id, FixedClock.Noon);
            r.Add(tag);
        }

        return Task.FromResult(count);
    });
}
