using System.Diagnostics;
using AssetTags.Photos.Jpeg;

namespace AssetTags.Tests.Photos;

/// <summary>Smaller copies by libjpeg-turbo, looked at by djpeg and exiftool.</summary>
public sealed class JpegCopiesTests
{
    private const int Near = 40;

    // Which corner of what is stored is seen at the top left, top right, bottom left, bottom right.
    private static readonly string[] s_corners = ["RGBW", "GRWB", "WBGR", "BWRG", "RBGW", "BRWG", "WGBR", "GWRB"];

    private readonly JpegCopies _copies = new(usesLibrary: true);
    private JpegWorkshop _workshop = null!;

    [SetUp]
    public void Open() => _workshop = new JpegWorkshop();

    [TearDown]
    public void Close() => _workshop.Dispose();

    [OneTimeTearDown]
    public void CloseAll() => _copies.Dispose();

    [Test]
    public void The_library_is_installed_where_tests_run() => Assert.That(TurboJpeg.IsHere, Is.True, "apt install libturbojpeg0");

    [Test]
    public async Task A_copy_is_upright_and_has_the_colours_of_the_photo([Range(1, 8)] int orientation)
    {
        var photo = await _workshop.WithPrivateDataAsync(await _workshop.MakeAsync(800, 600), orientation);

        var copies = await MakeAsync(photo, 320, 40);

        Assert.That(copies.Select(c => c.LongerSide), Is.EqualTo([320, 40]));
        foreach (var copy in copies)
        {
            var (width, height, rgb) = Ppm(await _workshop.PixelsAsync(copy.Bytes));
            Assert.That((width, height), Is.EqualTo(orientation >= 5 ? (copy.LongerSide * 3 / 4, copy.LongerSide) : (copy.LongerSide, copy.LongerSide * 3 / 4)));
            Assert.That(Corners(width, height, rgb), Is.EqualTo(s_corners[orientation - 1]));
            Assert.That(await _workshop.TagAsync(copy.Bytes, "ColorSpaceData"), Is.EqualTo("RGB"));
            Assert.That(await _workshop.TagsOfAsync(copy.Bytes), Has.None.Contains("GPS").And.None.Contains("Orientation"));
        }
    }

    [TestCase("-grayscale")]
    [TestCase("-progressive")]
    [TestCase("-rgb")]
    [TestCase("-sample 1x1")]
    public async Task Every_common_kind_has_copies(string kind)
    {
        var copies = await MakeAsync(await _workshop.MakeAsync(203, 151, kind.Split(' ')), 100);

        var (width, height, _) = Ppm(await _workshop.PixelsAsync(copies.Single().Bytes));
        Assert.That((width, height), Is.EqualTo((100, 74)));
    }

    [Test]
    public async Task A_copy_is_never_larger_than_the_photo()
        => Assert.That(await MakeAsync(await _workshop.MakeAsync(320, 200), 1600, 320), Is.Empty);

    [TestCase(1, 400)]
    [TestCase(400, 1)]
    public async Task A_photo_as_thin_as_a_thread_has_a_copy(int width, int height)
        => Assert.That(await MakeAsync(await _workshop.MakeAsync(width, height), 320), Has.Count.EqualTo(1));

    [TestCase("-baseline")]
    [TestCase("-progressive")]
    public async Task A_photo_whose_codes_end_early_is_refused_though_it_has_an_end(string kind)
    {
        var photo = await _workshop.MakeAsync(400, 300, kind);
        byte[] cut = [.. photo[..(photo.Length * 9 / 10)], 0, 0xFF, 0xD9];
        if (CleanJpeg.Read(cut, out var reason) is { } clean)
        {
            reason = (await _copies.MakeAsync(clean, [320], default)).Fault ?? default;
        }

        Assert.That(reason.Uk, Is.Not.Null.And.Not.Empty);
    }

    [Test]
    public async Task Without_the_library_there_are_no_copies()
    {
        using var none = new JpegCopies(usesLibrary: false);

        var (copies, fault) = await none.MakeAsync(CleanJpeg.Read(await _workshop.MakeAsync(800, 600), out _)!, [320], default);

        Assert.That((copies.Count, fault), Is.EqualTo((0, (Phrase?)null)));
    }

    [Test]
    public async Task Twelve_million_pixels_take_less_than_seconds()
    {
        var photo = await _workshop.MakeAsync(4000, 3000);
        var watch = Stopwatch.StartNew();
        var clean = CleanJpeg.Read(photo, out _)!;
        var cleaned = watch.Elapsed;
        var (copies, _) = await _copies.MakeAsync(clean, [1600, 320], default);

        TestContext.Out.WriteLine($"{photo.Length} bytes: cleaned in {cleaned.TotalMilliseconds:0} ms, both copies in {(watch.Elapsed - cleaned).TotalMilliseconds:0} ms");
        Assert.That(copies, Has.Count.EqualTo(2));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    private async Task<IReadOnlyList<JpegCopy>> MakeAsync(byte[] photo, params int[] sides)
    {
        var clean = CleanJpeg.Read(photo, out var reason);
        Assert.That(clean, Is.Not.Null, reason.ToString());
        var (copies, fault) = await _copies.MakeAsync(clean!, sides, default);
        Assert.That(fault, Is.Null);
        return copies;
    }

    private static string Corners(int width, int height, byte[] rgb)
        => string.Concat(new[] { (0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1) }.Select(p => Colour(rgb.AsSpan(((p.Item2 * width) + p.Item1) * 3, 3))));

    private static char Colour(ReadOnlySpan<byte> rgb) => (rgb[0] > 255 - Near, rgb[1] > 255 - Near, rgb[2] > 255 - Near) switch
    {
        (true, false, false) => 'R',
        (false, true, false) => 'G',
        (false, false, true) => 'B',
        (true, true, true) => 'W',
        _ => '?',
    };

    private static (int Width, int Height, byte[] Rgb) Ppm(byte[] ppm)
    {
        var lines = System.Text.Encoding.ASCII.GetString(ppm, 0, Math.Min(40, ppm.Length)).Split('\n');
        var size = lines[1].Split(' ').Select(int.Parse).ToArray();
        return (size[0], size[1], ppm[(lines[0].Length + lines[1].Length + lines[2].Length + 3)..]);
    }
}
