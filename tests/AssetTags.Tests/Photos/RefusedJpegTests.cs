using System.Buffers.Binary;
using System.Text;
using AssetTags.Photos.Jpeg;

namespace AssetTags.Tests.Photos;

/// <summary>What is not taken as a photo, and what people are told.</summary>
public sealed class RefusedJpegTests
{
    private JpegWorkshop _workshop = null!;
    private byte[] _photo = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _workshop = new JpegWorkshop();
        _photo = await _workshop.MakeAsync(64, 48);
    }

    [OneTimeTearDown]
    public void Close() => _workshop.Dispose();

    [TestCase("", "порожній")]
    [TestCase("\u0089PNG\r\n\u001a\n", "PNG")]
    [TestCase("GIF89a", "GIF")]
    [TestCase("BM6", "BMP")]
    [TestCase("II*\0", "TIFF")]
    [TestCase("RIFF\u0001\0\0\0WEBPVP8 ", "WebP")]
    [TestCase("\0\0\0\u0018ftypheic", "HEIC")]
    [TestCase("\0\0\0\u001cftypavif", "AVIF")]
    [TestCase("\0\0\0\u0018ftypmp42", "MP4")]
    [TestCase("\0\0\0\u0018ftyp", "MP4")]
    [TestCase("\u00ff\n", "JPEG XL")]
    [TestCase("%PDF-1.7", "PDF")]
    [TestCase("PK\u0003\u0004", "ZIP")]
    [TestCase("<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG")]
    [TestCase("\u00ef\u00bb\u00bf <?xml version='1.0'?><svg>", "SVG")]
    [TestCase("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>", "XHTML")]
    [TestCase("<!DOCTYPE html><HTML>", "HTML")]
    [TestCase("<?xml version='1.0'?><a/>", "XML")]
    [TestCase("hello", "не фото")]
    [TestCase("\u00ff\u00d8", "не фото")]
    public void Another_kind_of_file_is_named(string bytes, string named) => Refused(Encoding.Latin1.GetBytes(bytes), named);

    [TestCase(65_000, 65_000, "65000 × 65000")]
    [TestCase(12_001, 10, "12 000 на сторону")]
    [TestCase(12_000, 12_000, "60 млн")]
    [TestCase(10_000, 6_000, "стільки у файлі немає")]
    [TestCase(1_000, 0, "немає зображення")]
    public void A_small_file_cannot_announce_a_large_picture(int width, int height, string told)
    {
        var bomb = Announcing(_photo, width, height);

        Refused([.. bomb, .. new byte[293_000]], told);
    }

    [Test]
    public void A_file_cut_off_anywhere_is_refused()
    {
        for (var length = 3; length < _photo.Length; length++)
        {
            Assert.That(CleanJpeg.Read(_photo.AsMemory(0, length), out var reason), Is.Null, $"{length} bytes");
            Assert.That(reason.Uk, Is.Not.Empty);
        }
    }

    [TestCase("-arithmetic", "незвичний")]
    public async Task An_uncommon_kind_is_named(string kind, string told) => Refused(await _workshop.MakeAsync(64, 48, kind), told);

    [Test]
    public void Colours_for_a_printing_press_are_refused()
    {
        var four = JpegWorkshop.WithSegment([0xFF, 0xD8, 0xFF, 0xD9], JpegMarker.BaselineFrame, [8, 0, 8, 0, 8, 4, 1, 17, 0, 2, 17, 0, 3, 17, 0, 4, 17, 0]);

        Refused(four, "для друкарні");
    }

    [Test]
    public async Task A_picture_of_too_many_scans_is_refused()
    {
        var progressive = await _workshop.MakeAsync(64, 48, "-progressive");
        var scan = Array.LastIndexOf(progressive, JpegMarker.Scan) - 1;
        byte[] again = [.. progressive[..^2], .. Enumerable.Repeat(progressive[scan..^2], 100).SelectMany(s => s), .. progressive[^2..]];

        Refused(again, "");
    }

    [Test]
    public async Task A_missing_restart_tells_that_codes_are_missing()
    {
        var photo = await _workshop.MakeAsync(64, 48, "-restart", "1B");
        var restart = Enumerable.Range(0, photo.Length - 1).Last(i => photo[i] == 0xFF && photo[i + 1] is >= 0xD0 and <= 0xD7);

        Refused([.. photo[..restart], .. photo[^2..]], "обірвано");
    }

    [Test]
    public void A_scan_without_its_tables_is_refused()
    {
        var place = JpegWorkshop.BodyOf(_photo, JpegMarker.HuffmanTables);
        var length = BinaryPrimitives.ReadUInt16BigEndian(_photo.AsSpan(place - 2));

        Refused([.. _photo[..(place - 4)], .. _photo[(place - 2 + length)..]], "SOS");
    }

    private static byte[] Announcing(byte[] photo, int width, int height)
    {
        var bomb = (byte[])photo.Clone();
        var frame = JpegWorkshop.BodyOf(bomb, JpegMarker.BaselineFrame);
        BinaryPrimitives.WriteUInt16BigEndian(bomb.AsSpan(frame + 1), (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(bomb.AsSpan(frame + 3), (ushort)width);
        return bomb;
    }

    private static void Refused(byte[] file, string told)
    {
        Assert.That(CleanJpeg.Read(file, out var reason), Is.Null);
        Assert.That(reason.Uk, Does.Contain(told));
        Assert.That(reason.En, Is.Not.Empty.And.Not.EqualTo(reason.Uk));
    }
}
