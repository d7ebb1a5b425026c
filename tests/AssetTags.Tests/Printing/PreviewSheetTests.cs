using System.Text;
using System.Xml.Linq;
using AssetTags.Data;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Printing;

/// <summary>The picture of a page that is not printed yet.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class PreviewSheetTests(DatabaseProvider provider)
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    [Test]
    public async Task Labels_lie_where_they_will_be_printed_and_codes_to_come_are_struck_out()
    {
        await using var town = await PrintedTown.FoundAsync(provider);
        await town.HandOutAsync(town.Request(1), await town.OfferAsync());
        var request = town.Request(2) with { StartSlot = 5 };

        var picture = (await DrawAsync(town, request, 1))!;

        Assert.That((picture.Labels, picture.Samples), Is.EqualTo((2, 1)), "the first bench has a tag");
        var svg = XElement.Parse(Encoding.UTF8.GetString(picture.File));
        var labels = svg.Elements(s_svg + "g").Where(g => g.Elements().Any(e => e.Attribute("aria-label") is not null)).ToList();
        Assert.That(labels, Has.Count.EqualTo(2));
        var (x, y) = MovedBy(labels[0]);
        var place = request.Format.Place(1, 5).Single();
        Assert.That((x, y), Is.EqualTo((place.XMm, place.YMm)).Using<(double, double)>((a, b) => Math.Abs(a.Item1 - b.Item1) < 0.09 && Math.Abs(a.Item2 - b.Item2) < 0.09));
        Assert.That(labels.Select(g => g.Elements().Any(e => e.Attribute("fill")!.Value == "#c42b1c")), Is.EqualTo((bool[])[false, true]));
        Assert.That(svg.ToString(), Does.Contain("Лава 1").And.Contain("Лава 2"));
    }

    [Test]
    public async Task Looking_makes_no_tag_no_run_and_no_entry()
    {
        await using var town = await PrintedTown.FoundAsync(provider);
        var before = await town.Registry.ReadAsync(r => r.Set<AssetTags.Journal.JournalEntry>().CountAsync());

        await DrawAsync(town, town.Request(5), 1);
        await DrawAsync(town, new PrintRequest(town.Community, "") { Subject = new PrintSubject.NewTags(30) }, 2);

        Assert.That(await town.Registry.ReadAsync(r => r.Set<AssetTags.Journal.JournalEntry>().CountAsync()), Is.EqualTo(before));
    }

    [Test]
    public async Task A_page_without_labels_has_no_picture()
    {
        await using var town = await PrintedTown.FoundAsync(provider);

        Assert.That(await DrawAsync(town, town.Request(3), 2), Is.Null);
        Assert.That((await DrawAsync(town, town.Request(3) with { Copies = 10 }, 2))!.Labels, Is.EqualTo(6));
        Assert.That((await DrawAsync(town, town.Request(3) with { Format = SheetFormats.Find("L7650")! }, 1))!.Labels, Is.EqualTo(3));
    }

    private static (double X, double Y) MovedBy(XElement group)
    {
        var numbers = group.Attribute("transform")!.Value["translate(".Length..^1].Split(' ');
        return (double.Parse(numbers[0], System.Globalization.CultureInfo.InvariantCulture), double.Parse(numbers[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Task<SheetPicture?> DrawAsync(PrintedTown town, PrintRequest request, long page)
        => town.Registry.UseAsync<PreviewSheet, SheetPicture?>(p => p.RunAsync(request, page, default));
}
