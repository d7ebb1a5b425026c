using System.Security.Cryptography;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Photos;
using AssetTags.Photos.Jpeg;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Photos;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class AddPhotosTests(DatabaseProvider provider)
{
    private PhotoTown _town = null!;

    [SetUp]
    public async Task FoundAsync() => _town = await PhotoTown.FoundAsync(provider);

    [TearDown]
    public async Task LeaveAsync() => await _town.DisposeAsync();

    [Test]
    public async Task Adds_photos_in_the_order_of_the_files_and_says_what_they_are()
    {
        var (one, two) = (await _town.Workshop.WithPrivateDataAsync(await _town.Workshop.MakeAsync(400, 300), orientation: 6), await _town.Workshop.MakeAsync(40, 30));

        var result = await _town.AddAsync(new AddPhotosRequest(_town.Bench, [PhotoTown.File("a.jpg", one), PhotoTown.File("b.jpg", two)])
        {
            Caption = " Біля входу ",
            TakenOn = new(2026, 2, 28),
        });

        Assert.That(result, Is.TypeOf<AddPhotosResult.Added>());
        var photos = await _town.ShownAsync();
        Assert.That(photos.Select(p => (p.Place, p.Width, p.Height)), Is.EqualTo([(1, 300, 400), (2, 40, 30)]));
        Assert.That(photos.Select(p => (p.Caption, p.TakenOn, p.IsPanorama)), Is.All.EqualTo(("Біля входу", new DateOnly(2026, 2, 28), false)));
        var kept = await ReadAsync(photos[0].Id, PhotoSize.Full);
        Assert.That((photos[0].ByteCount, photos[0].Sha256), Is.EqualTo((kept.LongLength, Convert.ToHexStringLower(SHA256.HashData(kept)))));
        Assert.That(await _town.Workshop.TagsOfAsync(kept), Has.None.Contains("GPS"));
        Assert.That(await SizeAsync(photos[0].Id, PhotoSize.Small), Is.EqualTo("240 320"));
        Assert.That(await ReadAsync(photos[0].Id, PhotoSize.Page), Is.EqualTo(kept), "no copy is larger than the photo");
    }

    [Test]
    public async Task One_bad_file_and_none_is_added()
    {
        var good = await _town.Workshop.MakeAsync(400, 300);

        var result = await _town.AddAsync(PhotoTown.File("good.jpg", good), PhotoTown.File("drawing.jpg", "<svg/>"u8.ToArray()), PhotoTown.File("cut.jpg", good[..^9]));

        Assert.That(((AddPhotosResult.Refused)result).Files.Select(f => f.File), Is.EqualTo(["drawing.jpg", "cut.jpg"]));
        Assert.That((await _town.CountAsync(), _town.Files), Is.EqualTo((0, Array.Empty<string>())));
    }

    [Test]
    public async Task The_same_picture_twice_is_said_and_not_added()
    {
        var plain = await _town.Workshop.MakeAsync(40, 30);
        var elsewhere = await _town.Workshop.WithPrivateDataAsync(plain);
        await _town.AddAsync(PhotoTown.File("a.jpg", elsewhere));

        var result = (AddPhotosResult.Added)await _town.AddAsync(
            PhotoTown.File("again.jpg", [.. elsewhere, 1, 2, 3]), PhotoTown.File("new.jpg", await _town.Workshop.MakeAsync(41, 30)), PhotoTown.File("same.jpg", await _town.Workshop.MakeAsync(41, 30)));

        Assert.That(result.Photos.Select(p => p.File), Is.EqualTo(["new.jpg"]));
        Assert.That(result.Known.Select(p => p.File), Is.EqualTo(["again.jpg", "same.jpg"]));
        Assert.That((await _town.CountAsync(), _town.Files.Length), Is.EqualTo((2, 2)));
    }

    [Test]
    public async Task A_panorama_is_twice_as_wide_as_high()
    {
        var (flat, round) = (await _town.Workshop.MakeAsync(400, 300), await _town.Workshop.MakeAsync(4200, 2100));

        var refused = await AddPanoramaAsync(flat);
        var added = await AddPanoramaAsync(round);

        Assert.That(((AddPhotosResult.Refused)refused).Files.Single().Reason.Uk, Does.Contain("400 × 300").And.Contain("вдвічі"));
        var photo = ((AddPhotosResult.Added)added).Photos.Single().Photo;
        Assert.That(photo.IsPanorama, Is.True);
        Assert.That((await SizeAsync(photo.Id, PhotoSize.Device), await SizeAsync(photo.Id, PhotoSize.Full)), Is.EqualTo(("4096 2048", "4200 2100")));
    }

    [Test]
    public async Task A_file_of_too_many_bytes_is_not_even_read_to_its_end()
    {
        using var endless = new EndlessFile();

        var result = await _town.AddAsync(new PhotoFile("huge.jpg", () => endless));

        Assert.That(((AddPhotosResult.Refused)result).Files.Single().Reason.Uk, Does.Contain("12 МБ"));
        Assert.That(endless.Position, Is.LessThan(JpegLimits.MostBytes + 1_000_000));
    }

    [Test]
    public async Task When_the_disk_refuses_nothing_is_in_the_registry()
    {
        await File.WriteAllTextAsync(_town.Registry.Files, "a file where the folder should be");
        var photo = await _town.Workshop.MakeAsync(40, 30);

        Assert.That(async () => await _town.AddAsync(PhotoTown.File("a.jpg", photo)), Throws.InstanceOf<IOException>());

        Assert.That(await _town.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task When_the_registry_refuses_no_file_is_left()
    {
        var nowhere = new Asset { CommunityId = _town.Registry.CommunityId, Name = "Ніде" };
        var photo = await _town.Workshop.MakeAsync(400, 300);

        Assert.That(async () => await _town.AddAsync(new AddPhotosRequest(nowhere, [PhotoTown.File("a.jpg", photo)])), Throws.InstanceOf<DbUpdateException>());

        Assert.That(_town.Files, Is.Empty);
    }

    [TestCase(301, "2026-03-01")]
    [TestCase(5, "2026-03-03")]
    public async Task What_cannot_be_is_refused(int captionLength, string taken)
    {
        var request = new AddPhotosRequest(_town.Bench, [PhotoTown.File("a.jpg", await _town.Workshop.MakeAsync(40, 30))])
        {
            Caption = new('а', captionLength),
            TakenOn = DateOnly.Parse(taken, System.Globalization.CultureInfo.InvariantCulture),
        };

        Assert.That(await _town.AddAsync(request), Is.TypeOf<AddPhotosResult.Unfit>());
        Assert.That(await _town.CountAsync(), Is.Zero);
    }

    private async Task<AddPhotosResult> AddPanoramaAsync(byte[] bytes)
        => await _town.AddAsync(new AddPhotosRequest(_town.Bench, [PhotoTown.File("round.jpg", bytes)]) { IsPanorama = true });

    private async Task<string> SizeAsync(Guid id, PhotoSize size) => await _town.Workshop.TagAsync(await ReadAsync(id, size), "ImageSize");

    private async Task<byte[]> ReadAsync(Guid id, PhotoSize size)
    {
        await using var file = await _town.Registry.UseAsync<PhotoStore, FileStream?>(s => Task.FromResult(s.OpenRead(id, size)));
        using var bytes = new MemoryStream();
        await file!.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
