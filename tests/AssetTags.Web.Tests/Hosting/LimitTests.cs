using System.Net;
using AssetTags.Data;
using AssetTags.Tests.Publication;
using AssetTags.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AssetTags.Web.Tests.Hosting;

/// <summary>How much one visitor may ask.</summary>
public sealed class LimitTests
{
    private static readonly SiteLimits Few = new() { MissesOfAddress = 3, MissesOfNetwork = 5, Searches = 2, AtWork = 1, Waiting = 0 };

    private MovingClock _clock = null!;
    private PublicTown _town = null!;

    [SetUp]
    public async Task FoundAsync()
    {
        _clock = new MovingClock(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        _town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
    }

    [TearDown]
    public async Task CloseAsync() => await _town.DisposeAsync();

    [Test]
    public async Task Unknown_codes_are_limited_and_known_ones_never()
    {
        var code = await _town.TagAsync(await _town.AddAsync("Бібліотека"));
        var closed = await _town.TagAsync(await _town.AddAsync("Схованка", level: Publicity.PublicityLevel.Closed));
        await using var site = await OpenAsync();

        var misses = new List<HttpStatusCode>();
        foreach (var path in (string[])["/AAAAAAAAAA", $"/{closed.Symbols}", "/BBBBBBBBBB", $"/{closed.Symbols}", "/AAAAAAAAAA"])
        {
            misses.Add((await site.GetAsync(path)).StatusCode);
        }

        using var found = await site.GetAsync($"/{code.Symbols}?lang=en");
        using var refused = await site.GetAsync("/CCCCCCCCCC");
        Assert.That(misses, Is.EqualTo((HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests]));
        Assert.That(found.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(refused.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromMinutes(1)));
        Assert.That(await refused.Content.ReadAsStringAsync(), Does.Contain("<html lang=\"uk\">").And.Contain("Забагато спроб"));
    }

    [Test]
    public async Task After_a_minute_everything_is_forgotten()
    {
        await using var site = await OpenAsync();
        for (var miss = 0; miss < 5; miss++)
        {
            _ = await site.GetAsync("/AAAAAAAAAA");
        }

        _clock.Move(TimeSpan.FromSeconds(61));

        Assert.That((await site.GetAsync("/AAAAAAAAAA")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_made_up_forwarded_address_does_not_help()
    {
        await using var site = await OpenAsync();
        HttpStatusCode last = default;
        for (var miss = 0; miss < 4; miss++)
        {
            last = (await site.GetAsync("/AAAAAAAAAA", "localhost", ("X-Forwarded-For", $"203.0.113.{miss}"))).StatusCode;
        }

        Assert.That(last, Is.EqualTo(HttpStatusCode.TooManyRequests));
    }

    [Test]
    public async Task Behind_a_proxy_of_ours_visitors_are_told_apart_and_so_are_their_networks()
    {
        await using var site = await OpenAsync("--proxies", "127.0.0.0/8");
        var statuses = new List<HttpStatusCode>();
        foreach (var visitor in (string[])["203.0.113.1", "203.0.113.2", "203.0.113.3", "203.0.113.4", "203.0.113.5", "203.0.113.6", "198.51.100.1", "6.6.6.6, 203.0.113.7"])
        {
            statuses.Add((await site.GetAsync("/AAAAAAAAAA", "localhost", ("X-Forwarded-For", visitor))).StatusCode);
        }

        Assert.That(statuses.Take(5), Is.All.EqualTo(HttpStatusCode.NotFound));
        Assert.That(statuses.Skip(5), Is.EqualTo((HttpStatusCode[])[HttpStatusCode.TooManyRequests, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests]));
    }

    [Test]
    public async Task A_proxy_of_ours_tells_whether_the_visitor_came_by_https()
    {
        await using var behind = await OpenAsync("--proxies", "127.0.0.1,10.0.0.0/8");
        await using var alone = await OpenAsync();

        using var believed = await behind.GetAsync("/", "qr.lad.gov.ua", ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "203.0.113.1"));
        using var ignored = await alone.GetAsync("/", "qr.lad.gov.ua", ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "203.0.113.1"));

        Assert.That(believed.Headers.GetValues("Strict-Transport-Security").Single(), Is.EqualTo("max-age=31536000; includeSubDomains"));
        Assert.That(ignored.Headers.Contains("Strict-Transport-Security"), Is.False);
    }

    [Test]
    public void Addresses_of_one_visitor_count_as_one()
    {
        var prefix = new AddressPrefix();

        Assert.That(prefix.OfVisitor(IPAddress.Parse("2001:db8::1")), Is.EqualTo(prefix.OfVisitor(IPAddress.Parse("2001:db8::ffff:1"))));
        Assert.That(prefix.OfVisitor(IPAddress.Parse("2001:db8::1")), Is.Not.EqualTo(prefix.OfVisitor(IPAddress.Parse("2001:db8:0:1::1"))));
        Assert.That(prefix.OfVisitor(IPAddress.Parse("::ffff:203.0.113.1")), Is.EqualTo(prefix.OfVisitor(IPAddress.Parse("203.0.113.1"))));
        Assert.That(prefix.OfVisitor(IPAddress.Parse("203.0.113.1")), Is.Not.EqualTo(prefix.OfVisitor(IPAddress.Parse("203.0.113.2"))));
        Assert.That(prefix.OfNetwork(IPAddress.Parse("203.0.113.1")), Is.EqualTo(prefix.OfNetwork(IPAddress.Parse("203.0.113.2"))));
        Assert.That(new AddressPrefix().OfVisitor(IPAddress.Loopback), Is.Not.EqualTo(prefix.OfVisitor(IPAddress.Loopback)), "another run, another number");
    }

    [Test]
    public async Task Searches_are_limited_for_each_visitor()
    {
        await using var site = await OpenAsync();

        var statuses = new List<HttpStatusCode>();
        for (var search = 0; search < 3; search++)
        {
            statuses.Add((await site.GetAsync("/test/search")).StatusCode);
        }

        Assert.That(statuses, Is.EqualTo((HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]));
    }

    [Test]
    public async Task More_work_than_the_site_can_do_is_put_off_but_health_is_answered()
    {
        var (started, finish) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var site = await OpenAsync(map: s => s.MapGet("/test/long", async () =>
        {
            started.SetResult();
            await finish.Task;
            return "done";
        }).AllowAnonymous());

        var working = site.GetAsync("/test/long");
        await started.Task;
        using var refused = await site.GetAsync("/no/such");
        using var health = await site.GetAsync("/health/live");
        finish.SetResult();

        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(refused.Headers.RetryAfter, Is.Not.Null);
        Assert.That((health.StatusCode, (await working).StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)));
    }

    private Task<WebSite> OpenAsync(params string[] args) => OpenAsync(null, args);

    private Task<WebSite> OpenAsync(Action<WebApplication>? map, params string[] args) => WebSite.OpenAsync(
        _town.Registry,
        s => s.AddSingleton(Few).Replace(ServiceDescriptor.Singleton<TimeProvider>(_clock)),
        site =>
        {
            site.MapGet("/test/search", () => "found").AllowAnonymous().RequireRateLimiting(WorkLimits.Search);
            map?.Invoke(site);
        },
        args);
}
