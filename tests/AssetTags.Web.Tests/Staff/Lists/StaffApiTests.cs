using System.Net;
using System.Text.Json;
using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Lists;
using AssetTags.Publicity;
using AssetTags.Tests.Publication;
using AssetTags.Web.Lists;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Tests.Staff.Lists;

public sealed class StaffApiTests
{
    private PublicTown _town = null!;
    private StaffSite _site = null!;
    private Guid _closed;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        for (var i = 0; i < 30; i++)
        {
            await _town.AddAsync($"Гараж {i}", a => a.Area = i);
        }

        _closed = await _town.AddAsync("Склад", a => (a.Area, a.User.Code) = (1000.50m, "1234567890"), PublicityLevel.Closed);
        _site = await StaffSite.OpenAsync(_town);
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task A_program_walks_the_list_by_next_and_by_the_header()
    {
        var names = new List<string>();
        string? path = "/api/v1/staff/assets?sort=-area&size=12";
        while (path is not null)
        {
            using var answer = await _site.As(Role.Auditor).GetAsync(path);
            var page = (await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync())).RootElement;
            Assert.That(page.GetProperty("total").GetInt32(), Is.EqualTo(31));
            names.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("name").GetString()!));
            path = answer.Headers.TryGetValues("Link", out var links) && links.FirstOrDefault(l => l.EndsWith("rel=\"next\"", StringComparison.Ordinal)) is { } next ? next[1..next.IndexOf('>', StringComparison.Ordinal)] : null;
            Assert.That(page.TryGetProperty("next", out _), Is.EqualTo(path is not null));
        }

        Assert.That(names, Is.EqualTo(["Склад", .. Enumerable.Range(0, 30).Reverse().Select(i => $"Гараж {i}")]));
    }

    [Test]
    public async Task One_asset_comes_with_its_official_columns_and_its_revision()
    {
        using var answer = await _site.As(Role.Auditor).GetAsync($"/api/v1/staff/assets/{_closed}");
        var asset = (await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync())).RootElement;

        Assert.That(answer.Headers.ETag!.ToString(), Is.EqualTo("\"1\""));
        Assert.That(asset.GetProperty("etag").GetString(), Is.EqualTo("\"1\""));
        Assert.That(asset.GetProperty("level").GetString(), Is.EqualTo("closed"));
        Assert.That(asset.GetProperty("official").GetProperty("userId").GetString(), Is.EqualTo("1234567890"));
        Assert.That(answer.Headers.Contains("Access-Control-Allow-Origin"), Is.False, "other sites have no business here");
    }

    [TestCase("kind=house", "kind")]
    [TestCase("nonsense=1", "query")]
    [TestCase("after=AAAA", "after")]
    public async Task A_wrong_parameter_is_a_problem_that_names_it(string query, string parameter)
    {
        using var answer = await _site.As(Role.Auditor).GetAsync("/api/v1/staff/assets?" + query);
        var problem = (await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync())).RootElement;

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(problem.GetProperty("errors").EnumerateObject().Select(e => e.Name), Is.EqualTo([parameter]));
    }

    [Test]
    public void Its_description_names_every_parameter_that_is_read()
        => Assert.That(
            typeof(StaffListQuery).GetProperties().Select(p => p.GetCustomAttributes(false).OfType<FromQueryAttribute>().Single().Name), Is.EquivalentTo(ListQuery.Names));

    [Test]
    public async Task The_journal_shows_who_changed_what()
    {
        var html = await _site.As(Role.Auditor).HtmlAsync($"/staff/journal?key={_closed}&operation=test");

        Assert.That(html, Does.Contain("test.asset").And.Contain("Склад").And.Contain("olena"));
        Assert.That(await _site.As(Role.Auditor).HtmlAsync("/staff/journal?day=yesterday"), Does.Contain("#f-day").And.Contain("Такого дня немає"));
        using var refused = await _site.As(Role.Inspector).GetAsync("/staff/journal");
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }
}
