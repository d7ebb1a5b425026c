using AssetTags.Labels.Designs;
using AssetTags.Labels.Plates;

namespace AssetTags.Tests.Labels.Plates;

public sealed class PlateSizeTests
{
    [TestCase("plate-100x140", 0.3)]
    [TestCase("plate-100x140", 0.75)]
    [TestCase("plate-100x140", 1.2)]
    [TestCase("plate-200x100", 0.9)]
    public void A_distance_makes_the_symbol_a_tenth_of_it_and_the_plate_whole_millimetres_wide(string design, double metres)
    {
        var plate = Plate.Compose(Request(design) with { DistanceM = metres }, out var fault);

        Assert.That(fault, Is.Null);
        Assert.That(plate!.Symbol.SymbolMm, Is.InRange(100 * metres, (100 * metres) + 1.5));
        Assert.That(plate.Design.WidthMm, Is.EqualTo(Math.Round(plate.Design.WidthMm)).Within(1e-9));
    }

    [TestCase(42.9, 2.2)]
    [TestCase(80, 3.2)]
    [TestCase(100, 4.2)]
    [TestCase(140, 5.3)]
    [TestCase(214, 6.4)]
    public void Holes_are_drilled_with_drills_that_exist(double width, double drill)
        => Assert.That(Plate.Compose(Request("plate-100x140") with { WidthMm = width }, out _)!.Design.Holes.Select(hole => hole.DiameterMm), Is.All.EqualTo(drill));

    [Test]
    public void Letters_stay_legible_on_the_smallest_plate_and_what_has_no_room_is_told()
    {
        var content = LabelSamples.Label(7) with { Fields = new Dictionary<string, string> { [LabelFields.Phone] = "Гаряча лінія 15-80, (04343) 6-12-34" } };
        var plate = Plate.Compose(new PlateRequest(LabelDesigns.Find("plate-100x140", [])!, content, Language.Ukrainian) { WidthMm = 42.9 }, out _)!;

        Assert.That(plate.SmallestCapitalMm, Is.GreaterThan(1.1));
        Assert.That(plate.Cuts.Select(cut => cut.Field), Is.SubsetOf((string[])[LabelFields.Phone]));
    }

    [TestCase("plate-100x140", 42.8, null, 3, "від 42,9 до 214,3 мм")]
    [TestCase("plate-100x140", 214.4, null, 3, "завелика")]
    [TestCase("plate-200x100", 59.9, null, 3, "замала")]
    [TestCase("plate-100x140", null, 1.5, 3, "завелика")]
    [TestCase("plate-100x140", null, 0.1, 3, "замала")]
    [TestCase("plate-100x140", 100, null, -1, "Виліт")]
    [TestCase("plate-100x140", 100, null, 20.1, "Виліт")]
    [TestCase("plate-100x140", 100, null, double.NaN, "Виліт")]
    [TestCase("plate-100x140", double.NaN, null, 3, "Ширина")]
    [TestCase("office-70x37", 100, null, 3, "не табличка")]
    public void What_cannot_be_made_is_told(string design, double? width, double? metres, double bleed, string why)
    {
        var plate = Plate.Compose(Request(design) with { WidthMm = width, DistanceM = metres, BleedMm = bleed }, out var fault);

        Assert.That(plate, Is.Null);
        Assert.That(fault!.Value.Uk, Does.Contain(why));
    }

    private static PlateRequest Request(string design) => new(LabelDesigns.Find(design, [])!, LabelSamples.Label(7), Language.Ukrainian);
}
