using System.Globalization;
using System.Xml.Linq;
using AssetTags.Labels;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Labels;

/// <summary>Judges sheets by what other programs see on them.</summary>
[TestFixture("A4-3x8")]
[TestFixture("L7160")]
[TestFixture("L7163")]
[TestFixture("L4732")]
public sealed class PrintedSheetTests(string sheet) : IDisposable
{
    private const double PointMm = 25.4 / 72;

    private readonly SheetFormat _format = SheetFormats.Find(sheet)!;
    private readonly TemporaryFolder _folder = new();
    private IReadOnlyList<LabelContent> _labels = [];
    private LabelSheetReport _report = null!;

    private string Pdf => _folder["sheet.pdf"];

    [OneTimeSetUp]
    public async Task PrintOneSheetAsync()
    {
        _labels = LabelSamples.Many(_format.SlotCount);
        _report = await LabelSamples.WriteAsync(Pdf, _format, _labels);
    }

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task Every_label_is_read_back_to_its_own_address()
    {
        const int dpi = 150;
        var page = await GrayImage.RenderAsync(Pdf, dpi);
        var places = _format.Place(_format.SlotCount).ToList();
        for (var i = 0; i < places.Count; i++)
        {
            page.Crop(Pixels(places[i].XMm, dpi), Pixels(places[i].YMm, dpi), Pixels(_format.LabelWidthMm, dpi), Pixels(_format.LabelHeightMm, dpi))
                .Save(_folder[$"{i:D3}.pgm"]);
        }

        var xml = XDocument.Parse(await ExternalTool.RunAsync("zbarimg", ["-q", "--xml", .. places.Select((_, i) => _folder[$"{i:D3}.pgm"])]));
        var read = xml.Descendants().Where(e => e.Name.LocalName == "source")
            .ToDictionary(e => Path.GetFileName(e.Attribute("href")!.Value), e => e.Descendants().Single(d => d.Name.LocalName == "data").Value);

        Assert.That(read, Is.EquivalentTo(_labels.Select((label, i) => KeyValuePair.Create($"{i:D3}.pgm", LabelAddress.PayloadOf(label.Host, label.Code)))));
    }

    [Test]
    public async Task The_text_beside_each_symbol_is_that_labels_own()
    {
        await ExternalTool.RunAsync("pdftotext", "-bbox", Pdf, _folder["words.html"]);
        var words = XDocument.Load(_folder["words.html"]).Descendants().Where(e => e.Name.LocalName == "word")
            .Select(e => (X: Number(e, "xMin") * PointMm, Y: (Number(e, "yMin") + Number(e, "yMax")) / 2 * PointMm, Text: e.Value)).ToList();

        Assert.Multiple(() =>
        {
            foreach (var (label, place) in _labels.Zip(_format.Place(_format.SlotCount)))
            {
                var text = string.Concat(words.Where(w => IsOn(place, w.X, w.Y)).Select(w => w.Text));
                Assert.That(text, Does.Contain(label.Host).And.Contain(label.Number!));
                Assert.That(text.Replace("\n", "", StringComparison.Ordinal), Does.Contain(label.Code.ToString()).Or.Contain(label.Code.ToString()[..6]));
                Assert.That(_labels.Count(other => text.Contains(other.Number!, StringComparison.Ordinal)), Is.EqualTo(1), text);
            }
        });
    }

    [Test]
    public async Task No_ink_lies_outside_the_labels_safe_areas()
    {
        const int dpi = 600;
        const double toleranceMm = 0.1;
        var page = await GrayImage.RenderAsync(Pdf, dpi);
        var margin = _format.SafeMarginMm - toleranceMm;
        var safe = new bool[page.Width * page.Height];
        foreach (var place in _format.Place(_format.SlotCount))
        {
            var left = Pixels(place.XMm + margin, dpi);
            var width = Pixels(_format.LabelWidthMm - (2 * margin), dpi);
            for (var y = Pixels(place.YMm + margin, dpi); y < Pixels(place.YMm + _format.LabelHeightMm - margin, dpi); y++)
            {
                Array.Fill(safe, true, (y * page.Width) + left, width);
            }
        }

        var strayed = Enumerable.Range(0, safe.Length).Where(i => !safe[i] && page[i % page.Width, i / page.Width] < 128).Take(5)
            .Select(i => (XMm: i % page.Width * 25.4 / dpi, YMm: i / page.Width * 25.4 / dpi));
        Assert.That(strayed, Is.Empty);
    }

    [Test]
    public async Task The_symbol_has_its_true_size_and_nothing_in_its_quiet_zone()
    {
        const int dpi = 600;
        var plan = _report.Symbol!.Value;
        var design = LabelDesigns.Choose(_format, null, []).Design!;
        var place = _format.Place(1).Single();
        var page = await GrayImage.RenderAsync(Pdf, dpi);
        var (x, y) = (place.XMm + design.Symbol.XMm + 0.1, place.YMm + design.Symbol.YMm + 0.1);

        var zone = page.Crop(Pixels(x, dpi), Pixels(y, dpi), Pixels(plan.SideMm - 0.2, dpi), Pixels(plan.SideMm - 0.2, dpi)).Ink();

        Assert.Multiple(() =>
        {
            Assert.That((zone.Right - zone.Left) * 25.4 / dpi, Is.EqualTo(plan.SymbolMm).Within(0.05));
            Assert.That((zone.Bottom - zone.Top) * 25.4 / dpi, Is.EqualTo(plan.SymbolMm).Within(0.05));
            Assert.That(zone.Left * 25.4 / dpi, Is.EqualTo(plan.QuietMm - 0.1).Within(0.1));
            Assert.That(zone.Top * 25.4 / dpi, Is.EqualTo(plan.QuietMm - 0.1).Within(0.1));
            Assert.That(plan.ModuleMm, Is.GreaterThanOrEqualTo(0.5));
        });
    }

    [Test]
    public async Task Qpdf_and_MuPDF_accept_the_sheet()
    {
        var (code, _, warnings) = await ExternalTool.TryRunAsync("qpdf", "--check", Pdf);
        var (drawn, _, said) = await ExternalTool.TryRunAsync("mutool", "draw", "-q", "-r", "100", "-c", "gray", "-o", _folder["m.pgm"], Pdf);

        Assert.Multiple(() =>
        {
            Assert.That((code, warnings), Is.EqualTo((0, "")));
            Assert.That((drawn, said.Replace("warning: ICC support is not available", "", StringComparison.Ordinal).Trim()), Is.EqualTo((0, "")));
        });
    }

    [Test]
    public void The_report_counts_labels_pages_and_places()
        => Assert.That(
            (_report.Labels, _report.Pages, _report.FirstPosition?.Slot, _report.LastPosition?.Slot, _report.RefusalCount),
            Is.EqualTo(((long)_format.SlotCount, 1L, 1, _format.SlotCount, 0L)));

    private static int Pixels(double mm, int dpi) => (int)Math.Round(mm * dpi / 25.4);

    private static double Number(XElement word, string name) => double.Parse(word.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private bool IsOn(SheetPosition place, double x, double y)
        => x >= place.XMm && x < place.XMm + _format.LabelWidthMm && y >= place.YMm && y < place.YMm + _format.LabelHeightMm;
}
