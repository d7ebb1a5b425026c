using System.Security.Cryptography;
using AssetTags.Assets;
using AssetTags.Labels;
using AssetTags.Printing;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Labels;

/// <summary>Rolls, and labels that are only shown.</summary>
public sealed partial class PrintLabelsTests
{
    [Test]
    public async Task A_roll_for_a_thermal_printer_is_remembered_as_a_PDF_is()
    {
        var assets = await AddAsync("Лава", "Ліхтар");

        var printed = await PrintAsync(r => r with { Path = _folder["a.zpl"], Output = PrintOutput.Zpl, Format = Rolls.Usual, Dpi = 203, Copies = 2 });

        var pages = ZplReader.Read(await File.ReadAllTextAsync(_folder["a.zpl"]));
        var (labels, run, tags) = await _registry.ReadAsync(async r => (
            await r.PrintedLabels.OrderBy(l => l.Position).ToListAsync(), await r.PrintRuns.SingleAsync(),
            await r.Tags.ToDictionaryAsync(t => t.Id, t => t.AssetId!.Value)));
        Assert.That((printed.Minted, pages.Count), Is.EqualTo((2, 2)));
        Assert.That(labels.Select(l => (l.Position, l.Page, l.Slot, tags[l.TagId])), Is.EqualTo((ValueTuple<int, int, int, Guid>[])
            [(1, 1, 1, assets[0]), (2, 2, 1, assets[0]), (3, 3, 1, assets[1]), (4, 4, 1, assets[1])]));
        Assert.That((run.Format, run.Copies, run.LabelCount, run.PageCount), Is.EqualTo((Rolls.Usual.Id, 2, 4, 4)));
        Assert.That(run.FileHash, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_folder["a.zpl"])))));
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_roll_with_a_label_that_would_lie_leaves_no_file()
    {
        await AddAsync("Лава", "Лава 漢字");

        var result = await RunAsync(r => r with { Output = PrintOutput.Zpl, Format = Rolls.Wide, Dpi = 203 });

        Assert.That(result, Is.TypeOf<PrintResult.Refused>());
        Assert.That(Files(), Is.Empty);
    }

    [Test]
    public async Task Showing_a_label_changes_nothing_and_mints_nothing()
    {
        var assets = await AddAsync("Лава", "Ліхтар");
        var code = await AttachAsync(assets[1]);
        var before = await _registry.DumpAsync();

        var (bare, tagged) = (await PreviewAsync(assets[0]), await PreviewAsync(assets[1]));

        Assert.That((bare.IsSample, bare.Label.Code, bare.Label.Name), Is.EqualTo((true, PreviewLabel.SampleCode, "Лава")));
        Assert.That((tagged.IsSample, tagged.Label.Code, tagged.Label.Name), Is.EqualTo((false, code, "Ліхтар")));
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Nothing_is_shown_of_an_asset_that_is_not_there()
        => Assert.That(await ShowAsync(Guid.NewGuid()), Is.TypeOf<PreviewResult.NothingToShow>());

    private async Task<PreviewResult.Drawn> PreviewAsync(Guid asset)
        => await ShowAsync(asset) as PreviewResult.Drawn ?? throw new AssertionException("Not drawn.");

    private Task<PreviewResult> ShowAsync(Guid asset)
    {
        var request = new PrintRequest(_community, "") { Filter = new AssetFilter { Only = [asset] } };
        return _registry.UseAsync<PreviewLabel, PreviewResult>(p => p.RunAsync(request, PictureKind.Svg, default));
    }
}
