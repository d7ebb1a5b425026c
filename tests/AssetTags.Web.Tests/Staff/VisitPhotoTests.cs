using System.Net;
using System.Text.RegularExpressions;
using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Photos;
using AssetTags.Tests.Photos;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Staff;

/// <summary>Photos of a visit.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed partial class VisitPhotoTests(DatabaseProvider provider) : VisitPages(provider)
{
    [Test]
    public async Task Photos_come_with_the_visit_or_afterwards_and_a_bad_file_is_told()
    {
        var inspector = Site.As(Role.Inspector);
        using var workshop = new JpegWorkshop();
        using var body = new MultipartFormDataContent { { new StringContent(Guid.NewGuid().ToString()), "Key" }, { new StringContent("none"), "Condition" } };
        body.Add(new ByteArrayContent(await workshop.MakeAsync(40, 30)), "pictures", "one.jpg");
        body.Add(new ByteArrayContent("<svg/>"u8.ToArray()), "pictures", "drawing.jpg");

        using var sent = await inspector.PostAsync($"/staff/inspect/{Bench}", body);
        var page = sent.Headers.Location!.ToString();
        var html = await inspector.HtmlAsync(page);
        using var none = await inspector.PostAsync(page);
        using var more = new MultipartFormDataContent { { new ByteArrayContent(await workshop.MakeAsync(50, 30)), "pictures", "two.jpg" } };
        using var added = await inspector.PostAsync(page, more);

        Assert.That(html, Does.Contain("Цих фото не прийнято").And.Contain("drawing.jpg: ").And.Contain("Додано фото: 1"));
        Assert.That((none.StatusCode, added.StatusCode), Is.EqualTo((HttpStatusCode.BadRequest, HttpStatusCode.SeeOther)));
        var photo = PhotoPath().Matches(await inspector.HtmlAsync(page)).Select(m => m.Value).ToList();
        Assert.That(photo, Has.Count.EqualTo(2));
        using var shown = await inspector.GetAsync(photo[0]);
        using var elsewhere = await Site.AsNobody().GetAsync(photo[0]);
        Assert.That((shown.StatusCode, shown.Content.Headers.ContentType!.MediaType, elsewhere.StatusCode), Is.EqualTo((HttpStatusCode.OK, "image/jpeg", HttpStatusCode.SeeOther)));
    }

    [Test]
    public async Task Another_inspector_reads_a_visit_and_adds_no_photos_to_it()
    {
        using var workshop = new JpegWorkshop();
        using var sent = await Site.As(Role.Inspector).PostAsync($"/staff/inspect/{Bench}", Filled(Guid.NewGuid()));
        var page = sent.Headers.Location!.ToString();
        var other = Site.As(Role.CommissionHead);
        using var more = new MultipartFormDataContent { { new ByteArrayContent(await workshop.MakeAsync(50, 30)), "pictures", "two.jpg" } };

        using var answer = await other.PostAsync(page, more);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(await other.HtmlAsync(page), Does.Contain("Зламана ніжка").And.Not.Contain("name=\"pictures\""));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(html, Does.Contain("лише той, хто його записав").And.Contain("Зламана ніжка"));
        Assert.That(await Town.Registry.ReadAsync(r => r.AssetPhotos.CountAsync()), Is.Zero);
    }

    [GeneratedRegex("/staff/visits/[0-9a-f-]+/photos/[0-9a-f-]+")]
    private static partial Regex PhotoPath();
}
