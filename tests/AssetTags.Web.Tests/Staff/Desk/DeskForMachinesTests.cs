using System.Net;
using System.Text;
using System.Text.Json;
using AssetTags.Tests.Desk;

namespace AssetTags.Web.Tests.Staff.Desk;

/// <summary>Assets created and changed by programs.</summary>
public sealed class DeskForMachinesTests
{
    private const string Path = "/api/v1/staff/assets";

    [Test]
    public async Task An_asset_is_entered_and_changed_at_the_revision_that_was_seen()
    {
        await using var desk = await DeskSite.OpenAsync();

        using var created = await SendAsync(desk, HttpMethod.Post, Path, new { kind = "building", values = DeskTown.Building("101") });
        Assert.That((created.StatusCode, created.Headers.ETag?.Tag), Is.EqualTo((HttpStatusCode.Created, "\"1\"")));
        var path = created.Headers.Location!.ToString();

        using var changed = await SendAsync(desk, HttpMethod.Patch, path, new { area = "900" }, "\"1\"");
        using var stale = await SendAsync(desk, HttpMethod.Patch, path, new { area = "800", title = "Інша" }, "\"1\"");
        using var unseen = await SendAsync(desk, HttpMethod.Patch, path, new { area = "800" });

        Assert.That((changed.StatusCode, changed.Headers.ETag?.Tag), Is.EqualTo((HttpStatusCode.OK, "\"2\"")));
        Assert.That((stale.StatusCode, stale.Headers.ETag?.Tag, unseen.StatusCode), Is.EqualTo((HttpStatusCode.PreconditionFailed, "\"2\"", HttpStatusCode.PreconditionRequired)));
        var present = await JsonAsync(stale);
        Assert.That(present.GetProperty("present").GetProperty("values").GetProperty("area").GetString(), Is.EqualTo("900"));
        Assert.That(present.GetProperty("columns").EnumerateArray().Select(c => c.GetString()), Is.EquivalentTo(["title", "area"]));
        Assert.That(stale.Headers.Contains("Access-Control-Allow-Origin"), Is.False);
    }

    [Test]
    public async Task Mistakes_are_told_column_by_column_and_nothing_but_columns_can_be_set()
    {
        await using var desk = await DeskSite.OpenAsync();
        var asset = await desk.Town.AddAsync("101");

        using var wrong = await SendAsync(desk, HttpMethod.Patch, $"{Path}/{asset.Id:D}", new { area = "багато", ownerId = "01411083", communityId = Guid.NewGuid().ToString(), status = "Списано" }, "\"1\"");
        using var foreign = await SendAsync(desk, HttpMethod.Patch, $"{Path}/{(await desk.Town.NeighbourAsync()).Asset:D}", new { title = "Чуже" }, "\"1\"");
        using var nonsense = await SendAsync(desk, HttpMethod.Patch, $"{Path}/{asset.Id:D}", new { area = 5 }, "\"1\"");

        Assert.That(wrong.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That((await JsonAsync(wrong)).GetProperty("errors").EnumerateObject().Select(e => e.Name), Is.EquivalentTo(["area", "ownerId", "communityId", "status"]));
        Assert.That((foreign.StatusCode, nonsense.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.BadRequest)));
    }

    [Test]
    public async Task Without_the_form_s_token_a_cookie_changes_nothing()
    {
        await using var desk = await DeskSite.OpenAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = Body(new { kind = "building", values = DeskTown.Building("101") }) };

        using var answer = await desk.Registrar.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    private static async Task<HttpResponseMessage> SendAsync(DeskSite desk, HttpMethod method, string path, object body, string? ifMatch = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = Body(body) };
        request.Headers.Add("X-Form-Token", await desk.Registrar.TokenAsync());
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        return await desk.Registrar.SendAsync(request);
    }

    private static StringContent Body(object body) => new(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
}
