using System.Net;
using System.Net.Sockets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Pages;

/// <summary>The whole way: a sheet is printed, another program reads a code off its picture, and the address in it opens the page of that very asset.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class PrintedToPageTests(DatabaseProvider provider)
{
    private const int Dpi = 150;

    [Test]
    public async Task Every_code_on_a_printed_sheet_opens_the_page_of_its_asset()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        string[] names = [.. Enumerable.Range(1, 6).Select(i => $"Дитячий садок № {i}")];
        foreach (var name in names)
        {
            await town.AddAsync(name);
        }

        using var folder = new TemporaryFolder();
        var community = await town.Registry.ReadAsync(r => r.Communities.AsNoTracking().SingleAsync());
        var request = new PrintRequest(community, folder["sheet.pdf"]);
        Assert.That(await town.Registry.UseAsync<PrintLabels, PrintResult>(p => p.RunAsync(request, default)), Is.TypeOf<PrintResult.Printed>());
        await using var site = await WebSite.OpenAsync(town.Registry);

        var page = await GrayImage.RenderAsync(folder["sheet.pdf"], Dpi);
        foreach (var (name, place) in names.Zip(request.Format.Place(names.Length)))
        {
            var address = await ScannedAsync(page, request.Format, place, folder[$"{place.Slot}.pgm"]);
            Assert.That(address, Does.StartWith("HTTPS://QR.LAD.GOV.UA/"));
            Assert.That(await OpenedAsync(address, site), Does.Contain(name));
        }
    }

    private static async Task<string> ScannedAsync(GrayImage page, SheetFormat format, SheetPosition place, string picture)
    {
        page.Crop(Pixels(place.XMm), Pixels(place.YMm), Pixels(format.LabelWidthMm), Pixels(format.LabelHeightMm)).Save(picture);
        return (await ExternalTool.RunAsync("zbarimg", "-q", "--raw", picture)).Trim();
    }

    // A phone would go to the community's host; here the host is mapped to the test's port, and the name stays in the request.
    private static async Task<string> OpenedAsync(string address, WebSite site)
    {
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (_, cancellation) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(site.Http.BaseAddress!.Host, site.Http.BaseAddress.Port, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        using var http = new HttpClient(handler);
        var plain = new UriBuilder(address) { Scheme = Uri.UriSchemeHttp, Port = 80 }.Uri;
        return WebUtility.HtmlDecode(await http.GetStringAsync(plain));
    }

    private static int Pixels(double mm) => (int)Math.Round(mm * Dpi / 25.4);
}
