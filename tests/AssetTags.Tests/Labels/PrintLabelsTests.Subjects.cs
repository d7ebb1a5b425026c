using AssetTags.Assets;
using AssetTags.Printing;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Labels;

public sealed partial class PrintLabelsTests
{
    private static readonly string[] Three = ["Лава", "Ліхтар", "Урна"];

    [Test]
    public async Task Labels_come_in_the_order_in_which_assets_are_named()
    {
        var assets = await AddAsync(Three);

        await PrintAsync(r => r with { Filter = new AssetFilter { Only = [assets[2], assets[0], assets[1]] } });

        Assert.That(await PrintedAssetsAsync(), Is.EqualTo((Guid?[])[assets[2], assets[0], assets[1]]));
    }

    [Test]
    public async Task No_assets_are_not_all_assets()
    {
        await AddAsync(Three);

        Assert.That(await RunAsync(r => r with { Filter = new AssetFilter { Only = [] } }), Is.TypeOf<PrintResult.NothingToPrint>());
    }

    [Test]
    public async Task Labels_come_by_address_when_one_walks()
    {
        var assets = await AddAsync(Three);
        await _registry.WriteAsync("asset.change", async (r, _) =>
        {
            foreach (var (asset, house) in (await r.Assets.OrderBy(a => a.Id).ToListAsync()).Zip((string[])["10", "2а", "2"]))
            {
                asset.Address = new AssetAddress { PostName = "Херсон", Thoroughfare = "вул. Миру", LocatorDesignator = house };
            }

            return 0;
        });

        await PrintAsync(r => r with { Order = PrintOrder.Route });

        Assert.That(await PrintedAssetsAsync(), Is.EqualTo((Guid?[])[assets[2], assets[1], assets[0]]));
    }

    [Test]
    public async Task Blank_tags_are_printed_once_each_and_then_known_as_printed()
    {
        await AttachAsync((await AddAsync("Лава"))[0]);
        var codes = await MintAsync(3);

        var printed = await PrintAsync(r => r with { Subject = new PrintSubject.BlankTags(), IsUnprintedOnly = true });
        var again = await RunAsync(r => r with { Subject = new PrintSubject.BlankTags(), IsUnprintedOnly = true, Path = _folder["again.pdf"] });

        Assert.That((printed.Minted, printed.Report.Labels), Is.EqualTo((0, 3)));
        Assert.That(again, Is.TypeOf<PrintResult.NothingToPrint>());
        var tags = await TagsAsync();
        Assert.That(tags.Where(t => t.State == TagState.Printed).Select(t => t.Code), Is.EquivalentTo(codes));
        var text = await ExternalTool.RunAsync("pdftotext", _folder["labels.pdf"], "-");
        Assert.That(codes, Has.All.Matches<TagCode>(c => text.Replace("\n", "").Contains(c.ToString().Split('-')[0])));
        Assert.That(text, Does.Contain("qr.example.gov.ua").And.Not.Contain("Лава").And.Not.Contain("№"));
    }

    [Test]
    public async Task Tags_are_printed_in_the_order_given_one_twice_when_named_twice()
    {
        await MintAsync(3);
        var keys = (await TagsAsync()).Select(t => t.Id).ToArray();

        await PrintAsync(r => r with { Subject = new PrintSubject.Tags([keys[2], keys[0], keys[2]]) });

        Assert.That(await _registry.ReadAsync(r => r.PrintedLabels.OrderBy(l => l.Position).Select(l => l.TagId).ToListAsync()),
            Is.EqualTo((Guid[])[keys[2], keys[0], keys[2]]));
    }

    [Test]
    public async Task A_rehearsal_tells_everything_and_changes_nothing()
    {
        var assets = await AddAsync("Лава", "Ліхтар", "Школа 🏫", string.Join(' ', Enumerable.Repeat("дуже довга назва об’єкта", 30)));
        var code = await AttachAsync(assets[0]);
        var before = await _registry.DumpAsync();
        var request = new PrintRequest(_community, _folder["labels.pdf"]) { StartSlot = 24, Copies = 1 };

        var rehearsal = await _registry.UseAsync<PrintLabels, PrintRehearsal>(p => p.RehearseAsync(request, default));

        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
        Assert.That(Files(), Is.Empty);
        Assert.That(rehearsal.Labels.Select(l => (l.Code, l.Place?.Page, l.Place?.Slot, l.Refusal is null)), Is.EqualTo((ValueTuple<TagCode?, long?, int?, bool>[])
            [(code, 1, 24, true), (null, 2, 1, true), (null, null, null, false), (null, 2, 2, true)]));
        Assert.That(rehearsal.Labels[3].Cuts, Is.Not.Empty);
        Assert.That((rehearsal.ToMint, rehearsal.FreeSlots, rehearsal.Report.Pages, rehearsal.Report.RefusalCount), Is.EqualTo((3, 22, 2, 1)));
    }

    [Test]
    public async Task A_rehearsal_of_what_can_be_printed_is_what_is_printed_then()
    {
        await AddAsync(Hundred);
        var request = new PrintRequest(_community, _folder["labels.pdf"]) { StartSlot = 5, Copies = 2, Order = PrintOrder.Route };

        var rehearsal = await _registry.UseAsync<PrintLabels, PrintRehearsal>(p => p.RehearseAsync(request, default));
        var printed = (PrintResult.Printed)await RunAsync(_ => request);

        var labels = await _registry.ReadAsync(r => r.PrintedLabels.OrderBy(l => l.Position).ToListAsync());
        Assert.That(rehearsal.Labels.Select(l => ((int)l.Place!.Value.Page, l.Place.Value.Slot)), Is.EqualTo(labels.Select(l => (l.Page, l.Slot))));
        Assert.That((rehearsal.Report.Labels, rehearsal.Report.Pages, rehearsal.ToMint), Is.EqualTo((printed.Report.Labels, printed.Report.Pages, printed.Minted)));
    }

    private Task<List<Guid?>> PrintedAssetsAsync() => _registry.ReadAsync(r =>
    {
        var tags = r.Tags;
        return r.PrintedLabels.OrderBy(l => l.Position).Select(l => tags.Single(t => t.Id == l.TagId).AssetId).ToListAsync();
    });

    private Task<IReadOnlyList<TagCode>> MintAsync(int count)
        => _registry.UseAsync<MintTags, IReadOnlyList<TagCode>>(m => m.RunAsync(_registry.CommunityId, count, default));
}
