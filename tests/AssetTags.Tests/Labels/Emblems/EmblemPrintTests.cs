using System.Text;
using AssetTags.Labels;
using AssetTags.Labels.Emblems;
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

    private static Emblem Disc() => EmblemFile.Read(new MemoryStream(Encoding.UTF8.GetBytes("<svg viewBox='0 0 2 2'><circle cx='1' cy='1' r='1'/></svg>"))).Emblem!;
}
