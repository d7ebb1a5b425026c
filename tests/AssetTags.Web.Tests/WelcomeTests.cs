using System.Net;
using System.Text;

namespace AssetTags.Web.Tests;

public sealed class WelcomeTests
{
    private WebSite _site = null!;

    [OneTimeSetUp]
    public async Task OpenAsync() => _site = await WebSite.StartAsync();

    [OneTimeTearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [TestCase("/", "uk", "Реєстр комунального майна")]
    [TestCase("/?lang=uk", "uk", "Реєстр комунального майна")]
    [TestCase("/?lang=en", "en", "Register of communal property")]
    [TestCase("/?lang=<script>", "uk", "Реєстр комунального майна")]
    public async Task The_first_page_says_what_this_is_in_the_language_asked_for(string address, string language, string title)
    {
        var page = await _site.Http.GetStringAsync(address);

        Assert.That(page, Does.Contain($"<html lang=\"{language}\">").And.Contain($"<h1>{title}</h1>"));
    }

    [Test]
    public async Task The_first_page_sets_no_cookie_and_runs_no_script()
    {
        using var answer = await _site.Http.GetAsync("/");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
        Assert.That(page, Does.Not.Contain("<script").IgnoreCase);
        Assert.That(page, Does.Not.Contain("http").IgnoreCase, "nothing is fetched from elsewhere");
    }

    [Test]
    public async Task The_first_page_fits_into_one_round_trip()
        => Assert.That(Encoding.UTF8.GetByteCount(await _site.Http.GetStringAsync("/")), Is.LessThan(14_000));

    [TestCase("/", HttpStatusCode.OK, "text/html")]
    [TestCase("/health/live", HttpStatusCode.OK, "text/plain")]
    [TestCase("/no-such-page", HttpStatusCode.NotFound, null)]
    public async Task Every_address_keeps_its_status_and_type(string address, HttpStatusCode status, string? type)
    {
        using var answer = await _site.Http.GetAsync(address);

        Assert.That(answer.StatusCode, Is.EqualTo(status));
        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo(type));
    }
}
