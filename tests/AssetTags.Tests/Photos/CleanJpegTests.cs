using System.Text;
using AssetTags.Photos.Jpeg;

namespace AssetTags.Tests.Photos;

/// <summary>What is kept of a photo, by the eyes of exiftool and djpeg.</summary>
public sealed class CleanJpegTests
{
    private static readonly string[] s_kinds = ["-baseline", "-progressive", "-grayscale", "-restart 1B", "-progressive -restart 2", "-sample 1x1", "-sample 2x1 -optimize", "-rgb"];

    private JpegWorkshop _workshop = null!;

    [SetUp]
    public void Open() => _workshop = new JpegWorkshop();

    [TearDown]
    public void Close() => _workshop.Dispose();

    [Test]
    public async Task Nothing_private_is_left_in_a_photo()
    {
        var photo = await _workshop.WithPrivateDataAsync(await _workshop.MakeAsync(64, 48), orientation: 6);
        Assert.That(await _workshop.TagsOfAsync(photo), Does.Contain("GPS:GPSLatitude").And.Contain("IPTC:City").And.Contain("XMP-dc:Creator").And.Contain("IFD1:ThumbnailImage"));

        var clean = Read(photo);

        var left = (await _workshop.TagsOfAsync(clean.Bytes)).Where(tag => !IsOfPicture(tag));
        Assert.That(left, Is.EqualTo(["IFD0:Orientation"]));
        Assert.That(Encoding.Latin1.GetString(clean.Bytes.Span), Does.Not.Contain("Olena").And.Not.Contain("<script").And.Not.Contain("S-4711"));
    }

    [Test]
    public async Task Colours_and_the_way_up_are_kept([Range(1, 8)] int orientation)
    {
        var photo = await _workshop.WithPrivateDataAsync(await _workshop.MakeAsync(64, 48), orientation);

        var clean = Read(photo);

        Assert.That(await _workshop.TagAsync(clean.Bytes, "Orientation"), Is.EqualTo(orientation == 1 ? "" : $"{orientation}"));
        Assert.That(await _workshop.TagAsync(clean.Bytes, "ColorSpaceData"), Is.EqualTo("RGB"));
        Assert.That((clean.Width, clean.Height, clean.IsUpright), Is.EqualTo(orientation >= 5 ? (48, 64, false) : (64, 48, orientation == 1)));
    }

    [TestCaseSource(nameof(s_kinds))]
    public async Task No_pixel_changes(string kind)
    {
        var photo = await _workshop.WithPrivateDataAsync(await _workshop.MakeAsync(203, 151, kind.Split(' ')));

        var clean = Read(photo);

        Assert.That(await _workshop.PixelsAsync(clean.Bytes), Is.EqualTo(await _workshop.PixelsAsync(photo)));
    }

    [Test]
    public async Task Cleaning_twice_gives_the_same_bytes()
    {
        var once = Read(await _workshop.WithPrivateDataAsync(await _workshop.MakeAsync(64, 48, "-progressive"), orientation: 3));

        Assert.That(Read(once.Bytes).Bytes.ToArray(), Is.EqualTo(once.Bytes.ToArray()));
    }

    [Test]
    public async Task Whatever_hides_in_a_photo_is_gone()
    {
        var plain = await _workshop.MakeAsync(64, 48);
        byte[][] hiding =
        [
            [.. plain, .. "PK\u0003\u0004 evil.zip"u8],
            [.. plain, .. "<html><script>evil()</script>"u8],
            [.. plain, .. plain, .. "evil"u8],
            JpegWorkshop.WithSegment(plain, JpegMarker.Comment, "<html><script>evil()</script>"u8),
            JpegWorkshop.WithSegment(plain, 0xE2, "MPF\0 evil second picture"u8),
            JpegWorkshop.WithSegment(plain, 0xE2, "ICC_PROFILE\0\u0001\u0001 evil: no profile at all"u8),
            JpegWorkshop.WithSegment(plain, 0xE0, "JFIF\0\u0001\u0002\0\0\u0001\0\u0001\u0010\u0010 evil small picture"u8),
            JpegWorkshop.WithSegment(plain, 0xE0, "JFXX\0 evil"u8),
            JpegWorkshop.WithSegment(plain, 0xE1, "Exif\0\0II*\0evil and not TIFF"u8),
            JpegWorkshop.WithSegment(plain, 0xED, "Photoshop 3.0\0evil"u8),
            JpegWorkshop.WithSegment(plain, 0xE5, "evil"u8),
        ];

        foreach (var photo in hiding)
        {
            var clean = Read(photo);

            Assert.That(Encoding.Latin1.GetString(clean.Bytes.Span), Does.Not.Contain("evil"));
            Assert.That(await _workshop.PixelsAsync(clean.Bytes), Is.EqualTo(await _workshop.PixelsAsync(plain)));
        }
    }

    [Test]
    public async Task The_mark_of_the_colour_transform_is_kept_and_nothing_behind_it()
    {
        var marked = JpegWorkshop.WithSegment(await _workshop.MakeAsync(64, 48, "-rgb"), 0xEE, "Adobe\0\u0064\0\0\0\0\0evil"u8);

        var clean = Read(marked);

        Assert.That(Encoding.Latin1.GetString(clean.Bytes.Span), Does.Contain("Adobe").And.Not.Contain("evil"));
    }

    private static bool IsOfPicture(string tag) => tag.Split(':')[0] is "ExifTool" or "System" or "File" or "JFIF" or "Composite" || tag.StartsWith("ICC", StringComparison.Ordinal);

    private static CleanJpeg Read(ReadOnlyMemory<byte> photo)
    {
        var clean = CleanJpeg.Read(photo, out var reason);
        Assert.That(clean, Is.Not.Null, reason.ToString());
        return clean!;
    }
}
