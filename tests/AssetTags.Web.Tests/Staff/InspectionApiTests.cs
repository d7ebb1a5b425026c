using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Inspections;
using AssetTags.Tests.Publication;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Staff;

/// <summary>Visits as programs send and read them.</summary>
public sealed class InspectionApiTests
{
    private const string Path = "/api/v1/staff/inspections";

    private PublicTown _town = null!;
    private StaffSite _site = null!;
    private Guid _bench;

    [SetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        _bench = await _town.AddAsync("Лава");
        _site = await StaffSite.OpenAsync(_town);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task The_same_id_is_recorded_once_and_answered_the_same()
    {
        var inspector = _site.As(Role.Inspector);
        var visit = new { id = Guid.NewGuid(), assetId = _bench, condition = "needsMajorRepair", status = "writtenOff", observedAt = TimeProvider.System.GetUtcNow().AddDays(2), revision = 99, communityId = Guid.NewGuid() };

        var (first, one) = await SendAsync(inspector, visit);
        var (second, two) = await SendAsync(inspector, visit);
        var (third, three) = await SendAsync(inspector, visit with { condition = "noRepairNeeded" });

        Assert.That((first, second, third), Is.EqualTo((HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.Conflict)));
        Assert.That(one.GetProperty("statusKept").GetString(), Does.Contain("document"));
        Assert.That(one.GetProperty("clockAheadSeconds").GetInt64(), Is.GreaterThan(86_400));
        Assert.That((two.GetProperty("id").GetGuid(), two.GetProperty("alreadyRecorded").GetBoolean(), two.GetProperty("statusKept").GetString()), Is.EqualTo((visit.id, true, one.GetProperty("statusKept").GetString())));
        Assert.That(three.GetProperty("titleUk").GetString(), Does.Contain("новий ключ"));
        Assert.That(await _town.Registry.ReadAsync(r => r.Inspections.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task What_cannot_be_is_told_field_by_field()
    {
        var inspector = _site.As(Role.Inspector);

        var (bad, problem) = await SendAsync(inspector, new { id = Guid.Empty, assetId = _bench, code = "123", latitude = 48.5 });
        var (unknown, _) = await SendAsync(inspector, new { id = Guid.NewGuid(), assetId = Guid.NewGuid() });
        var (word, _) = await SendAsync(inspector, new { id = Guid.NewGuid(), assetId = _bench, condition = "brilliant" });

        Assert.That((bad, unknown, word), Is.EqualTo((HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.BadRequest)));
        Assert.That(problem.GetProperty("errors").EnumerateObject().Select(e => e.Name), Is.EquivalentTo(["code", "position"]));
    }

    [Test]
    public async Task Visits_are_listed_for_their_inspector_and_by_asset()
    {
        var inspector = _site.As(Role.Inspector);
        await SendAsync(inspector, new { id = Guid.NewGuid(), assetId = _bench, note = "Фарба" });

        Assert.That((await ListAsync(inspector, Path)).Single().GetProperty("note").GetString(), Is.EqualTo("Фарба"));
        Assert.That(await ListAsync(_site.As(Role.Registrar), Path), Is.Empty);
        Assert.That(await ListAsync(_site.As(Role.Registrar), $"{Path}?asset={_bench}"), Has.Count.EqualTo(1));
        Assert.That(await ListAsync(_site.As(Role.Auditor), $"{Path}?asset={_bench}"), Has.Count.EqualTo(1));
        var (auditor, _) = await SendAsync(_site.As(Role.Auditor), new { id = Guid.NewGuid(), assetId = _bench });
        using var nobody = await _site.AsNobody().GetAsync(Path);
        Assert.That((auditor, nobody.StatusCode), Is.EqualTo((HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized)));
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> SendAsync(StaffBrowser browser, object visit)
    {
        using var answer = await browser.PostAsync(Path, JsonContent.Create(visit));
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.StartsWith('{') ? JsonSerializer.Deserialize<JsonElement>(text) : default);
    }

    private static async Task<IReadOnlyList<JsonElement>> ListAsync(StaffBrowser browser, string path)
    {
        using var answer = await browser.GetAsync(path);
        return [.. JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync()).GetProperty("items").EnumerateArray()];
    }
}
