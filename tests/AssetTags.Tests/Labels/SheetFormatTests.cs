using AssetTags.Labels;
using AssetTags.Labels.Sheets;

namespace AssetTags.Tests.Labels;

public class SheetFormatTests
{
    [TestCase("A4-3x8", "A4-3x8")]
    [TestCase("a4 3Х8", "A4-3x8")]
    [TestCase("70 × 37", "A4-3x8")]
    [TestCase("avery l7160", "L7160")]
    [TestCase("L-7163", "L7163")]
    [TestCase("35,6×16,9", "L4732")]
    [TestCase("herma4457", "Herma-4457")]
    [TestCase("Термо 50х30", "roll-50x30")]
    [TestCase("avery-l7651", "L7651")]
    [TestCase("DYMO 99010", "dymo-30252")]
    public void A_sheet_is_found_however_its_name_is_typed(string typed, string id)
        => Assert.That(SheetFormats.Find(typed)?.Id, Is.EqualTo(id));

    [TestCase("L9999")]
    [TestCase("")]
    [TestCase(" - ")]
    [TestCase(null)]
    public void A_sheet_nobody_knows_is_not_found(string? typed) => Assert.That(SheetFormats.Find(typed), Is.Null);

    [TestCaseSource(typeof(SheetFormats), nameof(SheetFormats.All))]
    public void Every_known_format_is_possible_and_says_where_its_figures_come_from(SheetFormat format)
        => Assert.That((format.Fault, format.Source.Length), Is.EqualTo(((Phrase?)null, Math.Max(40, format.Source.Length))));

    [Test]
    public void There_are_47_sheets_and_22_rolls_and_twenty_are_checked()
        => Assert.That(
            (SheetFormats.All.Count(f => f.Kind == SheetKind.Sheet), SheetFormats.All.Count(f => f.Kind == SheetKind.Roll), SheetFormats.All.Count(f => f.IsChecked)),
            Is.EqualTo((47, 22, 20)));

    [Test]
    public void No_name_means_two_formats_and_every_name_finds_its_own()
    {
        Assert.That(SheetFormats.All.SelectMany(SheetFormats.KeysOf), Is.Unique);
        Assert.That(SheetFormats.All.SelectMany(f => f.Names.Prepend(f.Id).Where(name => SheetFormats.Find(name) != f)), Is.Empty);
    }

    [Test]
    public void A_page_of_a_roll_is_one_label()
        => Assert.That(
            SheetFormats.All.Where(f => f.Kind == SheetKind.Roll).Select(f => (f.SlotCount, f.PageWidthMm, f.PageHeightMm, f.GapMm > 0, f.Dpi > 200)),
            Is.EqualTo(SheetFormats.All.Where(f => f.Kind == SheetKind.Roll).Select(f => (1, f.LabelWidthMm, f.LabelHeightMm, true, true))));

    [Test]
    public void The_default_sheet_has_24_labels_without_gaps()
        => Assert.That((SheetFormats.Default.Id, SheetFormats.Default.SlotCount), Is.EqualTo(("A4-3x8", 24)));

    [Test]
    public void Labels_go_from_left_to_right_and_then_down_and_a_used_sheet_starts_at_its_first_free_place()
    {
        var positions = SheetFormats.Find("L7160")!.Place(3, startSlot: 20).ToList();

        Assert.That(positions.Select(p => (p.Page, p.Slot, Math.Round(p.XMm, 3), Math.Round(p.YMm, 3))), Is.EqualTo(new[]
        {
            (1L, 20, 73.25, 243.75),
            (1L, 21, 139.29, 243.75),
            (2L, 1, 7.21, 15.15),
        }));
    }

    [TestCase(0)]
    [TestCase(25)]
    public void A_start_that_is_no_place_on_the_sheet_is_refused_with_the_places_there_are(int start)
        => Assert.That(() => SheetFormats.Default.Place(1, start), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("1 до 24"));

    [Test]
    public void No_label_takes_no_place() => Assert.That(SheetFormats.Default.Place(0), Is.Empty);

    private static IEnumerable<TestCaseData> Impossible()
    {
        var good = SheetFormats.Find("L7163")!;
        var roll = SheetFormats.Find("roll-50x30")!;
        var round = SheetFormats.Find("L7650")!;
        TestCaseData Case(SheetFormat format, params string[] said) => new TestCaseData(format, said).SetArgDisplayNames(said[0]);
        yield return Case(good with { PitchXMm = 0 }, "pitchXMm of 0 mm", "99.1 mm or more");
        yield return Case(good with { PitchYMm = -38.1 }, "pitchYMm of -38.1 mm", "38.1 mm or more");
        yield return Case(good with { PitchYMm = 30 }, "pitchYMm of 30 mm", "38.1 mm or more");
        yield return Case(good with { PitchYMm = double.NaN }, "pitchYMm of NaN");
        yield return Case(good with { Columns = 3 }, "right edge by 96.95 mm", "92.3 mm more than the sheet has");
        yield return Case(good with { OriginYMm = 31 }, "bottom edge by 0.7 mm: originYMm is 31; it must be 0 to 30.3");
        yield return Case(good with { OriginXMm = -1 }, "left edge by 1 mm: originXMm is -1; it must be 0 to 9.3");
        yield return Case(good with { OriginXMm = double.PositiveInfinity }, "originXMm is");
        yield return Case(good with { Rows = 0 }, "rows is 0", "more than 0");
        yield return Case(good with { Columns = 46341, Rows = 46341 }, "columns is 46341", "at most 500");
        yield return Case(good with { LabelWidthMm = double.NaN }, "labelWidthMm is NaN");
        yield return Case(good with { PageWidthMm = 2001 }, "pageWidthMm is 2001", "at most 2000");
        yield return Case(good with { SafeMarginMm = 20 }, "safeMarginMm of 20 mm", "less than 19.05");
        yield return Case(good with { CornerRadiusMm = 20 }, "cornerRadiusMm of 20 mm", "19.05 mm");
        yield return Case(good with { Id = "два слова" }, "'два слова'", "without spaces");
        yield return Case(good with { Id = "" }, "id ''");
        yield return Case(round with { LabelHeightMm = 60 }, "63.5 × 60 mm", "as wide as high");
        yield return Case(roll with { PageHeightMm = 32 }, "exactly one label, 50 × 30 mm", "gapMm");
        yield return Case(roll with { GapMm = -1 }, "gapMm is -1");
        yield return Case(roll with { Dpi = 0 }, "dpi is 0");
        yield return Case(Tiny(25, 21), "525 slots", "500 at most");
        yield return Case(good with { MoreGrids = [new SheetGrid(1, 1, 4.65, 280, 0, 0)] }, "Grid 2", "bottom edge by 21.1 mm");
        yield return Case(good with { Rows = 6, MoreGrids = [new SheetGrid(2, 1, 5, 240, 101.6, 0)] }, "Grid 2: slot 13 overlaps slot 11 by 98.75 × 3.75 mm", "originYMm by 3.75");
    }

    private static SheetFormat Tiny(int columns, int rows) => new()
    {
        Id = "tiny",
        PageWidthMm = 300,
        PageHeightMm = 300,
        LabelWidthMm = 10,
        LabelHeightMm = 10,
        Columns = columns,
        Rows = rows,
        OriginXMm = 0,
        OriginYMm = 0,
        PitchXMm = 10,
        PitchYMm = 10,
    };

    [TestCaseSource(nameof(Impossible))]
    public void An_impossible_format_is_refused_with_the_number_and_what_would_be_right(SheetFormat format, string[] said)
    {
        Assert.That(said, Has.All.Matches<string>(part => format.Fault?.En.Contains(part, StringComparison.Ordinal) == true), format.Fault?.En);
        Assert.That(() => format.Place(1), Throws.ArgumentException);
    }

    [Test]
    public void Circles_may_lie_closer_than_the_squares_around_them()
    {
        var comb = SheetFormats.Find("L6112")! with { Columns = 2, Rows = 1, MoreGrids = [new SheetGrid(1, 1, 16 + 23, 13.5 + 35, 0, 0)] };

        Assert.That((comb.Fault, (comb with { Shape = LabelShape.Rectangle, CornerRadiusMm = 1 }).Fault?.En), Is.EqualTo(((Phrase?)null,
            "Grid 2: slot 3 overlaps slot 1 by 17 × 5 mm; move the grid's originXMm by at least 17, or originYMm by 5.")));
    }

    [Test]
    public void Slots_are_counted_on_grid_after_grid()
    {
        var format = SheetFormats.Find("L7163")! with { Rows = 2, MoreGrids = [new SheetGrid(1, 3, 50, 120, 0, 40)] };

        Assert.That(format.Place(8).Select(p => (p.Page, p.Slot, p.XMm, p.YMm)).Skip(3), Is.EqualTo(new[]
        {
            (1L, 4, 106.25, 53.25), (1L, 5, 50.0, 120.0), (1L, 6, 50.0, 160.0), (1L, 7, 50.0, 200.0), (2L, 1, 4.65, 15.15),
        }));
    }

    [Test]
    public void Labels_too_small_for_a_symbol_that_can_be_read_are_refused()
    {
        var small = SheetFormats.Find("L4732")! with { LabelHeightMm = 10, PitchYMm = 10 };

        Assert.That(LabelSheets.FaultOf(small)?.En, Does.Contain("35.6 × 10 mm is too small"));
    }
}
