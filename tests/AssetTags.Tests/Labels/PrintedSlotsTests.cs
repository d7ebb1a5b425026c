using System.Globalization;
using System.Xml.Linq;
using AssetTags.Labels;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Sheets;
using AssetTags.Tests.Support;
using static AssetTags.Tests.Labels.LabelSamples;

namespace AssetTags.Tests.Labels;

/// <summary>Where labels and sheet ids lie on the rendered page.</summary>
public sealed class PrintedSlotsTests : IDisposable
{
    private const int Dpi = 600;
    private const double PointMm = 25.4 / 72;
    private const string Code = "7K3M9";

    private static readonly SheetFormat s_twoGrids = new()
    {
        Id = "two-grids",
        PageWidthMm = 210,
        PageHeightMm = 297,
        LabelWidthMm = 63.5,
        LabelHeightMm = 38.1,
        Columns = 3,
        Rows = 2,
        OriginXMm = 7.21,
        OriginYMm = 15.15,
        PitchXMm = 66.04,
        PitchYMm = 38.1,
        MoreGrids = [new SheetGrid(2, 3, 20.4, 151.7, 71.3, 40.9)],
    };

    private readonly TemporaryFolder _folder = new();

    private string Pdf => _folder["sheet.pdf"];

    private static IEnumerable<TestCaseData> Sheets()
    {
        yield return new TestCaseData(SheetSlots.Starting(s_twoGrids)).SetArgDisplayNames("several grids");
        yield return new TestCaseData(SheetSlots.Starting(SheetFormats.Default, 5, [7, 12, 13])).SetArgDisplayNames("a half-used sheet");
        yield return new TestCaseData(SheetSlots.Free(SheetFormats.Find("L7651")!, [2, 30, 64])).SetArgDisplayNames("a remembered sheet");
    }

    public void Dispose() => _folder.Dispose();

    // The same label everywhere has its ink at the same distance from every slot's corner, and there is none elsewhere.
    [TestCaseSource(nameof(Sheets))]
    public async Task Labels_lie_in_the_slots_that_are_free_and_nowhere_else(SheetSlots slots)
    {
        var format = slots.Format;
        await WriteAsync(Pdf, format, slots.FirstFree.Select(_ => Label(1)), new LabelSheetOptions { Slots = slots });
        var page = await GrayImage.RenderAsync(Pdf, Dpi);

        var ink = format.Place(format.SlotCount).Select(place => (place.Slot, Box: InkIn(page, format, place))).ToList();
        var printed = ink.Where(i => i.Box is not null).ToList();

        Assert.That(printed.Select(i => i.Slot), Is.EqualTo(slots.FirstFree));
        Assert.Multiple(() =>
        {
            foreach (var (slot, box) in printed)
            {
                Assert.That(box!.Value.X, Is.EqualTo(printed[0].Box!.Value.X).Within(0.1), $"slot {slot}");
                Assert.That(box.Value.Y, Is.EqualTo(printed[0].Box!.Value.Y).Within(0.1), $"slot {slot}");
                Assert.That((box.Value.X, box.Value.Y), Is.EqualTo((3.0, 3.0)).Using<(double X, double Y)>((a, b) => a.X > 1.4 && a.X < 6 && a.Y > 1.4 && a.Y < 6), "near the corner");
            }
        });
    }

    [TestCase("L7160")]
    [TestCase("L7651")]
    [TestCase("L7166")]
    [TestCase("Avery-3666")]
    public async Task A_sheets_id_is_readable_in_the_margin_of_every_sheet(string name)
    {
        var format = SheetFormats.Find(name)!;
        await WriteAsync(Pdf, format, Many(format.SlotCount + 1), new LabelSheetOptions { RunCode = Code });

        foreach (var page in (int[])[1, 2])
        {
            var word = (await WordsAsync(page)).Single(w => w.Text == $"{Code}-{page}");
            Assert.That(format.Place(format.SlotCount).Where(place => Overlaps(word, place, format, 0.3)), Is.Empty);
            Assert.That(word is { Left: >= 4.5, Top: >= 4 } && word.Right <= format.PageWidthMm - 4.5 && word.Bottom <= format.PageHeightMm - 4, Is.True, word.ToString());
        }
    }

    [TestCase("A4-3x8")]
    [TestCase("A4-70x36")]
    [TestCase("A4-52.5x21.2")]
    public async Task Where_labels_leave_no_margin_the_id_stands_on_the_edge_of_the_slot_that_is_printed_last(string name)
    {
        var format = SheetFormats.Find(name)!;
        await WriteAsync(Pdf, format, Many(5), new LabelSheetOptions { RunCode = Code, Slots = SheetSlots.Starting(format, 1, [format.SlotCount]) });

        var word = (await WordsAsync(1)).Single(w => w.Text == $"{Code}-1");
        var place = format.Place(1, format.SlotCount - 1).Single();

        Assert.That(Overlaps(word, place, format, 0), Is.True);
        Assert.That(format.Place(format.SlotCount).Where(p => p.Slot != place.Slot && Overlaps(word, p, format, 0)), Is.Empty);
        var page = await GrayImage.RenderAsync(Pdf, Dpi);
        var box = InkIn(page, format, place)!.Value;
        Assert.That(box.Y + box.Height <= format.SafeMarginMm || box.Y >= format.LabelHeightMm - format.SafeMarginMm, Is.True, "outside the safe area");
        Assert.That(box.X, Is.GreaterThan(format.LabelWidthMm / 2), "and away from the symbol");
    }

    [Test]
    public async Task A_full_sheet_without_margins_a_continued_one_and_a_roll_get_no_id()
    {
        var full = SheetFormats.Default;
        await WriteAsync(Pdf, full, Many(24), new LabelSheetOptions { RunCode = Code });
        Assert.That((await WordsAsync(1)).Where(w => w.Text.StartsWith(Code, StringComparison.Ordinal)), Is.Empty);

        await WriteAsync(Pdf, SheetFormats.Find("L7160")!, Many(22), new LabelSheetOptions { RunCode = Code, ContinuesSheet = true });
        Assert.That((await WordsAsync(1)).Where(w => w.Text.StartsWith(Code, StringComparison.Ordinal)), Is.Empty);
        Assert.That((await WordsAsync(2)).Where(w => w.Text == $"{Code}-2"), Has.Exactly(1).Items);

        await WriteAsync(Pdf, SheetFormats.Find("roll-100x50")!, Many(1), new LabelSheetOptions { RunCode = Code });
        Assert.That((await WordsAsync(1)).Where(w => w.Text.StartsWith(Code, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void On_every_format_the_id_lies_outside_all_labels_or_on_the_edge_of_the_last_free_one()
    {
        foreach (var format in SheetFormats.All.Where(f => f.Kind == SheetKind.Sheet && f.SlotCount > 1))
        {
            var mark = SheetMark.Place(format, $"{Code}-1234", [format.SlotCount]);
            Assert.That(mark, Is.Not.Null, format.Id);
            var (width, height) = mark!.Value.IsUpwards ? (1.3, 10.6) : (10.6, 1.3);
            var word = new Word("", mark.Value.IsUpwards ? mark.Value.XMm - width : mark.Value.XMm, mark.Value.YMm - height, 0, 0);
            word = word with { Right = word.Left + width, Bottom = word.Top + height };
            Assert.That(format.Place(format.SlotCount - 1).Where(place => Overlaps(word, place, format, 0)), Is.Empty, format.Id);
            Assert.That(word is { Left: >= 4.4, Top: >= 4.4 } && word.Right <= format.PageWidthMm - 4.4 && word.Bottom <= format.PageHeightMm - 4.4, Is.True, $"{format.Id} {word}");
        }
    }

    private static bool Overlaps(Word word, SheetPosition place, SheetFormat format, double air)
        => word.Right > place.XMm - air && word.Left < place.XMm + format.LabelWidthMm + air
            && word.Middle > place.YMm - air && word.Middle < place.YMm + format.LabelHeightMm + air;

    private static (double X, double Y, double Height)? InkIn(GrayImage page, SheetFormat format, SheetPosition place)
    {
        var (left, top) = (Pixels(place.XMm), Pixels(place.YMm));
        var ink = page.Crop(left, top, Pixels(format.LabelWidthMm), Pixels(format.LabelHeightMm)).Ink();
        return ink.Right == 0 ? null : (Mm(left + ink.Left) - place.XMm, Mm(top + ink.Top) - place.YMm, Mm(ink.Bottom - ink.Top));
    }

    private static int Pixels(double mm) => (int)Math.Round(mm * Dpi / 25.4);

    private static double Mm(double pixels) => pixels * 25.4 / Dpi;

    private async Task<List<Word>> WordsAsync(int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        await ExternalTool.RunAsync("pdftotext", "-bbox", "-f", number, "-l", number, Pdf, _folder["words.html"]);
        return [.. XDocument.Load(_folder["words.html"]).Descendants().Where(e => e.Name.LocalName == "word")
            .Select(e => new Word(e.Value, Of(e, "xMin"), Of(e, "yMin"), Of(e, "xMax"), Of(e, "yMax")))];

        static double Of(XElement word, string name) => double.Parse(word.Attribute(name)!.Value, CultureInfo.InvariantCulture) * PointMm;
    }

    private sealed record Word(string Text, double Left, double Top, double Right, double Bottom)
    {
        public double Middle => (Top + Bottom) / 2;
    }
}
