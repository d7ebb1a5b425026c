using System.Net;
using System.Text;
using System.Text.Json;
using AssetTags.Accounts;

namespace AssetTags.Web.Tests.Staff.Desk;

/// <summary>Changes by which residents would see more: asked about in the forms and by programs, and looked at by a publisher.</summary>
public sealed class OpeningPagesTests
{
    [Test]
    public async Task The_form_asks_once_what_becomes_public_and_saves_when_that_is_confirmed()
    {
        await using var desk = await DeskSite.OpenAsync();
        var asset = await desk.Town.AddAsync("1", ("title", "Котельня № 2"));
        var path = $"/staff/assets/{asset.Id:D}/edit";
        var form = DeskSite.With(DeskSite.FormOf(await desk.RawAsync(path)), ("f.title", "Будівля № 2"));

        using var asked = await desk.Registrar.PostAsync(path, form);
        var html = WebUtility.HtmlDecode(await asked.Content.ReadAsStringAsync());
        using var saved = await desk.Registrar.PostAsync(path, DeskSite.With(DeskSite.FormOf(html), ("mayOpenTo", "Open")));

        Assert.That(html, Does.Contain("Ця зміна відкриє об’єкт ширше").And.Contain("word:котельня").And.Contain("номер будинку, точку на карті")
            .And.Contain("href=\"#f-mayOpenTo\"").And.Contain("id=\"f-mayOpenTo\"").And.Contain("value=\"Будівля № 2\""));
        Assert.That(saved.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther), await saved.Content.ReadAsStringAsync());
        Assert.That((await desk.ReadAsync(asset.Id)).Title, Is.EqualTo("Будівля № 2"));
        Assert.That(await desk.RawAsync($"/staff/assets/{asset.Id:D}"), Does.Contain("/staff/bulk/"), "can be put back");
    }

    [Test]
    public async Task A_publisher_sees_what_became_more_open_and_confirms_it()
    {
        await using var desk = await DeskSite.OpenAsync();
        var asset = await OpenedAsync(desk);
        var publisher = desk.Site.As(Role.Publisher);

        var html = await publisher.HtmlAsync("/staff/publicity");
        Assert.That(html, Does.Contain("Стали відкритішими").And.Contain($"value=\"{asset:D}_Open\""));
        using var refused = await desk.Registrar.PostAsync("/staff/publicity", ("looked", $"{asset:D}_Open"));
        using var nothing = await publisher.PostAsync("/staff/publicity");
        Assert.That(await publisher.HtmlAsync("/staff/publicity"), Does.Contain("Позначте хоча б один об’єкт.").And.Contain($"value=\"{asset:D}_Open\""));
        using var done = await publisher.PostAsync("/staff/publicity", ("looked", $"{asset:D}_Open"));

        Assert.That((refused.StatusCode, nothing.StatusCode, done.StatusCode), Is.EqualTo((HttpStatusCode.Forbidden, HttpStatusCode.SeeOther, HttpStatusCode.SeeOther)));
        Assert.That(await publisher.HtmlAsync("/staff/publicity"), Does.Contain("Переглянуто об’єктів: 1.").And.Contain("Таких об’єктів немає."));
    }

    [Test]
    public async Task A_change_of_many_shows_what_it_opens_before_it_is_made()
    {
        await using var desk = await DeskSite.OpenAsync();
        var asset = await desk.Town.AddAsync("1", ("title", "Котельня № 2"));
        (string, string?)[] wanted = [("id", asset.Id.ToString()), ("s.title", "Будівля")];

        using var preview = await desk.Registrar.PostAsync("/staff/bulk", [.. wanted, ("act", "preview")]);
        var html = WebUtility.HtmlDecode(await preview.Content.ReadAsStringAsync());
        using var asked = await desk.Registrar.PostAsync("/staff/bulk", DeskSite.With(DeskSite.FormOf(html), ("act", "run")));
        using var done = await desk.Registrar.PostAsync("/staff/bulk", DeskSite.With(DeskSite.FormOf(html), ("act", "run"), ("mayOpenTo", "Open")));

        Assert.That(html, Does.Contain("Ця зміна відкриє об’єкт ширше").And.Contain("word:котельня"));
        Assert.That((asked.StatusCode, done.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.SeeOther)));
        Assert.That(await desk.RawAsync(done.Headers.Location!.ToString()), Does.Contain("Відкритий"));
    }

    [Test]
    public async Task A_program_is_told_what_would_open_and_how_to_say_that_it_may()
    {
        await using var desk = await DeskSite.OpenAsync();
        var asset = await desk.Town.AddAsync("1", ("title", "Котельня № 2"));

        using var asked = await PatchAsync(desk, $"/api/v1/staff/assets/{asset.Id:D}");
        using var said = await PatchAsync(desk, $"/api/v1/staff/assets/{asset.Id:D}?mayOpenTo=open");

        var opens = JsonDocument.Parse(await asked.Content.ReadAsStringAsync()).RootElement.GetProperty("opens")[0];
        Assert.That((asked.StatusCode, said.StatusCode), Is.EqualTo((HttpStatusCode.Conflict, HttpStatusCode.OK)));
        Assert.That((opens.GetProperty("before").GetString(), opens.GetProperty("after").GetString(), opens.GetProperty("lettingGo")[0].GetString()), Is.EqualTo(("minimal", "open", "word:котельня")));
    }

    private static async Task<HttpResponseMessage> PatchAsync(DeskSite desk, string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Patch, path) { Content = new StringContent("{\"title\":\"Будівля\"}", Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Form-Token", await desk.Registrar.TokenAsync());
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        return await desk.Registrar.SendAsync(request);
    }

    private static async Task<Guid> OpenedAsync(DeskSite desk)
    {
        var asset = await desk.Town.AddAsync("1", ("title", "Котельня № 2"));
        var path = $"/staff/assets/{asset.Id:D}/edit";
        using var saved = await desk.Registrar.PostAsync(path, DeskSite.With(DeskSite.FormOf(await desk.RawAsync(path)), ("f.title", "Будівля № 2"), ("mayOpenTo", "Open")));
        Assert.That(saved.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        return asset.Id;
    }
}
