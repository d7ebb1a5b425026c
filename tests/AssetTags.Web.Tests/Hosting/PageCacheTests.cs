using System.Net;
using AssetTags.Data;
using AssetTags.Publicity;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using AssetTags.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AssetTags.Web.Tests.Hosting;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class PageCacheTests(DatabaseProvider provider)
{
    private int _made;
    private MovingClock _clock = null!;
    private PublicTown _town = null!;
    private WebSite _site = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _made = 0;
        _clock = new MovingClock(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        _town = await PublicTown.FoundAsync(provider);
        _site = await WebSite.OpenAsync(_town.Registry, s => s.Replace(ServiceDescriptor.Singleton<TimeProvider>(_clock)), site =>
        {
            site.MapGet("/test/page", (HttpContext http) => TypedResults.Text($"{new string('x', 500)} {Interlocked.Increment(ref _made)} {http.Request.QueryString}", "text/html")).AllowAnonymous().CacheOutput(PageCache.Name);
            site.MapGet("/test/gone", () => TypedResults.Text($"{Interlocked.Increment(ref _made)}", statusCode: 404)).AllowAnonymous().CacheOutput(PageCache.Name);
            site.MapGet("/test/cookie", (HttpContext http) =>
            {
                http.Response.Cookies.Append("a", "b");
                return $"{Interlocked.Increment(ref _made)}";
            }).AllowAnonymous().CacheOutput(PageCache.Name);
        });
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task A_page_is_made_once_and_then_answered_from_memory_with_the_same_headers()
    {
        using var first = await _site.GetAsync("/test/page");
        using var second = await _site.GetAsync("/test/page");

        Assert.That(_made, Is.EqualTo(1));
        Assert.That(await second.Content.ReadAsStringAsync(), Is.EqualTo(await first.Content.ReadAsStringAsync()));
        Assert.That(NamesOf(second), Is.EquivalentTo(NamesOf(first)));
        Assert.That(second.Headers.CacheControl!.ToString(), Does.Contain("public").And.Contain("max-age=0").And.Contain("s-maxage=10").And.Contain("must-revalidate"));
        Assert.That(second.Headers.Age, Is.Null, "a CDN would take it for stale");
        Assert.That(second.Headers.ETag!.IsWeak, Is.True);
    }

    [Test]
    public async Task A_write_of_another_process_shows_within_a_second()
    {
        var asset = await _town.AddAsync("Міська бібліотека");
        var code = await _town.TagAsync(asset);
        await Eventually.IsAsync(async () => (await _site.GetAsync($"/{code.Symbols}")).StatusCode, HttpStatusCode.OK);
        using var kept = await _site.GetAsync($"/{code.Symbols}");

        await _town.Registry.WriteAsync("test.close", (r, _) => Task.FromResult(r.Add(new PublicityDecision
        {
            CommunityId = _town.Registry.CommunityId,
            AssetId = asset,
            Level = PublicityLevel.Closed,
            Ground = "рішення",
            ReviewOn = new(2027, 1, 1),
        })));
        var took = await Eventually.IsAsync(async () => (await _site.GetAsync($"/{code.Symbols}")).StatusCode, HttpStatusCode.NotFound);

        TestContext.Out.WriteLine($"closed after {took.TotalMilliseconds:F0} ms");
        Assert.That(took, Is.LessThan(Eventually.Limit));
    }

    [Test]
    public async Task After_a_write_the_tag_of_a_page_is_another()
    {
        using var before = await _site.GetAsync("/test/page");
        await _town.AddAsync("Клуб");

        await Eventually.IsAsync(async () => (await _site.GetAsync("/test/page")).Headers.ETag != before.Headers.ETag, true);
    }

    [Test]
    public async Task At_local_midnight_a_page_is_made_anew()
    {
        await MoveAsync(TimeSpan.FromHours(9) + TimeSpan.FromMinutes(58));
        _ = await _site.GetAsync("/test/page");
        await MoveAsync(TimeSpan.FromMinutes(1));
        _ = await _site.GetAsync("/test/page");
        var before = _made;

        await MoveAsync(TimeSpan.FromMinutes(1));
        _ = await _site.GetAsync("/test/page");

        Assert.That((before, _made), Is.EqualTo((1, 2)), "22:00 UTC in winter is midnight in Kyiv");
    }

    [Test]
    public async Task Who_has_the_page_already_is_told_so_in_a_few_bytes()
    {
        using var first = await _site.GetAsync("/test/page");
        using var again = await _site.GetAsync("/test/page", "localhost", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(again.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'"));
        Assert.That(again.Headers.ETag, Is.EqualTo(first.Headers.ETag));
    }

    [Test]
    public async Task Head_is_answered_as_get_without_the_body_and_from_the_same_copy()
    {
        using var get = await _site.GetAsync("/test/page");
        using var head = await _site.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/test/page"));

        Assert.That(head.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await head.Content.ReadAsByteArrayAsync(), Is.Empty);
        Assert.That(head.Headers.ETag, Is.EqualTo(get.Headers.ETag));
        Assert.That(_made, Is.EqualTo(1));
    }

    [TestCase("gzip, deflate, br, zstd", "br")]
    [TestCase("br;q=0, gzip", "gzip")]
    [TestCase("gzip", "gzip")]
    [TestCase("identity", null)]
    [TestCase("BR", "br")]
    [TestCase("brotli, gzip;q=0.0", null)]
    public async Task Each_encoding_has_a_copy_of_its_own(string accepted, string? given)
    {
        for (var time = 0; time < 2; time++)
        {
            using var answer = await _site.GetAsync("/test/page", "localhost", ("Accept-Encoding", accepted));
            Assert.That(answer.Content.Headers.ContentEncoding.SingleOrDefault(), Is.EqualTo(given));
            Assert.That(answer.Headers.Vary, Does.Contain("Accept-Encoding"));
        }

        using var plain = await _site.GetAsync("/test/page");
        Assert.That(await plain.Content.ReadAsStringAsync(), Does.StartWith("xxx"));
    }

    [TestCase("/test/page", "/test/page?lang=uk", 1)]
    [TestCase("/test/page", "/test/page?lang=de", 1)]
    [TestCase("/test/page", "/test/page?lang=en", 2)]
    [TestCase("/test/page?a=1&b=2", "/test/page?b=2&a=1", 1)]
    [TestCase("/test/page?a=1", "/test/page?a=2", 2)]
    [TestCase("/test/page?a=1%26b%3D2", "/test/page?a=1&b=2", 2)]
    [TestCase("/test/page", "/test/page?utm_source=x&fbclid=y", 1)]
    [TestCase("/test/page", "/TEST/page", 1)]
    public async Task What_may_differ_is_kept_apart_and_what_may_not_is_not(string one, string other, int made)
    {
        _ = await _site.GetAsync(one);
        _ = await _site.GetAsync(other);

        Assert.That(_made, Is.EqualTo(made));
    }

    [TestCase("text/html,application/xhtml+xml,*/*;q=0.8", 1)]
    [TestCase("*/*", 1)]
    [TestCase("application/json", 2)]
    [TestCase("text/html;q=0.1, application/json", 2)]
    public async Task Forms_are_kept_apart(string accept, int made)
    {
        _ = await _site.GetAsync("/test/page");
        _ = await _site.GetAsync("/test/page", "localhost", ("Accept", accept));

        Assert.That(_made, Is.EqualTo(made));
    }

    [TestCase("/test/gone")]
    [TestCase("/test/cookie")]
    public async Task Neither_what_is_not_there_nor_what_is_for_one_visitor_is_kept(string path)
    {
        _ = await _site.GetAsync(path);
        using var second = await _site.GetAsync(path);

        Assert.That(_made, Is.EqualTo(2));
        Assert.That(second.Headers.ETag is null || path == "/test/cookie", Is.True);
    }

    [Test]
    public async Task Advertisers_words_never_reach_a_page()
        => Assert.That(await (await _site.GetAsync("/test/page?utm_source=evil&q=1")).Content.ReadAsStringAsync(), Does.Contain("?q=1").And.Not.Contain("evil"));

    // Until the database has answered again, it seems to have been silent all the while.
    private async Task MoveAsync(TimeSpan time)
    {
        _clock.Move(time);
        await Eventually.IsAsync(async () => (await _site.GetAsync("/health/ready")).StatusCode, HttpStatusCode.OK);
    }

    private static string[] NamesOf(HttpResponseMessage answer)
        => [.. answer.Headers.Concat(answer.Content.Headers).Select(h => h.Key).Where(n => n is not ("Transfer-Encoding" or "Content-Length"))];
}
