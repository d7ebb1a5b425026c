using System.Globalization;
using System.Xml.Linq;
using AssetTags.Assets;
using AssetTags.Cli;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;
using AssetTags.Publication;
using AssetTags.Tags;
using AssetTags.Tests.Cli;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Tests.Documents;

/// <summary>What the first command of the README leaves behind, judged by what a phone and a reader see.</summary>
public sealed class DemoTests
{
    private const int Dpi = 150;
    private const double PointMm = 25.4 / 72;

    private readonly TemporaryFolder _folder = new();
    private CliAnswer _answer = null!;
    private List<Printed> _printed = [];

    private string Pdf => Path.Combine(_folder["demo"], "labels.pdf");

    [OneTimeSetUp]
    public async Task RunTheDemoAsync()
    {
        _answer = await CliProcess.RunAsync("demo", "--dir", _folder["demo"]);
        _printed = await PrintedAsync();
    }

    [OneTimeTearDown]
    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task A_machine_without_time_zones_is_told_and_nothing_is_left_behind()
    {
        Directory.CreateDirectory(_folder["zones"]);

        var answer = await CliProcess.RunAsync(
            new Dictionary<string, string?> { ["TZDIR"] = _folder["zones"] }, "demo", "--lang", "en", "--dir", _folder["refused"]);

        Assert.That(answer.Exit, Is.EqualTo(ExitCode.Failed), answer.ToString());
        Assert.That(answer.Errors, Does.Contain("time zone").And.Not.Contain("   at "));
        Assert.That(Directory.Exists(_folder["refused"]), Is.False);
    }

    [Test]
    public void It_succeeds_and_tells_three_next_things()
    {
        Assert.That(_answer.Exit, Is.EqualTo(ExitCode.Done), _answer.Errors);
        Assert.That(_answer.Output, Does.Contain("  1. ").And.Contain("  2. ").And.Contain("  3. ").And.Not.Contain("  4. "));
    }

    [Test]
    public async Task Every_label_is_read_back_to_the_address_of_its_own_asset()
    {
        var format = SheetFormats.Default;
        var wrong = new List<string>();
        foreach (var page in _printed.GroupBy(p => p.Page))
        {
            var image = await GrayImage.RenderAsync(Pdf, Dpi, page.Key);
            foreach (var label in page)
            {
                var place = format.Place(format.SlotCount).ElementAt(label.Slot - 1);
                image.Crop(Pixels(place.XMm), Pixels(place.YMm), Pixels(format.LabelWidthMm), Pixels(format.LabelHeightMm))
                    .Save(_folder[$"{label.Slot:D2}.pgm"]);
            }

            var xml = XDocument.Parse(await ExternalTool.RunAsync("zbarimg", ["-q", "--xml", .. page.Select(l => _folder[$"{l.Slot:D2}.pgm"])]));
            var read = xml.Descendants().Where(e => e.Name.LocalName == "source").ToDictionary(
                e => int.Parse(Path.GetFileNameWithoutExtension(e.Attribute("href")!.Value), CultureInfo.InvariantCulture),
                e => e.Descendants().Single(d => d.Name.LocalName == "data").Value);
            wrong.AddRange(page.Where(l => read.GetValueOrDefault(l.Slot) != $"HTTPS://QR.EXAMPLE.GOV.UA/{l.Code.Symbols}").Select(l => $"{l}"));
        }

        Assert.That(_printed, Has.Count.EqualTo(1_200));
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public async Task The_text_beside_each_code_is_that_assets()
    {
        await ExternalTool.RunAsync("pdftotext", "-bbox", Pdf, _folder["words.html"]);
        var pages = XDocument.Load(_folder["words.html"]).Descendants().Where(e => e.Name.LocalName == "page").ToList();
        var places = SheetFormats.Default.Place(SheetFormats.Default.SlotCount).ToList();
        var wrong = _printed.Where(label =>
        {
            var place = places[label.Slot - 1];
            var text = string.Concat(pages[label.Page - 1].Elements().Where(w => IsOn(place, w)).Select(w => w.Value));
            return !text.Contains(label.Code.ToString(), StringComparison.Ordinal) || !text.Contains(label.Number ?? "комунальної", StringComparison.Ordinal);
        });

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public async Task Independent_readers_accept_the_file()
    {
        var (code, _, warnings) = await ExternalTool.TryRunAsync("qpdf", "--check", Pdf);

        Assert.That((code, warnings), Is.EqualTo((0, "")));
    }

    [Test]
    public async Task A_second_run_in_the_same_folder_is_refused()
        => Assert.That((await CliProcess.RunAsync("demo", "--dir", _folder["demo"])).Exit, Is.EqualTo(ExitCode.Refused));

    private async Task<List<Printed>> PrintedAsync()
    {
        var database = DatabaseOptions.Parse(Path.Combine(_folder["demo"], "assettags.db"));
        await using var services = new ServiceCollection().AddRegistry(database, new Author("test", "test")).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var registry = scope.ServiceProvider.GetRequiredService<RegistryContext>();
        var (assets, tags) = (registry.Assets, registry.Tags);
        var community = await scope.ServiceProvider.GetRequiredService<PublicRegistry>().OpenAsync(await registry.Communities.SingleAsync(), default);
        var shown = (await scope.ServiceProvider.GetRequiredService<ListPublicAssets>().RunAsync(community, all => all, new PublicPage { Most = 5_000 }, default))
            .Rows.ToDictionary(r => r.Asset.Id, r => r.Asset.InventoryNumber ?? r.Asset.OfficialId);
        Assert.That(shown, Has.Count.InRange(1_100, 1_199), "the demonstration has boiler houses too, of which labels say nothing");
        var printed = await (
            from label in registry.PrintedLabels
            join tag in tags on label.TagId equals tag.Id
            join asset in assets on tag.AssetId equals asset.Id
            orderby label.Position
            select new { label.Page, label.Slot, tag.Code, asset.Id }).ToListAsync();
        return [.. printed.Select(p => new Printed(p.Page, p.Slot, p.Code, shown.GetValueOrDefault(p.Id)))];
    }

    private static bool IsOn(SheetPosition place, XElement word)
    {
        double Millimetres(string name) => double.Parse(word.Attribute(name)!.Value, CultureInfo.InvariantCulture) * PointMm;
        var (x, y) = (Millimetres("xMin"), (Millimetres("yMin") + Millimetres("yMax")) / 2);
        return x >= place.XMm && x < place.XMm + SheetFormats.Default.LabelWidthMm
            && y >= place.YMm && y < place.YMm + SheetFormats.Default.LabelHeightMm;
    }

    private static int Pixels(double millimetres) => (int)Math.Round(millimetres / 25.4 * Dpi);

    private sealed record Printed(int Page, int Slot, TagCode Code, string? Number);
}
