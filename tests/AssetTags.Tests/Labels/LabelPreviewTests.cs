using System.Globalization;
using System.Xml.Linq;
using AssetTags.Labels;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;
using AssetTags.Tests.Support;
using static AssetTags.Tests.Labels.LabelSamples;

namespace AssetTags.Tests.Labels;

/// <summary>Judges pictures of labels by what other programs see in them.</summary>
public sealed class LabelPreviewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestCase(150)]
    [TestCase(203)]
    [TestCase(300)]
    [TestCase(600)]
    public async Task A_reader_of_symbols_reads_the_PNG(int dpi)
    {
        File.WriteAllBytes(_folder["a.png"], Draw(Label(2), PictureKind.Png, dpi).File);

        Assert.That(await ReadAsync("a.png"), Is.EqualTo(LabelAddress.PayloadOf(Host, Code(2))));
    }

    [Test]
    public async Task A_reader_of_symbols_reads_the_SVG_as_another_program_draws_it()
    {
        File.WriteAllBytes(_folder["a.svg"], Draw(Label(2), PictureKind.Svg).File);
        await RenderAsync("a.svg", 300);

        Assert.That(await ReadAsync("a.svg.pgm"), Is.EqualTo(LabelAddress.PayloadOf(Host, Code(2))));
    }

    [TestCase(PictureKind.Png)]
    [TestCase(PictureKind.Svg)]
    public async Task The_picture_has_the_labels_true_size_and_ink(PictureKind kind)
    {
        File.WriteAllBytes(_folder["a.xyz"], Draw(Label(4), kind).File);
        File.Move(_folder["a.xyz"], _folder[$"a.{kind}"]);
        var picture = await RenderAsync($"a.{kind}", 300);
        var expected = Rolls.Raster(SheetFormats.Default, Label(4), 300, isOneBit: false);

        Assert.That((picture.Width, picture.Height), Is.AnyOf((827, 437), (827, 438)), "another program may round up");
        Assert.That(Rolls.Overlap(picture, expected), Is.GreaterThan(kind == PictureKind.Png ? 0.9999 : 0.94));
        Assert.That(Rolls.Nearness(picture, expected), Is.GreaterThan(0.99));
    }

    [TestCase(1)]
    [TestCase(4)]
    [TestCase(5)]
    public async Task Dots_are_those_that_Poppler_draws_of_the_PDF(int number)
    {
        await WriteAsync(_folder["a.pdf"], Rolls.Wide, [Label(number)]);
        var page = await GrayImage.RenderAsync(_folder["a.pdf"], 300);
        var raster = Rolls.Raster(Rolls.Wide, Label(number), 300, isOneBit: false);

        Assert.That(Rolls.Nearness(raster, page), Is.GreaterThan(0.99));
        Assert.That(Rolls.Overlap(Symbol(raster), Symbol(page)), Is.GreaterThan(0.99));

        GrayImage Symbol(GrayImage image)
        {
            var layout = Rolls.Layout(Rolls.Wide, Label(number), 300);
            var (left, top) = LabelRaster.SymbolDots(layout, 300);
            return image.Crop(left, top, layout.Plan.ModuleCount * layout.Plan.ModuleDots, layout.Plan.ModuleCount * layout.Plan.ModuleDots);
        }
    }

    [Test]
    public void Modules_are_squares_of_whole_dots()
    {
        var (raster, layout) = (Rolls.Raster(Rolls.Wide, Label(1), 600, isOneBit: true), Rolls.Layout(Rolls.Wide, Label(1), 600));
        var symbol = QrSymbol.Encode(LabelAddress.PayloadOf(Host, Code(1)), layout.Plan);
        var (left, top) = LabelRaster.SymbolDots(layout, 600);
        var side = layout.Plan.ModuleDots;
        var wrong = Enumerable.Range(0, symbol.ModuleCount * side * symbol.ModuleCount * side)
            .Select(i => (X: i % (symbol.ModuleCount * side), Y: i / (symbol.ModuleCount * side)))
            .Count(dot => raster[left + dot.X, top + dot.Y] != (symbol[dot.X / side, dot.Y / side] ? 0 : 255));

        Assert.That(wrong, Is.Zero);
    }

    [Test]
    public void The_SVG_says_in_words_what_it_shows()
    {
        var label = Label(1) with { Name = "Стіл <дубовий> & \"міцний\" 'А'" };
        var svg = XDocument.Parse(System.Text.Encoding.UTF8.GetString(Draw(label, PictureKind.Svg).File));
        var says = svg.Descendants().Select(e => e.Attribute("aria-label")?.Value).OfType<string>().ToList();

        Assert.That(svg.Descendants().First(e => e.Name.LocalName == "title").Value, Is.EqualTo($"{Code(1)} · {label.Name}"));
        Assert.That(says[0], Is.EqualTo(LabelAddress.PayloadOf(Host, Code(1))), "the symbol");
        Assert.That(string.Join(' ', says), Does.Contain("Стіл <дубовий> & «міцний»").And.Contain(Code(1).ToString()).And.Contain(Host));
        Assert.That(svg.Root!.Attributes().Where(a => a.Name == "width" || a.Name == "viewBox").Select(a => a.Value), Is.EqualTo((string[])["70mm", "0 0 70 37"]));
    }

    [Test]
    public void Control_characters_leave_the_SVG_whole()
        => Assert.That(SvgPath.Escape("а\u0001\u001b<\t\uFFFE>"), Is.EqualTo("а&lt; &gt;"));

    [Test]
    public async Task Colours_and_round_corners_are_drawn()
    {
        var ink = new LabelInk(11, 58, 117);
        var bitmap = new LabelBitmap(300, 300, channels: 3, isOneBit: false);
        LabelRaster.Draw(bitmap, [LabelOutline.Of(new LabelArea(1, 1, 8, 8, 4, ink)), new VectorShape(new VectorPath().AddRectangle(4, 4, 2, 2), LabelInk.White)], 762);
        File.WriteAllBytes(_folder["a.png"], LabelPng.Encode(bitmap, 762));
        await ExternalTool.RunAsync("mutool", "draw", "-q", "-r", "762", "-c", "rgb", "-o", _folder["a.ppm"], _folder["a.png"]);
        var dots = File.ReadAllBytes(_folder["a.ppm"])[^(300 * 300 * 3)..];

        Assert.Multiple(() =>
        {
            Assert.That(Dot(150, 60), Is.EqualTo((ink.Red, ink.Green, ink.Blue)));
            Assert.That(Dot(150, 150), Is.EqualTo(((byte)255, (byte)255, (byte)255)));
            Assert.That(Dot(45, 45), Is.EqualTo(((byte)255, (byte)255, (byte)255)), "the corner is round");
            Assert.That(Enumerable.Range(0, 300 * 300).Count(i => dots[3 * i] < 128), Is.EqualTo((Math.PI * 120 * 120) - (60 * 60)).Within(1).Percent);
        });

        (byte Red, byte Green, byte Blue) Dot(int x, int y) => (dots[((y * 300) + x) * 3], dots[(((y * 300) + x) * 3) + 1], dots[(((y * 300) + x) * 3) + 2]);
    }

    [Test]
    public void The_same_label_gives_the_same_bytes([Values] PictureKind kind)
    {
        var first = Draw(Label(3), kind).File;

        Assert.That(Draw(Label(3), kind).File, Is.EqualTo(first));
    }

    [Test]
    public void What_must_not_be_printed_is_not_shown()
    {
        var picture = LabelPreview.Draw(SheetFormats.Default, Label(1, "Лава 漢字"), new PictureOptions(PictureKind.Png), out var refusal);

        Assert.That((picture, refusal?.Field), Is.EqualTo(((LabelPicture?)null, (string?)LabelFields.Name)));
    }

    private static LabelPicture Draw(LabelContent label, PictureKind kind, int dpi = 300)
        => LabelPreview.Draw(SheetFormats.Default, label, new PictureOptions(kind) { Dpi = dpi }, out _)!;

    private async Task<GrayImage> RenderAsync(string name, int dpi)
    {
        await ExternalTool.RunAsync("mutool", "draw", "-q", "-r", dpi.ToString(CultureInfo.InvariantCulture), "-c", "gray", "-o", _folder[name + ".pgm"], _folder[name]);
        return GrayImage.Read(File.ReadAllBytes(_folder[name + ".pgm"]));
    }

    private async Task<string> ReadAsync(string name) => (await ExternalTool.RunAsync("zbarimg", "-q", "--raw", _folder[name])).Trim();
}
