using System.Text;
using AssetTags.Labels;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Emblems;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Labels.Emblems;

public class EmblemPrintTests
{
    [TestCase(1, QrLevel.H, null)]
    [TestCase(2, QrLevel.H, 7)]
    [TestCase(3, QrLevel.H, 7)]
    [TestCase(4, QrLevel.H, 9)]
    [TestCase(5, QrLevel.H, 9)]
    [TestCase(6, QrLevel.H, 11)]
    [TestCase(7, QrLevel.H, null)]
    [TestCase(10, QrLevel.H, null)]
    [TestCase(3, QrLevel.Q, null)]
    public void Its_square_is_the_largest_odd_one_of_8_percent_that_hits_no_pattern_and_only_at_level_H(int version, QrLevel level, int? modules)
    {
        var plan = new QrPlan(version, level, 6);

        Assert.That(EmblemRoom.ModulesOf(plan), Is.EqualTo(modules));
        Assert.That(modules * modules / (double)(plan.ModuleCount * plan.ModuleCount), Is.Null.Or.LessThanOrEqualTo(0.08));
    }

    [Test]
    public async Task Every_label_with_an_emblem_is_read_and_shows_it_black_in_a_white_square()
    {
        using var folder = new TemporaryFolder();
        var labels = LabelSamples.Many(24);

        var report = await LabelSamples.WriteAsync(folder["labels.pdf"], SheetFormats.Find("A4-3x8")!, labels, new LabelSheetOptions { Emblem = Disc() });

        var plan = report.Symbol!.Value;
        Assert.That((report.RefusalCount, plan.Level, plan.Version), Is.EqualTo((0, QrLevel.H, 4)));
        var page = await GrayImage.RenderAsync(folder["labels.pdf"], 300);
        page.Save(folder["page.pgm"]);
        var read = await ExternalTool.RunAsync("zbarimg", "-q", "--nodbus", "--raw", "-Sdisable", "-Sqrcode.enable", folder["page.pgm"]);
        Assert.That(read.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EquivalentTo(labels.Select(label => LabelAddress.PayloadOf(label.Host, label.Code))));
        AssertEmblem(page, plan);
    }

    [Test]
    public async Task Pictures_and_thermal_printers_show_it_too_with_what_lies_inside_twice_left_free([Values("png", "svg", "zpl")] string kind)
    {
        const int dpi = 300;
        using var folder = new TemporaryFolder();
        var label = LabelSamples.Label(2);
        var fitting = new LabelFitting(LabelDesigns.Choose(Rolls.Usual, null, []).Design!, Language.Ukrainian, dpi, Frame());
        var layout = fitting.Fit(label, out _)!;

        var image = await DrawAsync(kind, label, dpi, folder);

        image.Save(folder["seen.pgm"]);
        var read = await ExternalTool.RunAsync("zbarimg", "-q", "--raw", folder["seen.pgm"]);
        var (x, y) = (At(layout.SymbolXMm), At(layout.SymbolYMm));
        var frame = (int)((EmblemRoom.ModulesOf(layout.Plan)!.Value - 1) * 3 / 8.0 * layout.Plan.ModuleDots);
        Assert.Multiple(() =>
        {
            Assert.That(read.Trim(), Is.EqualTo(LabelAddress.PayloadOf(label.Host, label.Code)));
            Assert.That(layout.Plan.Level, Is.EqualTo(QrLevel.H));
            Assert.That(image[x, y], Is.EqualTo(255), "the middle");
            Assert.That((image[x - frame, y], image[x + frame, y], image[x, y - frame], image[x, y + frame]), Is.EqualTo((0, 0, 0, 0)), "the frame");
        });

        int At(double originMm) => (int)((originMm + (layout.Plan.SymbolMm / 2)) / QrPlan.DotMmAt(dpi));
    }

    private static async Task<GrayImage> DrawAsync(string kind, LabelContent label, int dpi, TemporaryFolder folder)
    {
        if (kind == "zpl")
        {
            using var zpl = new MemoryStream();
            await LabelZpl.WriteAsync(zpl, Rolls.Usual, LabelSamples.StreamAsync([label]), new LabelZplOptions { Dpi = dpi, Emblem = Frame() }, null, default);
            return ZplReader.Read(Encoding.ASCII.GetString(zpl.ToArray())).Single().Image;
        }

        var options = new PictureOptions(kind == "png" ? PictureKind.Png : PictureKind.Svg) { Dpi = dpi, Emblem = Frame() };
        File.WriteAllBytes(folder[$"a.{kind}"], LabelPreview.Draw(Rolls.Usual, label, options, out _)!.File);
        await ExternalTool.RunAsync("mutool", "draw", "-q", "-r", $"{dpi}", "-c", "gray", "-o", folder["a.pgm"], folder[$"a.{kind}"]);
        return GrayImage.Read(File.ReadAllBytes(folder["a.pgm"]));
    }

    [Test]
    public async Task Where_level_H_does_not_fit_a_label_with_an_emblem_is_refused_with_the_reason()
    {
        using var folder = new TemporaryFolder();

        var report = await LabelSamples.WriteAsync(folder["labels.pdf"], SheetFormats.Find("L4732")!, [LabelSamples.Label(1)], new LabelSheetOptions { Emblem = Disc() });

        Assert.That(report.Refusals.Single().Reason.En, Does.StartWith("An emblem needs a QR symbol of level H"));
    }

    // From the middle of the first label's symbol outwards: the disc, then half a module of white, then nothing inside the square.
    private static void AssertEmblem(GrayImage page, QrPlan plan)
    {
        var (module, side) = (plan.ModuleDots, EmblemRoom.ModulesOf(plan)!.Value);
        var ink = page.Crop(0, 0, 340, 330).Ink();
        var (left, top) = (ink.Left + (module * (plan.ModuleCount - side) / 2), ink.Top + (module * (plan.ModuleCount - side) / 2));
        var square = page.Crop(left, top, side * module, side * module);
        Assert.Multiple(() =>
        {
            Assert.That(square[side * module / 2, side * module / 2], Is.Zero);
            Assert.That(square.Ink().Left, Is.EqualTo(module / 2).Within(1));
            Assert.That(square.Ink().Right, Is.EqualTo((side * module) - (module / 2)).Within(1));
            Assert.That(square[module, module], Is.EqualTo(255));
        });
    }

    private static Emblem Frame()
        => EmblemFile.Read(new MemoryStream("<svg viewBox='0 0 4 4'><path fill-rule='evenodd' d='M0 0H4V4H0Z M1 1H3V3H1Z'/></svg>"u8.ToArray())).Emblem!;

    private static Emblem Disc() => EmblemFile.Read(new MemoryStream(Encoding.UTF8.GetBytes("<svg viewBox='0 0 2 2'><circle cx='1' cy='1' r='1'/></svg>"))).Emblem!;
}
