using System.Net;
using AssetTags.Data;
using AssetTags.Publicity;
using AssetTags.Statistics;
using AssetTags.Tags;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using AssetTags.Web.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace AssetTags.Web.Tests.Statistics;

/// <summary>A visit counts if a person opened the page of a code; and of the person nothing is kept.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class CountScansTests(DatabaseProvider provider)
{
    private PublicTown _town = null!;
    private WebSite _site = null!;
    private TagCode _code;

    private long Waiting => _site.Services.GetRequiredService<ScanBuffer>().Waiting;

    [SetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(provider);
        _code = await _town.TagAsync(await _town.AddAsync("Лава"));
        _site = await WebSite.OpenAsync(_town.Registry, s => s.Replace(ServiceDescriptor.Singleton<TimeProvider>(new MovingClock(FixedClock.Noon))));
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task A_page_counts_whether_it_is_made_anew_answered_from_memory_or_known_to_the_browser()
    {
        using var made = await GetAsync(_code.Symbols);
        using var kept = await GetAsync(_code.ToString());
        using var same = await GetAsync(_code.Symbols, ("If-None-Match", made.Headers.ETag!.ToString()));
        using var again = await GetAsync(_code.Symbols + "/");

        Assert.That(same.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(await CountsAsync(), Is.EqualTo([(ScannedState.Live, ScanReferrer.Camera, 4L)]));
    }

    [Test]
    public async Task Unknown_misread_lost_and_closed_codes_count()
    {
        var lost = await _town.TagAsync(await _town.AddAsync("Зупинка"));
        await _town.Registry.UseAsync<WithdrawTag, WithdrawTagResult>(w => w.RunAsync(_town.Registry.CommunityId, lost, TagState.Lost, default));
        var closed = await _town.TagAsync(await _town.AddAsync("Сховище", level: PublicityLevel.Closed));
        foreach (var path in (string[])[TagCode.Random().Symbols, $"{(_code.Symbols[0] == 'Z' ? 'Y' : 'Z')}{_code.Symbols[1..]}", lost.Symbols, closed.Symbols])
        {
            using var answer = await GetAsync(path);
            Assert.That(answer.StatusCode, Is.EqualTo(path == lost.Symbols ? HttpStatusCode.Gone : HttpStatusCode.NotFound));
        }

        Assert.That(await CountsAsync(), Is.EquivalentTo(
            [(ScannedState.Unknown, ScanReferrer.Camera, 2L), (ScannedState.Ended, ScanReferrer.Camera, 1L), (ScannedState.Live, ScanReferrer.Camera, 1L)]));
    }

    [TestCase("Sec-Purpose", "prefetch;prerender")]
    [TestCase("Purpose", "prefetch")]
    [TestCase("Accept", "application/json")]
    public async Task What_no_person_opened_does_not_count(string name, string value)
    {
        using var answer = await GetAsync(_code.Symbols, (name, value));

        Assert.That(Waiting, Is.Zero);
    }

    [TestCase("")]
    [TestCase("site.css")]
    [TestCase("stats")]
    [TestCase("wp-login.php")]
    [TestCase("administrator")]
    public async Task What_is_no_code_does_not_count(string path)
    {
        using var answer = await GetAsync(path);

        Assert.That(Waiting, Is.Zero);
    }

    [Test]
    public async Task Neither_head_nor_post_nor_a_foreign_host_counts()
    {
        using var head = await _site.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"/{_code.Symbols}"));
        using var post = await _site.Http.PostAsync($"/{_code.Symbols}", null);
        using var foreign = await _site.GetAsync($"/{_code.Symbols}", "evil.example");

        Assert.That(head.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Waiting, Is.Zero);
    }

    [TestCase("https://news.example/story?who=olena", ScanReferrer.Link)]
    [TestCase("android-app://com.example/", ScanReferrer.Link)]
    [TestCase("<script>alert(1)</script>", ScanReferrer.Link)]
    [TestCase("https://qr.lad.gov.ua.evil.example/", ScanReferrer.Link)]
    [TestCase("https://QR.lad.gov.ua/search?q=лава", ScanReferrer.Search)]
    [TestCase("http://localhost/map", ScanReferrer.Search)]
    public async Task Of_where_a_visitor_came_from_one_word_is_kept(string referrer, ScanReferrer kept)
    {
        using var answer = await GetAsync(_code.Symbols, ("Referer", Uri.EscapeDataString(referrer).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3F", "?", StringComparison.Ordinal)));

        Assert.That(await CountsAsync(), Is.EqualTo([(ScannedState.Live, kept, 1L)]));
    }

    [Test]
    public async Task The_same_page_in_the_other_language_is_no_second_scan()
    {
        using var answer = await GetAsync($"{_code.Symbols}?lang=en", ("Referer", $"http://localhost/{_code.Symbols}"));

        Assert.That(Waiting, Is.Zero);
    }

    [Test]
    public async Task Nothing_of_the_visitor_is_in_the_registry()
    {
        using var answer = await GetAsync(_code.Symbols, ("Referer", "https://news.example/olena"), ("User-Agent", "OlenaPhone/7"), ("Cookie", "id=olena"));
        await FlushAsync();

        Assert.That(await CountsAsync(), Has.Count.EqualTo(1));
        var row = await _town.Registry.ReadAsync(r => r.ScanCounts.AsNoTracking().SingleAsync());
        Assert.That(System.Text.Json.JsonSerializer.Serialize(row), Does.Not.Contain("olena").IgnoreCase.And.Not.Contain("127.0.0.1"));
        Assert.That(typeof(ScanCount).GetProperties().Select(p => p.Name), Is.EquivalentTo(["CommunityId", "Day", "AssetId", "State", "Referrer", "Count"]));
    }

    [Test]
    public async Task What_was_counted_is_written_when_the_site_stops()
    {
        using var answer = await GetAsync(_code.Symbols);

        await _site.Services.GetServices<IHostedService>().OfType<ScanFlushing>().Single().StopAsync(default);

        Assert.That(Waiting, Is.Zero);
        Assert.That(await _town.Registry.ReadAsync(r => r.ScanCounts.SumAsync(c => c.Count)), Is.EqualTo(1));
    }

    [Test]
    public async Task Flushing_leaves_kept_pages_kept()
    {
        using var before = await GetAsync(_code.Symbols);
        await FlushAsync();
        await Task.Delay(Web.Hosting.RegistryRevision.Interval * 2);
        using var after = await GetAsync(_code.Symbols);

        Assert.That(after.Headers.ETag, Is.EqualTo(before.Headers.ETag));
    }

    private Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => _site.GetAsync($"/{path}", "localhost", headers);

    private async Task FlushAsync()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FlushScans>().RunAsync(default);
    }

    private async Task<IReadOnlyList<(ScannedState, ScanReferrer, long)>> CountsAsync()
    {
        await FlushAsync();
        var rows = await _town.Registry.ReadAsync(r => r.ScanCounts.AsNoTracking().OrderBy(c => c.State).ToListAsync());
        return [.. rows.Select(c => (c.State, c.Referrer, c.Count))];
    }
}
