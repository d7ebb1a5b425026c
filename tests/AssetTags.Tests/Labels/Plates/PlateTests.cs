using System.Globalization;
using System.Xml.Linq;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Plates;
using AssetTags.Labels.Symbols;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Labels.Plates;

/// <summary>Judges plates by what other programs see in the files that makers get.</summary>
[TestFixture("plate-100x140", 42.857142857142854)]
[TestFixture("plate-100x140", 100)]
[TestFixture("plate-100x140", 214.28571428571428)]
[TestFixture("plate-200x100", 60)]
[TestFixture("plate-200x100", 300)]
public sealed class PlateTests(string design, double widthMm) : IDisposable
{
    private const int Dpi = 300;
    private const double BleedMm = 3;
    private const double ToleranceMm = 0.1;

    private readonly TemporaryFolder _folder = new();
    private readonly LabelContent _content = LabelSamples.Label(7);
    private Plate _plate = null!;

    private string Address => LabelAddress.PayloadOf(_content.Host, _content.Code);

    [OneTimeSetUp]
    public async Task WriteAsync()
    {
        _plate = Compose(new PlateRequest(Named(design), _content, Language.Ukrainian) { WidthMm = widthMm });
        await File.WriteAllBytesAsync(_folder["plate.svg"], PlateFile.Svg(_plate));
        await using (var file = File.Create(_folder["plate.pdf"]))
        {
            await PlateFile.WritePdfAsync(file, _plate, default);
        }

        await ExternalTool.RunAsync("rsvg-convert", "-f", "pdf", "-o", _folder["drawn.pdf"], _folder["plate.svg"]);
    }

    public void Dispose() => _folder.Dispose();

    [Test]
    public void The_SVG_holds_nothing_but_outlines_and_its_cuts_stand_apart()
    {
        var svg = XDocument.Load(_folder["plate.svg"]).Root!;
        var cuts = svg.Elements().Single(e => (string?)e.Attribute("id") == "cut");

        Assert.That(svg.DescendantsAndSelf().Select(e => e.Name.LocalName).Distinct(), Is.EquivalentTo((string[])["svg", "title", "g", "path"]));
        Assert.That(svg.Descendants().Attributes().Select(a => a.Name.LocalName), Has.None.StartsWith("font"));
        Assert.That(cuts.Elements().Count(), Is.EqualTo(1 + _plate.Design.Holes.Count));
        Assert.That((string?)cuts.Attribute("stroke"), Is.EqualTo("#ff00ff"));
        Assert.That(Mm((string)svg.Attribute("width")!), Is.EqualTo(widthMm + (2 * BleedMm)).Within(0.001));
    }

    [Test]
    public async Task The_PDF_needs_no_font_is_sound_and_says_where_it_is_trimmed()
    {
        var fonts = await ExternalTool.RunAsync("pdffonts", _folder["plate.pdf"]);
        var (code, _, warnings) = await ExternalTool.TryRunAsync("qpdf", "--check", _folder["plate.pdf"]);
        var boxes = await ExternalTool.RunAsync("pdfinfo", "-box", _folder["plate.pdf"]);
        var size = (Width: _plate.Design.WidthMm + (2 * BleedMm), Height: _plate.Design.HeightMm + (2 * BleedMm));

        Assert.That(fonts.Trim().Split('\n'), Has.Length.EqualTo(2), fonts);
        Assert.That((code, warnings), Is.EqualTo((0, "")));
        Assert.That(Box(boxes, "MediaBox"), Is.EqualTo((double[])[0, 0, size.Width, size.Height]).Within(0.01));
        Assert.That(Box(boxes, "BleedBox"), Is.EqualTo((double[])[0, 0, size.Width, size.Height]).Within(0.01));
        Assert.That(Box(boxes, "TrimBox"), Is.EqualTo((double[])[BleedMm, BleedMm, size.Width - BleedMm, size.Height - BleedMm]).Within(0.01));
        Assert.That(File.ReadAllText(_folder["plate.pdf"]), Does.Contain("/Separation/CutContour"));
    }

    [Test]
    public async Task A_phone_reads_its_own_address_from_either_file([Values("plate.pdf", "drawn.pdf")] string file)
    {
        (await GrayImage.RenderAsync(_folder[file], 150)).Save(_folder["page.pgm"]);

        Assert.That((await ExternalTool.RunAsync("zbarimg", "-q", "--raw", _folder["page.pgm"])).Trim(), Is.EqualTo(Address));
    }

    [Test]
    public async Task Symbol_quiet_zone_edge_and_holes_are_where_they_should_be([Values("plate.pdf", "drawn.pdf")] string file)
    {
        var page = await GrayImage.RenderAsync(_folder[file], Dpi);
        var (symbol, quiet) = (_plate.Symbol, _plate.Symbol.QuietMm - ToleranceMm);
        var zone = Ink(page, _plate.SymbolXMm - quiet, _plate.SymbolYMm - quiet, symbol.SymbolMm + (2 * quiet), symbol.SymbolMm + (2 * quiet));
        var middle = _plate.Design.HeightMm / 2;
        var edge = Ink(page, -1, middle, 2, 1);

        Assert.That((double[])[zone.Left, zone.Top, zone.Right, zone.Bottom], Is.EqualTo(
            (double[])[_plate.SymbolXMm, _plate.SymbolYMm, _plate.SymbolXMm + symbol.SymbolMm, _plate.SymbolYMm + symbol.SymbolMm]).Within(ToleranceMm));
        Assert.That((edge.Left + edge.Right) / 2, Is.Zero.Within(ToleranceMm));
        Assert.That(symbol.ModuleMm, Is.GreaterThanOrEqualTo(0.5));
        foreach (var hole in _plate.Design.Holes.Where(IsOnWhite))
        {
            // The box round the hole, with the ring that type must leave free, holds the hole's line and nothing else.
            var free = (hole.DiameterMm / 2) + (0.8 * _plate.Design.KeepOutMm / Math.Sqrt(2));
            var reach = Math.Min(free, Math.Min(hole.XMm, _plate.Design.WidthMm - hole.XMm) - 0.6);
            var ring = Ink(page, hole.XMm - reach, hole.YMm - reach, 2 * reach, 2 * reach);
            var radius = (hole.DiameterMm / 2) + 0.05;
            Assert.That((double[])[ring.Left, ring.Top, ring.Right, ring.Bottom], Is.EqualTo(
                (double[])[hole.XMm - radius, hole.YMm - radius, hole.XMm + radius, hole.YMm + radius]).Within(ToleranceMm));
        }
    }

    [Test]
    public void The_same_plate_gives_the_same_bytes()
        => Assert.That(PlateFile.Svg(Compose(new PlateRequest(Named(design), _content, Language.Ukrainian) { WidthMm = widthMm })), Is.EqualTo(PlateFile.Svg(_plate)));

    private static Plate Compose(PlateRequest request) => Plate.Compose(request, out var fault) ?? throw new AssertionException($"{fault}");

    private static LabelDesign Named(string name) => LabelDesigns.Find(name, [])!;

    private bool IsOnWhite(DesignHole hole)
        => !_plate.Design.Areas.Any(a => hole.XMm > a.XMm && hole.XMm < a.XMm + a.WidthMm && hole.YMm > a.YMm && hole.YMm < a.YMm + a.HeightMm);

    // The box around ink in a window; all in millimetres of the trimmed plate.
    private static (double Left, double Top, double Right, double Bottom) Ink(GrayImage page, double x, double y, double width, double height)
    {
        static int Dots(double mm) => (int)Math.Round(mm * Dpi / 25.4);
        var (left, top) = (Dots(x + BleedMm), Dots(y + BleedMm));
        var ink = page.Crop(left, top, Dots(width), Dots(height)).Ink(lightest: 190);
        double Place(int dots) => (dots * 25.4 / Dpi) - BleedMm;
        return (Place(left + ink.Left), Place(top + ink.Top), Place(left + ink.Right), Place(top + ink.Bottom));
    }

    private static double[] Box(string boxes, string name)
        => [.. boxes.Split('\n').Single(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]
            .Select(points => double.Parse(points, CultureInfo.InvariantCulture) * 25.4 / 72)];

    private static double Mm(string length) => double.Parse(length.Replace("mm", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
