using System.Globalization;
using System.Text;
using AssetTags.Labels;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;
using AssetTags.Tests.Support;
using QRCoder;
using static AssetTags.Tests.Labels.LabelSamples;

namespace AssetTags.Tests.Labels;

/// <summary>Takes in what is written for thermal printers as a printer would.</summary>
public sealed class LabelZplTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task What_the_printer_burns_is_the_label_dot_by_dot_and_is_read([Values(203, 300, 600)] int dpi, [Values(1, 4)] int number)
    {
        var page = (await WriteAsync([Label(number)], new LabelZplOptions { Dpi = dpi })).Single();
        var expected = Rolls.Raster(Rolls.Usual, Label(number), dpi, isOneBit: true);
        page.Image.Save(_folder["a.pgm"]);

        Assert.That((page.Image.Width, page.Image.Height), Is.EqualTo(dpi switch { 203 => (400, 240), 300 => (591, 354), _ => (1181, 709) }));
        Assert.That(Rolls.Overlap(page.Image, expected), Is.EqualTo(1));
        Assert.That((await ExternalTool.RunAsync("zbarimg", "-q", "--raw", _folder["a.pgm"])).Trim(), Is.EqualTo(LabelAddress.PayloadOf(Host, Code(number))));
    }

    [Test]
    public async Task The_roll_looks_the_same_in_ZPL_and_as_Poppler_draws_its_PDF([Values(203, 300, 600)] int dpi)
    {
        var page = (await WriteAsync([Label(4)], new LabelZplOptions { Dpi = dpi })).Single();
        await LabelSamples.WriteAsync(_folder["a.pdf"], Rolls.Usual, [Label(4)], new LabelSheetOptions { Dpi = dpi });
        var exact = (1 / (QrPlan.DotMmAt(dpi) / 25.4)).ToString(CultureInfo.InvariantCulture);
        await ExternalTool.RunAsync("pdftoppm", "-gray", "-r", exact, "-singlefile", _folder["a.pdf"], _folder["a"]);

        Assert.That(Rolls.Nearness(page.Image, GrayImage.Read(File.ReadAllBytes(_folder["a.pgm"]))), Is.GreaterThan(0.97));
    }

    [Test]
    public async Task A_symbol_drawn_by_the_printer_has_the_plans_place_size_level_and_text([Values(203, 300)] int dpi)
    {
        var page = (await WriteAsync([Label(2)], new LabelZplOptions { Dpi = dpi, Symbol = ZplSymbol.Command })).Single();
        var layout = Rolls.Layout(Rolls.Usual, Label(2), dpi);
        var (left, top) = LabelRaster.SymbolDots(layout, dpi);
        var payload = LabelAddress.PayloadOf(Host, Code(2));
        var side = layout.Plan.ModuleCount * layout.Plan.ModuleDots;

        Assert.That(page.Symbols, Is.EqualTo(((int, int, int, string)[])[(left, top, layout.Plan.ModuleDots, $"{layout.Plan.Level}A,{payload}")]));
        Assert.That(page.Image.Crop(left, top, side, side).Ink().Bottom, Is.Zero, "nothing is burnt twice");
        using var firmware = QRCodeGenerator.GenerateQrCode(payload, Enum.Parse<QRCodeGenerator.ECCLevel>(layout.Plan.Level.ToString()));
        Assert.That(17 + (4 * firmware.Version), Is.EqualTo(layout.Plan.ModuleCount), "an encoder that chooses the version itself draws the same size");
    }

    [Test]
    public async Task A_module_too_large_for_the_printers_command_is_refused()
    {
        var options = new LabelZplOptions { Dpi = 600, Symbol = ZplSymbol.Command };
        var report = await LabelZpl.WriteAsync(Stream.Null, Rolls.Usual, StreamAsync([Label(1)]), options, null, default);

        Assert.That((report.Labels, report.Refusals.Single().Field), Is.EqualTo((0L, LabelFields.Symbol)));
    }

    [Test]
    public async Task The_same_labels_give_the_same_bytes_on_one_core_and_on_many()
    {
        var one = await BytesAsync(1);
        var many = await BytesAsync(4);

        Assert.That(many, Is.EqualTo(one));

        async Task<byte[]> BytesAsync(int cores)
        {
            using var memory = new MemoryStream();
            await LabelZpl.WriteAsync(memory, Rolls.Usual, StreamAsync(Many(40)), new LabelZplOptions { Parallelism = cores }, null, default);
            return memory.ToArray();
        }
    }

    [Test]
    public async Task Copies_are_left_to_the_printer_and_counted()
    {
        using var memory = new MemoryStream();
        var report = await LabelZpl.WriteAsync(memory, Rolls.Usual, StreamAsync([Label(1), Label(2, "Лава 漢字"), Label(3)]), new LabelZplOptions { Copies = 3 }, null, default);

        var pages = ZplReader.Read(Encoding.ASCII.GetString(memory.ToArray()));
        Assert.That(pages.Select(page => page.Copies), Is.EqualTo((int[])[3, 3]));
        Assert.That((report.Labels, report.Pages, report.FirstPosition?.Page, report.LastPosition?.Page, report.RefusalCount), Is.EqualTo((6L, 6L, 1L, 6L, 1L)));
    }

    [Test]
    public void A_sheet_or_a_head_that_there_is_not_is_refused_before_anything_is_written()
        => Assert.Multiple(() =>
        {
            Assert.That(LabelZpl.FaultOf(SheetFormats.Default, 203)!.Value.En, Does.Contain("sheet of 24 labels"));
            Assert.That(LabelZpl.FaultOf(Rolls.Usual, 250)!.Value.En, Does.Contain("203, 300, 600"));
            Assert.That(LabelZpl.FaultOf(Rolls.Usual, 203), Is.Null);
            Assert.That(
                () => LabelZpl.WriteAsync(Stream.Null, SheetFormats.Default, StreamAsync([]), new LabelZplOptions(), null, default),
                Throws.ArgumentException);
        });

    [Test]
    public void Dots_come_back_from_their_digits_whatever_the_runs([Range(1, 12)] int seed)
    {
        var random = new Random(seed);
        var bitmap = new LabelBitmap(random.Next(20, 4000), 40, channels: 1, isOneBit: true);
        bitmap.Fill(3, 0, 4, 1, LabelInk.Black);
        for (var i = 0; i < seed * 2; i++)
        {
            var (left, top) = (random.Next(bitmap.WidthDots), random.Next(bitmap.HeightDots));
            bitmap.Fill(left, top, left + random.Next(bitmap.WidthDots), top + random.Next(1, 9), random.Next(3) == 0 ? LabelInk.White : LabelInk.Black);
        }

        var page = ZplReader.Read($"^XA^PW{bitmap.WidthDots}^LL{bitmap.HeightDots}{ZplGraphic.Field(bitmap)}^XZ").Single();

        Assert.That(Enumerable.Range(0, bitmap.Pixels.Length).Count(i => page.Image[i % bitmap.WidthDots, i / bitmap.WidthDots] != bitmap.Pixels[i]), Is.Zero);
    }

    private static async Task<List<ZplPage>> WriteAsync(IEnumerable<LabelContent> labels, LabelZplOptions options)
    {
        using var memory = new MemoryStream();
        await LabelZpl.WriteAsync(memory, Rolls.Usual, StreamAsync(labels), options, null, default);
        return ZplReader.Read(Encoding.ASCII.GetString(memory.ToArray()));
    }
}
