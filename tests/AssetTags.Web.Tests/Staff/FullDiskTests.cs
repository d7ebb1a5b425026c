using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Inspections;
using AssetTags.Photos;
using AssetTags.Printing;
using AssetTags.Tags;
using AssetTags.Tests.Photos;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Web.Tests.Staff;

/// <summary>Folders that take no file: the person is told so, and nothing is recorded by half.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class FullDiskTests(DatabaseProvider provider)
{
    private PublicTown _town = null!;
    private StaffSite _site = null!;
    private Guid _bench;

    [SetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(provider);
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
    public async Task A_print_that_cannot_be_kept_makes_neither_a_run_nor_tags()
    {
        Block(_site.Site.Services.GetRequiredService<PrintFolder>().Path);
        var clerk = _site.As(Role.LabelClerk);

        using var page = await clerk.PostAsync("/staff/labels?handler=Print", ("what", "blank"), ("blank", "3"), ("run", "11111"));
        using var program = await clerk.PostAsync("/api/v1/staff/labels/runs", JsonContent.Create(new { blank = 3, run = "11111" }));

        await ExpectFullAsync(page, "Файл не збережено");
        await ExpectFullAsync(program, "The file was not kept");
        Assert.That(await _town.Registry.ReadAsync(async r => (await r.PrintRuns.CountAsync(), await r.Tags.CountAsync())), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task A_photo_or_a_paper_that_cannot_be_kept_is_not_recorded()
    {
        BlockAll(_site.Site.Services.GetRequiredService<PhotoFolder>().Path);
        var registrar = _site.As(Role.Registrar);
        using var workshop = new JpegWorkshop();
        using var photo = new MultipartFormDataContent { { new ByteArrayContent(await workshop.MakeAsync(40, 30)), "files", "one.jpg" } };

        using var answer = await registrar.PostAsync($"/staff/assets/{_bench}/photos", photo);
        using var paper = PapersTests.Document(PapersTests.Pdf, "акт.pdf");
        using var other = await registrar.PostAsync($"/staff/assets/{_bench}/documents", paper);

        await ExpectFullAsync(answer, "Файл не збережено");
        await ExpectFullAsync(other, "Файл не збережено");
        Assert.That(await _town.Registry.ReadAsync(async r => (await r.AssetPhotos.CountAsync(), await r.AssetDocuments.CountAsync())), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task A_visit_stands_also_when_its_photo_cannot_be_kept_and_says_so()
    {
        BlockAll(_site.Site.Services.GetRequiredService<PhotoFolder>().Path);
        var inspector = _site.As(Role.Inspector);
        using var workshop = new JpegWorkshop();
        using var body = new MultipartFormDataContent { { new StringContent(Guid.NewGuid().ToString()), "Key" }, { new StringContent("none"), "Condition" } };
        body.Add(new ByteArrayContent(await workshop.MakeAsync(40, 30)), "pictures", "one.jpg");

        using var sent = await inspector.PostAsync($"/staff/inspect/{_bench}", body);

        Assert.That(await inspector.HtmlAsync(sent.Headers.Location!.ToString()), Does.Contain("Огляд записано, а фото зберегти не вдалося"));
        Assert.That(await _town.Registry.ReadAsync(async r => (await r.Inspections.CountAsync(), await r.AssetPhotos.CountAsync())), Is.EqualTo((1, 0)));
    }

    private static async Task ExpectFullAsync(HttpResponseMessage answer, string said)
    {
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.InsufficientStorage));
        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain(said));
    }

    // The folders are named by two hexadecimal digits, of photos and papers alike.
    private static void BlockAll(string folder)
    {
        foreach (var digits in Enumerable.Range(0, 256))
        {
            Block(Path.Combine(folder, digits.ToString("x2", CultureInfo.InvariantCulture)));
        }
    }

    // A file where the folder should be: it can be written to by nobody, the superuser included.
    private static void Block(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        File.WriteAllText(folder, "");
    }
}
