using AssetTags.Labels.Sheets;

namespace AssetTags.Tests.Labels;

public class SheetSlotsTests
{
    [Test]
    public void No_two_labels_share_a_slot_and_none_takes_a_used_one([Range(1, 40)] int seed)
    {
        var random = new Random(seed);
        var format = SheetFormats.All[random.Next(SheetFormats.All.Count)];
        var start = random.Next(1, format.SlotCount + 1);
        int[] skipped = [.. Enumerable.Range(1, format.SlotCount).Where(slot => slot != start && random.Next(4) == 0)];

        var slots = SheetSlots.Starting(format, start, skipped);
        var places = Enumerable.Range(0, 3 * format.SlotCount).Select(i => slots.At(i)).ToList();

        Assert.That(places.Select(p => (p.Page, p.Slot)), Is.Unique.And.Ordered);
        Assert.That(places.Where(p => p.Page == 1 && (p.Slot < start || skipped.Contains(p.Slot))), Is.Empty);
        Assert.That(places.Select(p => (p.XMm, p.YMm)), Is.EqualTo(places.Select(p => (format.At(1, p.Slot).XMm, format.At(1, p.Slot).YMm))));
        Assert.That(
            Enumerable.Range(0, places.Count - 1).Where(i => slots.IsLastOfSheet(i) != (places[i + 1].Page > places[i].Page)), Is.Empty,
            "a sheet ends where the next begins");
        Assert.That(places.Where(p => p.Page == 2).Select(p => p.Slot), Is.EqualTo(Enumerable.Range(1, format.SlotCount)), "later sheets are whole");
        Assert.That(places.Where(p => p.Page == 1).Skip(1).Select(p => p.Slot), Is.EqualTo(slots.FreeAfter(0)));
    }

    [TestCase(0)]
    [TestCase(25)]
    public void A_slot_that_is_not_on_the_sheet_is_refused(int slot)
    {
        Assert.That(() => SheetSlots.Starting(SheetFormats.Default, slot), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("1 to 24"));
        Assert.That(() => SheetSlots.Starting(SheetFormats.Default, 1, [slot]), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("1 to 24"));
        Assert.That(() => SheetSlots.Free(SheetFormats.Default, [slot]), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("1 to 24"));
    }

    [Test]
    public void A_sheet_without_a_free_slot_is_refused()
    {
        Assert.That(() => SheetSlots.Starting(SheetFormats.Default, 24, [24]), Throws.ArgumentException.With.Message.Contains("No slot"));
        Assert.That(() => SheetSlots.Free(SheetFormats.Default, []), Throws.ArgumentException.With.Message.Contains("No slot"));
    }
}
