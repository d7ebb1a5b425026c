using AssetTags.Data;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Printing;

/// <summary>The sheet as a person sees it before printing.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class SheetDrawingTests(DatabaseProvider provider)
{
    [Test]
    public async Task A_half_used_sheet_shows_what_is_used_passed_over_filled_and_left()
    {
        await using var town = await PrintedTown.FoundAsync(provider);
        await town.HandOutAsync(town.Request(2) with { StartSlot = 3 }, await town.OfferAsync());
        var sheet = await town.NewestSheetAsync();

        var request = town.Request(3) with { Sheet = sheet, StartSlot = 7, SkippedSlots = [8] };
        var drawing = SheetDrawing.Of(request, (await town.RehearseAsync(request)).Labels);

        Assert.That(drawing.Id, Is.EqualTo(sheet.Id));
        Assert.That(Slots(drawing, SlotUse.Used), Is.EqualTo((int[])[1, 2, 3, 4]));
        Assert.That(Slots(drawing, SlotUse.Skipped), Is.EqualTo((int[])[8]));
        Assert.That(Slots(drawing, SlotUse.Filled), Is.EqualTo((int[])[7, 9, 10]), "the start counts on a half-used sheet too");
        Assert.That(Slots(drawing, SlotUse.Free), Is.EqualTo((int[])[5, 6, .. Enumerable.Range(11, 14)]));
        Assert.That(
            drawing.Slots.Where(s => s.Label is not null).Select(s => s.Label!.AssetId), Is.EqualTo(town.Benches.Take(3)), "in the order of the print");
    }

    [Test]
    public async Task Free_slots_before_the_start_stay_free_for_the_next_print()
    {
        await using var town = await PrintedTown.FoundAsync(provider);
        await town.HandOutAsync(town.Request(2), await town.OfferAsync());

        await town.HandOutAsync(town.Request(2) with { Sheet = await town.NewestSheetAsync(), StartSlot = 5 }, await town.OfferAsync());

        Assert.That((await town.NewestSheetAsync()).FreeSlots, Is.EqualTo((int[])[3, 4, .. Enumerable.Range(7, 18)]));
    }

    [Test]
    public async Task A_second_sheet_is_drawn_too_and_copies_lie_side_by_side()
    {
        await using var town = await PrintedTown.FoundAsync(provider);
        var request = town.Request(2) with { Format = SheetFormats.Find("L7166")!, StartSlot = 5, Copies = 3 };
        var rehearsal = await town.RehearseAsync(request);

        var second = SheetDrawing.Of(request, rehearsal.Labels, page: 2);

        Assert.That(Slots(second, SlotUse.Filled), Is.EqualTo((int[])[1, 2, 3, 4]));
        Assert.That(second.Slots.Take(4).Select(s => s.Label!.AssetId), Is.EqualTo((Guid?[])[town.Benches[0], town.Benches[1], town.Benches[1], town.Benches[1]]));
        Assert.That(Slots(second, SlotUse.Used), Is.Empty, "the start counts on the first sheet only");
    }

    [Test]
    public void Round_labels_and_several_grids_lie_where_the_format_says()
    {
        var town = new AssetTags.Communities.Community();
        var round = SheetDrawing.Of(new PrintRequest(town, "") { Format = SheetFormats.Find("L6112")! }, []);
        var grids = SheetFormats.Default with { Rows = 2, MoreGrids = [new SheetGrid(1, 2, 50, 200, 0, 40)] };
        var several = SheetDrawing.Of(new PrintRequest(town, "") { Format = grids }, []);

        Assert.That((round.Format.Shape, round.Slots.Count), Is.EqualTo((LabelShape.Round, 24)));
        Assert.That(several.Slots, Has.Count.EqualTo(8));
        Assert.That((several.Slots[^1].Place.XMm, several.Slots[^1].Place.YMm), Is.EqualTo((50, 240)));
    }

    private static List<int> Slots(SheetDrawing drawing, SlotUse use) => [.. drawing.Slots.Where(s => s.Use == use).Select(s => s.Place.Slot)];
}
