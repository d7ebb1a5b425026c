using System.Net;
using System.Text;
using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Web.Tests.Staff.Desk;

/// <summary>Changes of many, transfers, splits, mergers and statuses by programs: the operations of the pages.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class DeskOfManyForMachinesTests(DatabaseProvider provider)
{
    private const string Root = "/api/v1/staff";

    [Test]
    public async Task Many_are_previewed_changed_and_put_back()
    {
        await using var desk = await DeskSite.OpenAsync(provider);
        var (one, two) = (await desk.Town.AddAsync("1"), await desk.Town.AddAsync("2"));
        Guid[] assets = [one.Id, two.Id];

        var (looked, preview) = await PostAsync(desk, "/changes", new { assets, values = new { title = "Ліцей" }, status = "underRepair" });
        var fingerprint = preview.GetProperty("fingerprint").GetString();
        var (done, made) = await PostAsync(desk, "/changes", new { assets, values = new { title = "Ліцей" }, status = "underRepair", fingerprint });
        var (stale, _) = await PostAsync(desk, "/changes", new { assets, values = new { title = "Інше" }, fingerprint });
        Assert.That(((await desk.ReadAsync(one.Id)).Title, (await desk.ReadAsync(two.Id)).Status), Is.EqualTo(("Ліцей", AssetStatus.UnderRepair)));
        var undo = $"/changes/{made.GetProperty("id").GetGuid():D}/undo";
        var (undone, told) = await PostAsync(desk, undo, new { });
        var (twice, _) = await PostAsync(desk, undo, new { });
        var (unknown, _) = await PostAsync(desk, $"/changes/{Guid.NewGuid():D}/undo", new { });

        Assert.That((looked, done, stale, undone, twice, unknown), Is.EqualTo(
            (HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.PreconditionFailed, HttpStatusCode.OK, HttpStatusCode.Conflict, HttpStatusCode.NotFound)));
        Assert.That((preview.GetProperty("assets").GetArrayLength(), told.GetProperty("restored").GetInt32()), Is.EqualTo((2, 2)));
        Assert.That((await desk.ReadAsync(one.Id)).Title, Is.EqualTo("Ліцей № 1"));
    }

    [TestCase("/transfers", """{"assets":null,"to":"11111111-1111-1111-1111-111111111111","act":{"number":"7","date":"2026-01-01"}}""")]
    [TestCase("/transfers", """{"assets":[],"to":"11111111-1111-1111-1111-111111111111","act":null}""")]
    [TestCase("/changes", """{"assets":null,"values":{"title":"Усе"}}""")]
    [TestCase("/assets/{id}/split", """{"parts":null}""")]
    [TestCase("/assets/{id}/split", """{"parts":[null]}""")]
    [TestCase("/assets/{id}/merge", """{"merged":null,"document":{"number":"7","date":"2026-01-01"}}""")]
    [TestCase("/assets/{id}/merge", """{"merged":[],"document":null}""")]
    public async Task Nothing_never_stands_for_all(string path, string json)
    {
        await using var desk = await DeskSite.OpenAsync(provider);
        var asset = await desk.Town.AddAsync("1");

        var (status, _) = await PostAsync(desk, path.Replace("{id}", asset.Id.ToString(), StringComparison.Ordinal), JsonDocument.Parse(json).RootElement, asset.Revision);

        Assert.That((int)status, Is.InRange(400, 499));
        Assert.That((await desk.ReadAsync(asset.Id)).Revision, Is.EqualTo(asset.Revision));
    }

    [Test]
    public async Task Many_are_not_opened_unless_that_was_said()
    {
        await using var desk = await DeskSite.OpenAsync(provider);
        Guid[] assets = [(await desk.Town.AddAsync("1", ("title", "Котельня"))).Id];

        var (_, preview) = await PostAsync(desk, "/changes", new { assets, values = new { title = "Будівля" } });
        var fingerprint = preview.GetProperty("fingerprint").GetString();
        var (asked, _) = await PostAsync(desk, "/changes", new { assets, values = new { title = "Будівля" }, fingerprint });
        var (said, _) = await PostAsync(desk, "/changes", new { assets, values = new { title = "Будівля" }, fingerprint, mayOpenTo = "open" });

        Assert.That((preview.GetProperty("opens").GetArrayLength(), asked, said), Is.EqualTo((1, HttpStatusCode.Conflict, HttpStatusCode.Created)));
    }

    [Test]
    public async Task Assets_go_to_another_holder_by_an_act()
    {
        await using var desk = await DeskSite.OpenAsync(provider);
        var asset = await desk.Town.AddAsync("1");
        await desk.Town.AddAsync("2", ("balanceHolderId", "14360570"), ("balanceHolderName", "Водоканал"));
        using var listed = await desk.Registrar.GetAsync(Root + "/holders");
        var to = JsonDocument.Parse(await listed.Content.ReadAsStringAsync()).RootElement.GetProperty("items").EnumerateArray().Single(h => h.GetProperty("edrpou").GetString() == "14360570").GetProperty("id").GetGuid();

        var (wrong, problem) = await PostAsync(desk, "/transfers", new { assets = new[] { asset.Id }, to, act = new { number = "", date = "2026-01-01" } });
        var (done, _) = await PostAsync(desk, "/transfers", new { assets = new[] { asset.Id }, to, act = new { number = "7", date = "2026-01-01" } });

        Assert.That((wrong, done), Is.EqualTo((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Created)));
        Assert.That(problem.GetProperty("errors").TryGetProperty("actNumber", out _), Is.True);
        Assert.That((await desk.ReadAsync(asset.Id)).BalanceHolderId, Is.EqualTo(to));
    }

    [Test]
    public async Task One_is_written_off_split_merged_and_made_a_part_at_the_revision_that_was_seen()
    {
        await using var desk = await DeskSite.OpenAsync(provider);
        var (one, two) = (await desk.Town.AddAsync("1"), await desk.Town.AddAsync("2"));
        var path = $"/assets/{one.Id:D}";

        var (unseen, _) = await PostAsync(desk, path + "/status", new { status = "underRepair" });
        var (undocumented, _) = await PostAsync(desk, path + "/status", new { status = "writtenOff" }, 1);
        var (status, _) = await PostAsync(desk, path + "/status", new { status = "underRepair" }, 1);
        var (stale, _) = await PostAsync(desk, path + "/parent", new { parent = two.Id }, 1);
        var (parent, _) = await PostAsync(desk, path + "/parent", new { parent = two.Id }, 2);
        var (split, parts) = await PostAsync(desk, $"/assets/{two.Id:D}/split", new { parts = new[] { new { inventoryNumber = "2-1", area = "10" } }, mayExceed = true }, 1);
        var (merge, _) = await PostAsync(desk, $"/assets/{two.Id:D}/merge", new { merged = new[] { one.Id }, document = new { number = "3", date = "2026-01-01" } }, 1);
        var (unknown, _) = await PostAsync(desk, $"/assets/{Guid.NewGuid():D}/split", new { parts = Array.Empty<object>() }, 1);

        Assert.That((unseen, undocumented, status, stale, parent), Is.EqualTo(
            (HttpStatusCode.PreconditionRequired, HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK, HttpStatusCode.PreconditionFailed, HttpStatusCode.OK)));
        Assert.That((split, merge, unknown), Is.EqualTo((HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.NotFound)));
        Assert.That((await desk.ReadAsync(parts[0].GetGuid())).ParentId, Is.EqualTo(two.Id));
        Assert.That((await desk.ReadAsync(one.Id)).SuccessorId, Is.EqualTo(two.Id));
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(DeskSite desk, string path, object body, int? revision = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Root + path) { Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Form-Token", await desk.Registrar.TokenAsync());
        if (revision is { } seen)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        }

        using var answer = await desk.Registrar.SendAsync(request);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement);
    }
}
