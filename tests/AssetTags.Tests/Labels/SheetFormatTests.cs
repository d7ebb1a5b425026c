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
    public void A_sheet_is_found_however_its_name_is_typed(string typed, string id)
        => Assert.That(SheetFormats.Find(typed)?.Id, Is.EqualTo(id));

    [TestCase("L9999")]
    [TestCase("")]
    [TestCase(" - ")]
    [TestCase(null)]
    public void A_sheet_nobody_knows_is_not_found(string? typed) => Assert.That(SheetFormats.Find(typed), Is.Null);

    [TestCaseSource(typeof(SheetFormats), nameof(SheetFormats.All))]
    public void Every_known_sheet_is_possible_and_can_carry_symbols(SheetFormat format)
        => Assert.That(LabelSheets.FaultOf(format), Is.Null);

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

    [Test]
    public void An_impossible_sheet_is_refused_and_the_number_is_named()
    {
        var good = SheetFormats.Find("L7163")!;

        Assert.Multiple(() =>
        {
            Assert.That((good with { PitchXMm = 0 }).Fault?.En, Does.Contain("horizontal pitch of 0 mm"));
            Assert.That((good with { PitchYMm = 30 }).Fault?.En, Does.Contain("vertical pitch of 30 mm is less than the label's 38.1 mm"));
            Assert.That((good with { Columns = 3, PitchXMm = 101.6 }).Fault?.En, Does.Contain("right edge by 96.95 mm"));
            Assert.That((good with { OriginYMm = 31 }).Fault?.En, Does.Contain("bottom edge by 0.7 mm"));
            Assert.That((good with { OriginXMm = -1 }).Fault?.Uk, Does.Contain("лівого"));
            Assert.That((good with { Rows = 0 }).Fault?.En, Does.Contain("rows is 0"));
            Assert.That((good with { LabelWidthMm = double.NaN }).Fault?.En, Does.Contain("label width"));
            Assert.That((good with { SafeMarginMm = 20 }).Fault?.En, Does.Contain("20 mm"));
            Assert.That(() => (good with { PitchXMm = 0 }).Place(1), Throws.ArgumentException);
        });
    }

    [TestCase("""[{"id":"A"}]""", "pageWidthMm")]
    [TestCase("""[{"id":"A","pageWidth":210}]""", "pageWidth")]
    [TestCase("not json", "invalid")]
    public void A_sheet_of_ones_own_with_a_number_missing_or_misspelt_is_refused_by_its_name(string json, string named)
        => Assert.That(() => SheetFormats.Parse(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json))),
            Throws.InstanceOf<System.Text.Json.JsonException>().With.Message.Contains(named));

    [Test]
    public void Labels_too_small_for_a_symbol_that_can_be_read_are_refused()
    {
        var small = SheetFormats.Find("L4732")! with { LabelHeightMm = 10, PitchYMm = 10 };

        Assert.That(LabelSheets.FaultOf(small)?.En, Does.Contain("35.6 × 10 mm is too small"));
    }
}
