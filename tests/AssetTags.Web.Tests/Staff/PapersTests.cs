using System.Net;
using System.Text;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Photos;
using AssetTags.Tests.Photos;
using AssetTags.Tests.Publication;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Staff;

/// <summary>Photos, documents and exports at a desk.</summary>
public sealed class PapersTests
{
    internal const string Pdf = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n";

    private PublicTown _town = null!;
    private StaffSite _site = null!;
    private JpegWorkshop _workshop = null!;
    private Guid _bench;

    [SetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        _site = await StaffSite.OpenAsync(_town);
        _workshop = new JpegWorkshop();
        _bench = await _town.AddAsync("Лава", a => a.OfficialId = "b-1");
    }

    [TearDown]
    public async Task CloseAsync()
    {
        _workshop.Dispose();
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task Several_photos_are_sent_at_once_and_each_is_judged_on_its_own()
    {
        var registrar = _site.As(Role.Registrar);
        using var body = Files("files", ("a.jpg", await _workshop.MakeAsync(32, 16)), ("b.jpg", Encoding.UTF8.GetBytes("<svg onload='alert(1)'/>")), ("c.jpg", await _workshop.MakeAsync(20, 16)));
        using var answer = await registrar.PostAsync(PhotosPath, body);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.That(html, Does.Contain("Додано 2 фото").And.Contain("b.jpg: це SVG"));
        Assert.That(await PhotosAsync(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Photos_of_visits_stand_apart_and_nothing_can_be_done_to_them_here()
    {
        var (inspector, registrar) = (_site.As(Role.Inspector), _site.As(Role.Registrar));
        using var visit = new MultipartFormDataContent
        {
            { new StringContent(Guid.NewGuid().ToString()), "Key" }, { new StringContent("none"), "Condition" },
            { new ByteArrayContent(await _workshop.MakeAsync(32, 16)), "pictures", "seen.jpg" },
        };
        (await inspector.PostAsync($"/staff/inspect/{_bench}", visit)).Dispose();
        var seen = (await PhotosAsync()).Single();

        Assert.That(await registrar.HtmlAsync(PhotosPath), Does.Contain("З оглядів").And.Contain($"/staff/visits/{seen.InspectionId}").And.Not.Contain($"value=\"{seen.Id}\""));
        foreach (var handler in (string[])["Describe", "Move", "Remove"])
        {
            using var answer = await registrar.PostAsync($"{PhotosPath}?handler={handler}", ("photo", $"{seen.Id}"), ("place", "1"), ("caption", "Інше"));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound), handler);
        }
    }

    [Test]
    public async Task A_photo_is_described_moved_removed_and_brought_back()
    {
        var registrar = _site.As(Role.Registrar);
        using var body = Files("files", ("a.jpg", await _workshop.MakeAsync(32, 16)), ("b.jpg", await _workshop.MakeAsync(20, 16)));
        (await registrar.PostAsync(PhotosPath, body)).Dispose();
        var ids = (await PhotosAsync()).ConvertAll(p => p.Id);

        (await registrar.PostAsync(PhotosPath + "?handler=Describe", ("photo", $"{ids[0]}"), ("caption", "Вхід"), ("takenOn", "2026-03-01"), ("isPanorama", "true"))).Dispose();
        (await registrar.PostAsync(PhotosPath + "?handler=Move", ("photo", $"{ids[1]}"), ("place", "1"))).Dispose();
        var photos = await PhotosAsync();
        Assert.That((photos[0].Id, photos[1].Caption, photos[1].IsPanorama), Is.EqualTo((ids[1], "Вхід", true)));

        (await registrar.PostAsync(PhotosPath + "?handler=Remove", ("photo", $"{ids[1]}"))).Dispose();
        Assert.That(await registrar.HtmlAsync(PhotosPath), Does.Contain("Фото прибрано").And.Contain($"handler=Restore&photo={ids[1]:D}"));
        Assert.That(await PhotosAsync(), Has.Count.EqualTo(1));
        (await registrar.PostAsync($"{PhotosPath}?handler=Restore&photo={ids[1]:D}")).Dispose();
        Assert.That(await PhotosAsync(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_photo_of_another_asset_or_nobody_is_not_there()
    {
        var registrar = _site.As(Role.Registrar);
        using var body = Files("files", ("a.jpg", await _workshop.MakeAsync(32, 16)));
        (await registrar.PostAsync(PhotosPath, body)).Dispose();
        var photo = (await PhotosAsync())[0].Id;
        var other = await _town.AddAsync("Інша");

        foreach (var handler in (string[])["Describe", "Move", "Remove", "Restore"])
        {
            using var answer = await registrar.PostAsync($"/staff/assets/{other:D}/photos?handler={handler}", ("photo", $"{photo}"), ("place", "1"));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound), handler);
        }

        using var missing = await registrar.GetAsync($"/staff/assets/{Guid.NewGuid():D}/photos");
        using var inspector = await _site.As(Role.Inspector).GetAsync(PhotosPath);
        Assert.That((missing.StatusCode, inspector.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.Forbidden)));
    }

    [Test]
    public async Task The_place_where_a_photo_was_taken_is_in_nothing_that_leaves_the_site()
    {
        var registrar = _site.As(Role.Registrar);
        using var body = Files("files", ("a.jpg", await _workshop.WithPrivateDataAsync(await _workshop.MakeAsync(64, 48))));
        (await registrar.PostAsync(PhotosPath, body)).Dispose();
        var photo = (await PhotosAsync())[0].Id;
        foreach (var size in (string[])["full", "small"])
        {
            using var answer = await registrar.GetAsync($"/staff/photos/{photo:D}/{size}");
            Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("image/jpeg"));
            Assert.That(await _workshop.TagsOfAsync(await answer.Content.ReadAsByteArrayAsync()), Has.None.Contains("GPS").And.None.Contains("XMP").And.None.Contains("IPTC"));
        }

        using var nobody = await _site.AsNobody().GetAsync($"/staff/photos/{photo:D}/small");
        Assert.That(nobody.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
    }

    [Test]
    public async Task A_stored_document_leaves_as_an_attachment_that_runs_nothing_and_only_to_staff()
    {
        var registrar = _site.As(Role.Registrar);
        using var stored = await registrar.PostAsync(DocumentsPath, Document(Pdf, "../\"акт\"\r\n.pdf"));
        Assert.That(stored.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        var document = await _town.Registry.ReadAsync(r => r.AssetDocuments.SingleAsync());

        using var file = await _site.As(Role.Auditor).GetAsync($"/staff/documents/{document.Id:D}");
        Assert.That(await file.Content.ReadAsStringAsync(), Is.EqualTo(Pdf));
        Assert.That(file.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/pdf"));
        Assert.That(file.Content.Headers.ContentDisposition?.DispositionType, Is.EqualTo("attachment"));
        Assert.That(file.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(["nosniff"]));
        Assert.That(file.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("sandbox").And.Contain("default-src 'none'"));

        using var nobody = await _site.AsNobody().GetAsync($"/staff/documents/{document.Id:D}");
        Assert.That(nobody.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        using var page = await _site.AsNobody().GetAsync($"/assets/{_bench:D}");
        Assert.That(await page.Content.ReadAsStringAsync(), Does.Not.Contain("акт_").And.Not.Contain($"{document.Id:D}"));
    }

    [TestCase("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [TestCase("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>")]
    [TestCase("%PDF-1.7\nstartxref\n9\n%%EOF\n<script>alert(1)</script>")]
    [TestCase("PK\u0003\u0004")]
    public async Task A_hostile_document_is_refused_and_the_form_keeps_what_was_typed(string text)
    {
        using var answer = await _site.As(Role.Registrar).PostAsync(DocumentsPath, Document(text, "акт.pdf"));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain("PDF").And.Contain("value=\"7-р\""));
        Assert.That(await _town.Registry.ReadAsync(r => r.AssetDocuments.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task A_document_is_removed_and_brought_back()
    {
        var registrar = _site.As(Role.Registrar);
        (await registrar.PostAsync(DocumentsPath, ("Kind", "Act"), ("Number", "5"), ("Date", "2026-01-20"), ("Link", "https://lad.example/5.pdf"))).Dispose();
        var document = await _town.Registry.ReadAsync(r => r.AssetDocuments.SingleAsync());
        (await registrar.PostAsync(DocumentsPath + "?handler=Remove", ("document", $"{document.Id}"))).Dispose();
        Assert.That(await registrar.HtmlAsync(DocumentsPath), Does.Contain("Документів ще немає"));
        (await registrar.PostAsync($"{DocumentsPath}?handler=Restore&document={document.Id:D}")).Dispose();
        Assert.That(await registrar.HtmlAsync(DocumentsPath), Does.Contain("https://lad.example/5.pdf"));
    }

    [Test]
    public async Task A_list_leaves_as_a_table_without_formulas_and_only_to_staff()
    {
        await _town.AddAsync("=1+1", a => (a.OfficialId, a.Title, a.InventoryNumber) = ("h-1", "=cmd|' /C calc'!A0", "+7"));
        var auditor = _site.As(Role.Auditor);
        using var csv = await auditor.GetAsync("/staff/export.csv?kind=building");
        var text = await csv.Content.ReadAsStringAsync();
        Assert.That(csv.Content.Headers.ContentDisposition?.DispositionType, Is.EqualTo("attachment"));
        Assert.That((await csv.Content.ReadAsByteArrayAsync())[..3], Is.EqualTo([0xEF, 0xBB, 0xBF]));
        Assert.That(text, Does.Contain("'=cmd|").And.Contain(",'+7,").And.Not.Contain(",=cmd"));

        using var book = await auditor.GetAsync("/staff/export.xlsx");
        Assert.That((await book.Content.ReadAsByteArrayAsync())[..2], Is.EqualTo("PK"u8.ToArray()));
        Assert.That(await auditor.HtmlAsync("/staff/export.geojson"), Does.StartWith("{\"type\":\"FeatureCollection\""));
        Assert.That(await auditor.HtmlAsync("/staff/export"), Does.Contain("/staff/export.xlsx"));
        using var chosen = await auditor.GetAsync($"/staff/export.csv?id={_bench:N}");
        Assert.That(await chosen.Content.ReadAsStringAsync(), Does.Contain("b-1").And.Not.Contain("h-1"));
        using var misread = await auditor.GetAsync("/staff/export.csv?kind=spaceship");
        Assert.That(misread.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        using var nobody = await _site.AsNobody().GetAsync("/staff/export.csv");
        Assert.That(nobody.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
    }

    private string PhotosPath => $"/staff/assets/{_bench:D}/photos";

    private string DocumentsPath => $"/staff/assets/{_bench:D}/documents";

    private Task<List<AssetPhoto>> PhotosAsync() => _town.Registry.ReadAsync(r => r.PhotosOfAsync(_bench, default));

    private static MultipartFormDataContent Files(string field, params (string Name, byte[] Bytes)[] files)
    {
        var body = new MultipartFormDataContent();
        foreach (var (name, bytes) in files)
        {
            body.Add(new ByteArrayContent(bytes), field, name);
        }

        return body;
    }

    internal static MultipartFormDataContent Document(string text, string name)
    {
        var body = new MultipartFormDataContent { { new StringContent("Decision"), "Kind" }, { new StringContent("7-р"), "Number" } };
        var file = new ByteArrayContent(Encoding.Latin1.GetBytes(text));
        file.Headers.Add("Content-Disposition", $"form-data; name=\"File\"; filename*=UTF-8''{Uri.EscapeDataString(name)}");
        body.Add(file);
        return body;
    }
}
