using System.Net;
using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Tests.Accounts;
using AssetTags.Tests.Publication;
using AssetTags.Web.Staff;

namespace AssetTags.Web.Tests.Staff;

/// <summary>Whoever of the staff scans a label is led to the staff’s page; everybody else gets the very bytes that everybody gets.</summary>
public sealed class ScanAsStaffTests
{
    private PublicTown _town = null!;
    private StaffSite _site = null!;
    private string _path = "";

    [SetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        _path = $"/{(await _town.TagAsync(await _town.AddAsync("Лава"))).Symbols}";
        _site = await StaffSite.OpenAsync(_town);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task Staff_are_led_to_their_page_also_when_the_public_one_is_kept_in_memory()
    {
        using var everybody = await _site.AsNobody().GetAsync(_path);
        using var staff = await _site.As(Role.Auditor).GetAsync(_path);
        using var program = await AskAsync(StaffCookie.Of(_site.Site.Services, _site.AccountOf(Role.Auditor)), "application/json");

        Assert.That((staff.StatusCode, staff.Headers.Location?.ToString(), staff.Headers.CacheControl?.ToString()), Is.EqualTo((HttpStatusCode.Redirect, $"/staff/t{_path}", "no-store")));
        Assert.That(program.StatusCode, Is.EqualTo(HttpStatusCode.OK), "who asks for data gets data");
    }

    [Test]
    public async Task A_session_that_is_none_changes_no_byte_and_no_header()
    {
        var foreign = await _town.Registry.AddStaffAsync("nobody@lad.example");
        using (await _site.AsNobody().GetAsync(_path))
        {
        }

        using var plain = await _site.AsNobody().GetAsync(_path);
        foreach (var cookie in (string[])["rubbish", StaffCookie.Of(_site.Site.Services, foreign, stamp: "old"), StaffCookie.Of(_site.Site.Services, foreign),
            StaffCookie.Of(_site.Site.Services, _site.AccountOf(Role.Registrar), method: "pwd")])
        {
            using var answer = await AskAsync(cookie, "text/html");

            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(await answer.Content.ReadAsByteArrayAsync(), Is.EqualTo(await plain.Content.ReadAsByteArrayAsync()));
            // A kept answer tells its length and one made anew does not; the bodies are compared above.
            Assert.That(HeadersOf(answer), Is.EqualTo(HeadersOf(plain)));
        }
    }

    [Test]
    public async Task Other_pages_are_left_alone()
    {
        using var about = await _site.As(Role.Registrar).GetAsync("/about");

        Assert.That(about.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private Task<HttpResponseMessage> AskAsync(string cookie, string accept)
        => _site.Site.GetAsync(_path, "localhost", ("Cookie", $"{StaffSession.Cookie}={cookie}"), ("Accept", accept));

    private static string[] HeadersOf(HttpResponseMessage answer)
        => [.. answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not ("Date" or "Content-Length")).Select(h => $"{h.Key}: {string.Join(',', h.Value)}").Order()];
}
