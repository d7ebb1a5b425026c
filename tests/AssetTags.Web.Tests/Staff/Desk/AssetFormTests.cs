using System.Net;
using AssetTags.Assets;
using AssetTags.Tests.Desk;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Staff.Desk;

/// <summary>The forms of assets: created, edited, and met in by two.</summary>
public sealed class AssetFormTests
{
    [Test]
    public async Task A_new_asset_is_typed_and_its_card_opens()
    {
        await using var desk = await DeskSite.OpenAsync();
        var form = DeskSite.FormOf(await desk.RawAsync("/staff/assets/new?kind=Movable"));

        using var answer = await desk.Registrar.PostAsync("/staff/assets/new", DeskSite.With(form,
            ("f.title", "Лава"), ("f.inventoryNumber", "101"), ("f.balanceHolderId", DeskTown.School), ("f.balanceHolderName", "Відділ освіти"), ("f.quantity", "2")));

        var asset = await desk.Town.Registry.ReadAsync(r => r.Assets.AsNoTracking().SingleAsync());
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo($"/staff/assets/{asset.Id:D}"));
        Assert.That((asset.Kind, asset.Name, asset.Quantity), Is.EqualTo((AssetKind.Movable, "Лава", 2m)));
    }

    [Test]
    public async Task Mistakes_stand_in_the_summary_and_at_their_fields_and_nothing_typed_is_lost()
    {
        await using var desk = await DeskSite.OpenAsync();

        using var answer = await desk.Registrar.PostAsync("/staff/assets/new", ("kind", "Building"), ("f.title", "Школа <b>"), ("f.balanceHolderId", "1411082"), ("f.area", "багато"));
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(html, Does.Contain("<title>Помилка: Новий об’єкт"));
            Assert.That(html, Does.Contain("href=\"#f-f-area\"").And.Contain("href=\"#f-f-balanceHolderId\"").And.Contain("href=\"#f-f-inventoryNumber\""));
            Assert.That(html, Does.Contain("ЄДРПОУ має 8 цифр, тут 7. Схоже, бракує нулів на початку: 01411082?"));
            Assert.That(html, Does.Match("id=\"f-f-area\"[^>]*value=\"багато\"[^>]*aria-invalid=\"true\"[^>]*aria-describedby=\"f-f-area-h f-f-area-e\""));
            Assert.That(html, Does.Contain("value=\"Школа <b>\""));
        });
    }

    [Test]
    public async Task Sending_an_unchanged_form_changes_nothing_not_even_what_was_imported_oddly()
    {
        await using var desk = await DeskSite.OpenAsync();
        var asset = await desk.Town.AddAsync("101", ("description", "перший\nдругий"));
        await desk.Town.Registry.WriteAsync("test.odd", async (r, _) =>
        {
            var found = await r.Assets.SingleAsync();
            (found.OfficialValues, found.IsPartOf) = ("""{"area":"1234,50","condition":"ЯКИЙСЬ","isPartOf":"два\nрядки","utilitiesAvailable":"газ, піч"}""", "два рядки");
            return true;
        });
        var path = $"/staff/assets/{asset.Id:D}/edit";

        using var answer = await desk.Registrar.PostAsync(path, [.. DeskSite.FormOf(await desk.RawAsync(path)), ("f.description", "перший\r\nдругий")]);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That((await desk.ReadAsync(asset.Id)).Revision, Is.EqualTo(2));
    }

    [Test]
    public async Task The_second_editor_compares_chooses_and_loses_nothing()
    {
        await using var desk = await DeskSite.OpenAsync();
        var asset = await desk.Town.AddAsync("101");
        var path = $"/staff/assets/{asset.Id:D}/edit";
        var form = DeskSite.FormOf(await desk.RawAsync(path));
        await desk.Town.EditAsync(asset, ("title", "Ліцей імені Франка"), ("area", "900"));

        using var met = await desk.Registrar.PostAsync(path, DeskSite.With(form, ("f.title", "Ліцей новий"), ("f.unitName", "кв. м")));
        var conflict = await met.Content.ReadAsStringAsync();
        Assert.That(met.StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(WebUtility.HtmlDecode(conflict), Does.Contain("Ліцей № 1").And.Contain("Ліцей імені Франка").And.Contain("Ліцей новий").And.Contain("змінили без вас"));

        var second = DeskSite.FormOf(conflict);
        using var unchosen = await desk.Registrar.PostAsync(path, [.. second, ("act", "save")]);
        Assert.That(WebUtility.HtmlDecode(await unchosen.Content.ReadAsStringAsync()), Does.Contain("Оберіть, що лишити в полі «Назва»").And.Contain("Ліцей № 1"));
        Assert.That((await desk.ReadAsync(asset.Id)).Revision, Is.EqualTo(2));

        using var chosen = await desk.Registrar.PostAsync(path, [.. second, ("k.title", "mine"), ("act", "save")]);
        var saved = await desk.ReadAsync(asset.Id);
        Assert.That(chosen.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That((saved.Title, saved.Area, saved.UnitName, saved.Revision), Is.EqualTo(("Ліцей новий", 900m, "кв. м", 3)));
    }

    [Test]
    public async Task Whoever_chooses_the_other_version_keeps_it()
    {
        await using var desk = await DeskSite.OpenAsync();
        var asset = await desk.Town.AddAsync("101");
        var path = $"/staff/assets/{asset.Id:D}/edit";
        var form = DeskSite.FormOf(await desk.RawAsync(path));
        await desk.Town.EditAsync(asset, ("title", "Ліцей імені Франка"));

        using var met = await desk.Registrar.PostAsync(path, DeskSite.With(form, ("f.title", "Ліцей новий"), ("f.unitName", "кв. м")));
        using var chosen = await desk.Registrar.PostAsync(path, [.. DeskSite.FormOf(await met.Content.ReadAsStringAsync()), ("k.title", "theirs"), ("act", "save")]);

        var saved = await desk.ReadAsync(asset.Id);
        Assert.That((saved.Title, saved.UnitName, saved.Revision), Is.EqualTo(("Ліцей імені Франка", "кв. м", 3)));
    }

    [Test]
    public async Task What_is_no_field_of_the_form_is_not_looked_at()
    {
        await using var desk = await DeskSite.OpenAsync();
        var asset = await desk.Town.AddAsync("101");
        var path = $"/staff/assets/{asset.Id:D}/edit";

        using var answer = await desk.Registrar.PostAsync(path, DeskSite.With(DeskSite.FormOf(await desk.RawAsync(path)),
            ("f.title", "Новий"), ("f.CommunityId", Guid.NewGuid().ToString()), ("f.status", "Списано"), ("CommunityId", Guid.NewGuid().ToString()), ("Asset.Status", "WrittenOff"), ("Asset.CommunityId", Guid.Empty.ToString())));

        var saved = await desk.ReadAsync(asset.Id);
        Assert.That((saved.Title, saved.CommunityId, saved.Status), Is.EqualTo(("Новий", asset.CommunityId, AssetStatus.InUse)));
    }

    [Test]
    public async Task Foreign_assets_and_those_that_are_not_there_are_answered_alike()
    {
        await using var desk = await DeskSite.OpenAsync();
        var (_, foreign) = await desk.Town.NeighbourAsync();
        foreach (var page in (string[])["edit", "split", "merge", "transfer", "status", "parent"])
        {
            using var alien = await desk.Registrar.GetAsync($"/staff/assets/{foreign:D}/{page}");
            using var none = await desk.Registrar.GetAsync($"/staff/assets/{Guid.NewGuid():D}/{page}");
            using var posted = await desk.Registrar.PostAsync($"/staff/assets/{foreign:D}/{page}", ("f.title", "Чуже"), ("status", "WrittenOff"), ("revision", "1"));

            Assert.That((alien.StatusCode, none.StatusCode, posted.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound)), page);
            Assert.That(await alien.Content.ReadAsStringAsync(), Is.EqualTo(await none.Content.ReadAsStringAsync()), page);
        }

        Assert.That((await desk.ReadAsync(foreign)).Revision, Is.EqualTo(1));
    }
}
