using System.Net;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace AssetTags.Web.Tests.Hosting;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class HostTests(DatabaseProvider provider)
{
    private PublicTown _town = null!;
    private WebSite _site = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(provider);
        await MoveAsync("q.lad.gov.ua");
        _site = await WebSite.OpenAsync(_town.Registry, map: site => site.MapGet("/test/who", (RequestCommunity who) => $"{who.Community.Katottg} {who.Link("/x")}").AllowAnonymous());
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [TestCase("q.lad.gov.ua", "https://q.lad.gov.ua/x")]
    [TestCase("Q.LAD.GOV.UA", "https://q.lad.gov.ua/x")]
    [TestCase("q.lad.gov.ua:443", "https://q.lad.gov.ua/x")]
    [TestCase("q.lad.gov.ua.", "https://q.lad.gov.ua/x")]
    [TestCase("Q.lad.gov.ua.:8443", "https://q.lad.gov.ua/x")]
    [TestCase("qr.lad.gov.ua", "https://q.lad.gov.ua/x")]
    [TestCase("QR.LAD.GOV.UA", "https://q.lad.gov.ua/x")]
    [TestCase("localhost", "/x")]
    [TestCase("LocalHost:5080", "/x")]
    [TestCase("127.0.0.1:1", "/x")]
    [TestCase("[::1]:5080", "/x")]
    public async Task A_community_answers_on_its_hosts_and_links_to_its_present_one(string host, string link)
    {
        using var answer = await _site.GetAsync("/test/who", host);

        Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo($"{PublicTown.Ladyzhyn} {link}"));
    }

    [TestCase("evil.example")]
    [TestCase("q.lad.gov.ua.evil.example")]
    [TestCase("evil.example:443")]
    [TestCase("localhost.evil.example")]
    [TestCase("127.0.0.2")]
    [TestCase("10.0.0.1")]
    public async Task A_foreign_host_is_refused_and_not_repeated(string host)
    {
        using var answer = await _site.GetAsync("/", host);

        var text = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(text, Does.Not.Contain("evil").And.Not.Contain("lad").And.Length.LessThan(100));
    }

    [TestCase("GET / HTTP/1.1\r\nHost: q.lad.gov.ua:99x\r\nConnection: close\r\n\r\n")]
    [TestCase("GET / HTTP/1.1\r\nHost: q.lad.gov.ua..\r\nConnection: close\r\n\r\n")]
    [TestCase("GET / HTTP/1.1\r\nHost: a@q.lad.gov.ua\r\nConnection: close\r\n\r\n")]
    [TestCase("GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n")]
    [TestCase("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")]
    [TestCase("GET / HTTP/1.0\r\n\r\n")]
    [TestCase("GET http://evil.example/ HTTP/1.1\r\nHost: q.lad.gov.ua\r\nConnection: close\r\n\r\n")]
    [TestCase("GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")]
    [TestCase("GET / HTTP/1.1\r\nHost: q.lad.gov.ua\r\nHost: evil.example\r\nConnection: close\r\n\r\n")]
    public async Task Requests_that_are_unclear_about_their_host_are_refused(string request)
        => Assert.That(await _site.RawAsync(request), Does.StartWith("HTTP/1.1 400"));

    [Test]
    public async Task An_address_in_the_first_line_counts_when_it_agrees()
        => Assert.That(
            await _site.RawAsync("GET http://q.lad.gov.ua/test/who HTTP/1.1\r\nHost: q.lad.gov.ua\r\nConnection: close\r\n\r\n"), Does.Contain("https://q.lad.gov.ua/x"));

    [TestCase("X-Forwarded-Host")]
    [TestCase("X-Original-Host")]
    [TestCase("Forwarded")]
    [TestCase("X-Host")]
    public async Task No_other_header_names_the_host(string header)
    {
        using var answer = await _site.GetAsync("/", "q.lad.gov.ua", (header, header == "Forwarded" ? "host=evil.example" : "evil.example"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Not.Contain("evil"));
    }

    [Test]
    public async Task A_host_that_is_moved_to_answers_within_a_second()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await WebSite.OpenAsync(town.Registry);
        using var before = await site.GetAsync("/", "neu.lad.gov.ua");

        await town.Registry.UseAsync<MoveHost, MoveHostResult>(m => m.RunAsync(town.Registry.CommunityId, "neu.lad.gov.ua", default));
        await Eventually.IsAsync(async () => (await site.GetAsync("/", "neu.lad.gov.ua")).StatusCode, HttpStatusCode.OK);

        Assert.That(before.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    private Task<MoveHostResult> MoveAsync(string host) => _town.Registry.UseAsync<MoveHost, MoveHostResult>(m => m.RunAsync(_town.Registry.CommunityId, host, default));
}
