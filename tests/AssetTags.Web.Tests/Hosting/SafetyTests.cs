using System.Net;
using System.Text;
using AssetTags.Data;
using AssetTags.Tests.Publication;
using AssetTags.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Web.Tests.Hosting;

/// <summary>What holds for every answer, errors included.</summary>
public sealed class SafetyTests
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private PublicTown _town = null!;
    private WebSite _site = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        _site = await WebSite.OpenAsync(
            _town.Registry, s => s.AddSingleton(new SiteLimits { Headers = TimeSpan.FromSeconds(1), MissesOfAddress = 1000 }), map: Map, "--proxies", "10.9.9.9");
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [TestCase("GET", "/", 200)]
    [TestCase("GET", "/site.css", 200)]
    [TestCase("GET", "/health/live", 200)]
    [TestCase("GET", "/no/such/page", 404)]
    [TestCase("GET", "/AAAAAAAAAA", 404)]
    [TestCase("GET", "/test/fault", 500)]
    [TestCase("GET", "/test/away", 503)]
    [TestCase("POST", "/", 405)]
    [TestCase("DELETE", "/AAAAAAAAAA", 405)]
    [TestCase("PROPFIND", "/", 405)]
    [TestCase("TRACE", "/", 405)]
    [TestCase("POST", "/site.css", 405)]
    [TestCase("POST", "/test/photo", 405)]
    [TestCase("GET", "/%ff%00", 400)]
    public async Task Every_answer_carries_the_headers_that_keep_it_safe(string method, string path, int status)
    {
        using var answer = await _site.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.That((int)answer.StatusCode, Is.EqualTo(status));
        if (path.Contains('%', StringComparison.Ordinal))
        {
            return;
        }

        Assert.That(One(answer, "Content-Security-Policy"), Is.EqualTo(Policy));
        Assert.That(One(answer, "X-Content-Type-Options"), Is.EqualTo("nosniff"));
        Assert.That(One(answer, "Referrer-Policy"), Is.EqualTo("same-origin"));
        Assert.That(One(answer, "Cross-Origin-Opener-Policy"), Is.EqualTo("same-origin"));
        Assert.That(One(answer, "Cross-Origin-Resource-Policy"), Is.EqualTo("same-origin"));
        Assert.That(One(answer, "Permissions-Policy"), Does.Contain("geolocation=(self)"));
        Assert.That(answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By") || answer.Headers.Contains("Set-Cookie"), Is.False);
        Assert.That(answer.Headers.CacheControl, Is.Not.Null);
    }

    [Test]
    public async Task An_answer_may_be_stricter_of_its_own()
    {
        using var answer = await _site.GetAsync("/test/photo");

        Assert.That(One(answer, "Content-Security-Policy"), Is.EqualTo("default-src 'none'; sandbox"));
    }

    [Test]
    public async Task Only_the_origin_of_the_configured_tiles_may_give_pictures()
    {
        await using var site = await WebSite.OpenAsync(_town.Registry, null, null, "--tiles", "https://tiles.example.ua:8443/{z}/{x}/{y}.png");
        using var answer = await site.GetAsync("/");

        Assert.That(One(answer, "Content-Security-Policy"), Is.EqualTo(Policy.Replace("blob:", "blob: https://tiles.example.ua:8443", StringComparison.Ordinal)));
    }

    [Test]
    public async Task A_fault_tells_its_number_and_nothing_else()
    {
        using var answer = await _site.GetAsync("/test/fault?secret=CANARY");

        var page = await answer.Content.ReadAsStringAsync();
        var id = System.Text.RegularExpressions.Regex.Match(page, "[0-9A-F]{8}").Value;
        Assert.That(page, Does.Contain("<html lang=\"uk\">").And.Contain("Щось пішло не так"));
        Assert.That(page, Does.Not.Contain("inner").And.Not.Contain("Exception").And.Not.Contain(" at "));
        Assert.That(_site.Logs.ToString(), Does.Contain($"Fault {id} in GET /test/fault").And.Not.Contain("CANARY"));
    }

    [Test]
    public async Task A_program_is_told_in_the_form_of_programs()
    {
        using var answer = await _site.GetAsync("/test/fault", "localhost", ("Accept", "application/json"));
        using var missing = await _site.GetAsync("/api/no/such/thing");

        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("\"status\":500").And.Contain("\"id\"").And.Not.Contain("inner"));
        Assert.That(missing.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
    }

    [Test]
    public async Task When_the_database_is_away_a_visitor_learns_when_to_come_back()
    {
        using var answer = await _site.GetAsync("/test/away?lang=en");

        Assert.That(One(answer, "Retry-After"), Is.EqualTo("5"));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("The register is not available now"));
    }

    [Test]
    public async Task Refused_methods_name_those_that_are_not()
    {
        using var answer = await _site.Http.PostAsync("/", null);

        Assert.That(answer.Content.Headers.Allow, Is.EquivalentTo((string[])["GET", "HEAD"]));
    }

    [Test]
    public async Task A_body_beyond_a_megabyte_is_refused()
    {
        using var body = new ByteArrayContent(new byte[2_000_000]);
        using var small = new ByteArrayContent(new byte[1000]);
        using var refused = await _site.Http.PostAsync("/test/body", body);
        using var taken = await _site.Http.PostAsync("/test/body", small);

        Assert.That((refused.StatusCode, taken.StatusCode), Is.EqualTo((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.OK)));
        Assert.That(await refused.Content.ReadAsStringAsync(), Does.Contain("1 МБ"));
    }

    [Test]
    public async Task Headers_that_come_too_slowly_are_cut_off()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var answer = await _site.RawAsync("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");

        Assert.That(answer, Does.StartWith("HTTP/1.1 408"));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public async Task Headers_that_are_too_long_are_refused()
        => Assert.That(await _site.RawAsync($"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('x', 20_000)}\r\n\r\n"), Does.StartWith("HTTP/1.1 431"));

    [Test]
    public async Task Neither_queries_nor_codes_nor_addresses_nor_line_breaks_reach_the_log()
    {
        _ = await _site.GetAsync("/CANARY0001?q=CANARY2%0d%0aforged", "localhost", ("X-Forwarded-For", "203.0.113.77"), ("User-Agent", "CANARY3"), ("Referer", "https://canary4.example/"));
        _ = await _site.GetAsync("/%0d%0aforged", "localhost");
        _ = await _site.GetAsync("/test/fault?x=%0d%0aforged");

        Assert.That(_site.Logs.ToString(), Does.Not.Contain("CANARY").IgnoreCase.And.Not.Contain("203.0.113.77").And.Not.Contain("forged"));
    }

    [Test]
    public async Task A_stranger_who_forwards_addresses_is_reported_once()
    {
        _ = await _site.GetAsync("/", "localhost", ("X-Forwarded-For", "203.0.113.77"));
        _ = await _site.GetAsync("/", "localhost", ("X-Forwarded-For", "203.0.113.77"));

        Assert.That(_site.Logs.ToString().Split("ASSETTAGS_PROXIES"), Has.Length.EqualTo(2));
    }

    private static void Map(WebApplication site)
    {
        site.MapGet("/test/fault", IResult () => throw new InvalidOperationException("inner secret")).AllowAnonymous();
        site.MapGet("/test/away", IResult () => throw new InvalidOperationException("outer", new TimeoutException("no answer"))).AllowAnonymous();
        site.MapPost("/test/body", async (HttpRequest request) => (await new StreamReader(request.Body, Encoding.Latin1).ReadToEndAsync()).Length).AllowAnonymous();
        site.MapGet("/test/photo", (HttpContext http) =>
        {
            http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
            return TypedResults.Bytes((byte[])[1, 2, 3], "image/jpeg");
        }).AllowAnonymous();
    }

    private static string One(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();
}
