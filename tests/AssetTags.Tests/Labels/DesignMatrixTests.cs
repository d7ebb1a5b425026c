using System.Collections.Concurrent;
using System.Globalization;
using System.Xml.Linq;
using AssetTags.Labels;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Labels;

/// <summary>Every sheet format with every use that fits it, judged by what is on the rendered page.</summary>
public sealed class DesignMatrixTests : IDisposable
{
    private const int Dpi = 300;
    private const double PixelMm = 25.4 / Dpi;
    private const double ToleranceMm = 0.1;

    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentBag<string> _strayed = [], _misplaced = [], _refused = [];
    private readonly ConcurrentDictionary<string, (string Place, string Payload)> _expected = new();
    private int _combinations;

    public void Dispose() => _folder.Dispose();

    [OneTimeSetUp]
    public async Task PrintAllAsync()
    {
        var all = (from format in Formats()
                   from use in LabelDesigns.Uses
                   let design = LabelDesigns.Choose(format, LabelDesigns.WordOf(use), []).Design
                   where design is not null
                   select (format, design)).ToList();
        _combinations = all.Count;
        await Parallel.ForAsync(0, all.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (i, _) => await JudgeAsync(i, all[i].format, all[i].design));
    }

    [Test]
    public void Most_uses_fit_most_formats() => Assert.That(_combinations, Is.GreaterThanOrEqualTo(200));

    [Test]
    public void No_usual_label_is_refused() => Assert.That(_refused, Is.Empty);

    [Test]
    public void Every_symbol_lies_where_its_layout_says() => Assert.That(_misplaced, Is.Empty);

    [Test]
    public void No_ink_lies_outside_a_safe_area() => Assert.That(_strayed, Is.Empty);

    [Test]
    public async Task Every_code_is_read_at_150_dpi()
    {
        var crops = _expected.Keys.Order(StringComparer.Ordinal).ToArray();
        var xml = XDocument.Parse(await ExternalTool.RunAsync("zbarimg", ["-q", "--xml", .. crops.Select(name => _folder[name])]));
        var read = xml.Descendants().Where(e => e.Name.LocalName == "source")
            .ToDictionary(e => Path.GetFileName(e.Attribute("href")!.Value), e => e.Descendants().FirstOrDefault(d => d.Name.LocalName == "data")?.Value);

        Assert.That(crops.Where(name => read.GetValueOrDefault(name) != _expected[name].Payload).Select(name => _expected[name].Place), Is.Empty);
    }

    // The formats that are built in, and sizes that people describe themselves.
    private static IEnumerable<SheetFormat> Formats()
        => SheetFormats.All.Concat(
        [
            Own(105, 148, 0), Own(99, 67.7, 1.5), Own(100, 70, 2), Own(63.5, 29.6, 1.5), Own(48.5, 25.4, 0), Own(45.7, 21.2, 1.5), Own(50, 30, 1.5),
            Own(58, 40, 2), Own(25, 54, 1.5), Own(200, 143, 1.5), Own(25, 25, 12.5), Own(40, 40, 20), Own(63.5, 63.5, 31.75), Own(120, 160, 5),
        ]);

    private static SheetFormat Own(double width, double height, double radius) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"own-{width}x{height}"),
        PageWidthMm = width + 3,
        PageHeightMm = (2 * height) + 5,
        LabelWidthMm = width,
        LabelHeightMm = height,
        Columns = 1,
        Rows = 2,
        OriginXMm = 1.5,
        OriginYMm = 1.5,
        PitchXMm = width,
        PitchYMm = height + 2,
        CornerRadiusMm = radius,
        Shape = 2 * radius == width ? LabelShape.Round : LabelShape.Rectangle,
        SafeMarginMm = width < 30 ? 1 : 1.5,
    };

    private async Task JudgeAsync(int number, SheetFormat format, LabelDesign design)
    {
        // Early and late slots by turns.
        var labels = new[] { LabelSamples.Label(number + 7), LabelSamples.Label(number + 8), LabelSamples.Label((7 * number) + 4) }.Take(format.SlotCount).ToArray();
        var start = number % 2 == 0 ? 1 : format.SlotCount - labels.Length + 1;
        var pdf = _folder[$"{number}.pdf"];
        var report = await LabelSamples.WriteAsync(pdf, format, labels, new LabelSheetOptions { Design = design, Slots = SheetSlots.Starting(format, start) });
        foreach (var refusal in report.Refusals)
        {
            _refused.Add($"{format.Id} {design.Id}: {refusal.Reason.En}");
        }

        if (report.RefusalCount > 0)
        {
            return;
        }

        var places = format.Place(labels.Length, start).ToList();
        var (left, top) = ((int)(places.Min(p => p.XMm) / PixelMm), (int)(places.Min(p => p.YMm) / PixelMm));
        var region = await RenderAsync(number, pdf, left, top,
            (int)Math.Ceiling((places.Max(p => p.XMm) + format.LabelWidthMm) / PixelMm) - left, (int)Math.Ceiling((places.Max(p => p.YMm) + format.LabelHeightMm) / PixelMm) - top);
        var here = places.Select(p => (X: (p.XMm / PixelMm) - left, Y: (p.YMm / PixelMm) - top)).ToList();
        JudgeInk($"{format.Id} {design.Id}", format, region, here);
        var fitting = new LabelFitting(design, Language.Ukrainian);
        foreach (var (label, i) in labels.Select((label, i) => (label, i)))
        {
            JudgeSymbol($"{format.Id} {design.Id}", fitting.Fit(label, out _)!, region, here[i]);
            var name = $"{number:D4}-{i}.pgm";
            Halved(region, (int)here[i].X, (int)here[i].Y, (int)(format.LabelWidthMm / PixelMm), (int)(format.LabelHeightMm / PixelMm)).Save(_folder[name]);
            _expected[name] = ($"{format.Id} {design.Id}", LabelAddress.PayloadOf(label.Host, label.Code));
        }
    }

    private void JudgeSymbol(string what, LabelLayout layout, GrayImage region, (double X, double Y) at)
    {
        var quiet = layout.Plan.QuietMm / PixelMm * 0.9;
        var (x, y) = (at.X + (layout.SymbolXMm / PixelMm), at.Y + (layout.SymbolYMm / PixelMm));
        var (cropX, cropY, side) = (Math.Max(0, (int)(x - quiet)), Math.Max(0, (int)(y - quiet)), layout.Plan.SymbolMm / PixelMm);
        var ink = region.Crop(cropX, cropY, (int)(side + (2 * quiet)), (int)(side + (2 * quiet))).Ink();
        double[] errors = [ink.Left + cropX - x, ink.Top + cropY - y, ink.Right + cropX - x - side, ink.Bottom + cropY - y - side];
        if (errors.Any(error => Math.Abs(error) * PixelMm > ToleranceMm))
        {
            _misplaced.Add($"{what}: {string.Join(' ', errors.Select(e => (e * PixelMm).ToString("0.00", CultureInfo.InvariantCulture)))} mm");
        }
    }

    private void JudgeInk(string what, SheetFormat format, GrayImage region, List<(double X, double Y)> labels)
    {
        for (var y = 0; y < region.Height; y++)
        {
            for (var x = 0; x < region.Width; x++)
            {
                if (region[x, y] < 128 && !labels.Any(label => IsSafe(format, (x + 0.5 - label.X) * PixelMm, (y + 0.5 - label.Y) * PixelMm)))
                {
                    _strayed.Add($"{what}: {(x - labels[0].X) * PixelMm:0.00}, {(y - labels[0].Y) * PixelMm:0.00} mm");
                    return;
                }
            }
        }
    }

    private static bool IsSafe(SheetFormat format, double x, double y)
    {
        var margin = format.SafeMarginMm - ToleranceMm;
        var (w, h) = (format.LabelWidthMm, format.LabelHeightMm);
        return format.Shape == LabelShape.Round
            ? ((x - (w / 2)) * (x - (w / 2))) + ((y - (h / 2)) * (y - (h / 2))) <= ((w / 2) - margin) * ((w / 2) - margin)
            : x >= margin && y >= margin && x <= w - margin && y <= h - margin;
    }

    private async Task<GrayImage> RenderAsync(int number, string pdf, params int[] box)
    {
        var page = _folder[$"{number}"];
        string[] where = ["-x", "-y", "-W", "-H"];
        await ExternalTool.RunAsync("pdftoppm",
            ["-gray", "-r", "300", "-singlefile", .. where.Zip(box).SelectMany(pair => new[] { pair.First, pair.Second.ToString(CultureInfo.InvariantCulture) }), pdf, page]);
        var image = GrayImage.Read(await File.ReadAllBytesAsync(page + ".pgm"));
        File.Delete(page + ".pgm");
        return image;
    }

    // What a scanner of half the resolution sees.
    private static GrayImage Halved(GrayImage image, int left, int top, int width, int height)
    {
        var (w, h) = (Math.Min(width, image.Width - left) / 2, Math.Min(height, image.Height - top) / 2);
        var pixels = new byte[w * h];
        for (var i = 0; i < pixels.Length; i++)
        {
            var (x, y) = (left + (i % w * 2), top + (i / w * 2));
            pixels[i] = (byte)((image[x, y] + image[x + 1, y] + image[x, y + 1] + image[x + 1, y + 1]) / 4);
        }

        return new GrayImage(w, h, pixels);
    }
}
