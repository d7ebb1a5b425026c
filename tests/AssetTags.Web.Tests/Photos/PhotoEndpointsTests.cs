using System.Net;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Photos;
using AssetTags.Publicity;
using AssetTags.Tests.Photos;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using AssetTags.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Web.Tests.Photos;

/// <summary>What a browser gets of a photo, and what it is told about it.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class PhotoEndpointsTests(DatabaseProvider provider)
{
    private static readonly string[] s_sizes = ["", "/small", "/device", "/full"];

    private PublicTown _town = null!;
    private JpegWorkshop _workshop = null!;
    private WebSite _site = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        (_town, _workshop) = (await PublicTown.FoundAsync(provider), new JpegWorkshop());
        _site = await WebSite.OpenAsync(
            _town.Registry, s => s.AddSingleton(new SiteLimits { MissesOfAddress = 1000 }), args: ["--files", _town.Registry.Files]);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        _workshop.Dispose();
        await _town.DisposeAsync();
    }

    [TestCase("", "1600 1200")]
    [TestCase("/small", "320 240")]
    [TestCase("/full", "2000 1500")]
    [TestCase("/device", "2000 1500")]
    public async Task A_photo_comes_in_sizes_without_its_place_as_a_picture_and_nothing_else(string size, string pixels)
    {
        var photo = await AddAsync(await _town.AddAsync("Лава"), await _workshop.WithPrivateDataAsync(await _workshop.MakeAsync(2000, 1500)));

        using var answer = await _site.Http.GetAsync($"/photos/{photo}{size}");
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType?.ToString()), Is.EqualTo((HttpStatusCode.OK, "image/jpeg")));
        Assert.That(One(answer, "X-Content-Type-Options"), Is.EqualTo("nosniff"));
        Assert.That(One(answer, "Content-Security-Policy"), Is.EqualTo("default-src 'none'; sandbox"));
        Assert.That(One(answer, "Cache-Control"), Does.Contain("public").And.Contain("max-age=60").And.Contain("must-revalidate"));
        Assert.That(answer.Content.Headers.ContentDisposition?.ToString(), Is.EqualTo("inline"));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
        Assert.That(await _workshop.TagAsync(bytes, "ImageSize"), Is.EqualTo(pixels));
        Assert.That(await _workshop.TagsOfAsync(bytes), Has.None.Contains("GPS").And.None.Contains("Artist"));
    }

    [Test]
    public async Task Who_has_it_already_is_not_sent_the_bytes_again_and_a_question_for_the_head_gets_only_that()
    {
        var photo = await AddAsync(await _town.AddAsync("Лава"), await _workshop.MakeAsync(400, 300));
        using var first = await _site.Http.GetAsync($"/photos/{photo}");

        using var again = await _site.GetAsync($"/photos/{photo}", headers: ("If-None-Match", first.Headers.ETag!.ToString()));
        using var small = await _site.GetAsync($"/photos/{photo}/small", headers: ("If-None-Match", first.Headers.ETag!.ToString()));
        using var head = await _site.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"/photos/{photo}"));

        Assert.That((again.StatusCode, small.StatusCode, head.StatusCode), Is.EqualTo((HttpStatusCode.NotModified, HttpStatusCode.OK, HttpStatusCode.OK)));
        Assert.That(head.Content.Headers.ContentLength, Is.EqualTo((await first.Content.ReadAsByteArrayAsync()).Length));
    }

    [Test]
    public async Task When_an_asset_is_closed_its_photo_is_gone_at_once_even_for_who_has_it()
    {
        var asset = await _town.AddAsync("Лава");
        var photo = await AddAsync(asset, await _workshop.MakeAsync(400, 300));
        using var before = await _site.Http.GetAsync($"/photos/{photo}");

        await CloseAsync(asset);

        using var after = await _site.GetAsync($"/photos/{photo}", headers: ("If-None-Match", before.Headers.ETag!.ToString()));
        Assert.That((before.StatusCode, after.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task A_hidden_photo_is_answered_as_one_that_never_was()
    {
        var closed = await AddAsync(await _town.AddAsync("Лава", level: PublicityLevel.Closed), await _workshop.MakeAsync(400, 300));
        var panorama = await AddAsync(await _town.AddAsync("Лавка", level: PublicityLevel.Generalised), await _workshop.MakeAsync(400, 200), isPanorama: true);
        var removed = await AddAsync(await _town.AddAsync("Ослін"), await _workshop.MakeAsync(400, 300));
        await _town.Registry.UseAsync<RemovePhoto, ChangePhotoResult>(r => r.RunAsync(_town.Registry.CommunityId, removed, default));
        var lost = await AddAsync(await _town.AddAsync("Стілець"), await _workshop.MakeAsync(400, 300));
        Directory.EnumerateFiles(_town.Registry.Files, $"{lost:N}*", SearchOption.AllDirectories).ToList().ForEach(File.Delete);

        foreach (var size in s_sizes)
        {
            var never = await AnswerAsync($"/photos/{Guid.NewGuid()}{size}");

            Assert.That(never, Does.StartWith("404"));
            foreach (var hidden in (Guid[])[closed, panorama, removed, lost])
            {
                Assert.That(await AnswerAsync($"/photos/{hidden}{size}"), Is.EqualTo(never));
            }
        }
    }

    [TestCase("/photos/..%2f..%2fetc%2fpasswd")]
    [TestCase("/photos/../../etc/passwd")]
    [TestCase("/photos/019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b/..%5c..%5cweb.config")]
    [TestCase("/photos/019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b.jpg")]
    [TestCase("/photos/%00")]
    public async Task No_path_leads_out_of_the_store(string path)
    {
        using var answer = await _site.Http.GetAsync(path);

        Assert.That((int)answer.StatusCode, Is.AnyOf(400, 404));
    }

    // The headers too, but for the date and the number of the request.
    private async Task<string> AnswerAsync(string path)
    {
        using var answer = await _site.Http.GetAsync(path);
        var headers = answer.Headers.Concat((IEnumerable<KeyValuePair<string, IEnumerable<string>>>)answer.Content.Headers).Where(h => h.Key != "Date")
            .Select(h => $"{h.Key}: {string.Join(',', h.Value)}").Order(StringComparer.Ordinal);
        return $"{(int)answer.StatusCode}\n{string.Join('\n', headers)}\n{await answer.Content.ReadAsStringAsync()}";
    }

    private static string One(HttpResponseMessage answer, string header) => answer.Headers.GetValues(header).Single();

    private Task<bool> CloseAsync(Guid asset) => _town.Registry.WriteAsync("test.close", (r, _) =>
    {
        r.Add(new PublicityDecision { CommunityId = _town.Registry.CommunityId, AssetId = asset, Level = PublicityLevel.Closed, Ground = "рішення", ReviewOn = new(2027, 1, 1) });
        return Task.FromResult(true);
    });

    private async Task<Guid> AddAsync(Guid assetId, byte[] bytes, bool isPanorama = false)
    {
        var asset = await _town.Registry.ReadAsync(r => r.Assets.AsNoTracking().SingleAsync(a => a.Id == assetId));
        var request = new AddPhotosRequest(asset, [new PhotoFile("a.jpg", () => new MemoryStream(bytes))]) { IsPanorama = isPanorama };
        return ((AddPhotosResult.Added)await _town.Registry.UseAsync<AddPhotos, AddPhotosResult>(a => a.RunAsync(request, default))).Photos.Single().Photo.Id;
    }
}
