using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Printing;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Pages;

/// <summary>Text that would run somewhere stays text everywhere.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed partial class HostileTextTests(DatabaseProvider provider)
{
    [Test]
    public async Task Nothing_that_was_written_into_a_field_becomes_markup_anywhere()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        foreach (var (payload, place) in HostileTexts.All.Select((p, i) => (p, i)))
        {
            await town.AddAsync("x", a => Fill(town, a, payload, place));
        }

        var assets = await town.Registry.ReadAsync(r => Task.FromResult(r.Assets.OrderBy(a => a.Id).Select(a => a.Id).ToList()));
        string[] codes = [.. await Task.WhenAll(assets.Select(async a => (await town.TagAsync(a)).Symbols))];
        await using var site = await WebSite.OpenAsync(town.Registry, args: ["--proxies", "127.0.0.1"]);
        var values = new Dictionary<string, string[]>
        {
            ["code"] = [.. codes, Uri.EscapeDataString("<img src=x>"), "%22%3E%3Cscript%3E"],
            ["secret"] = ["none", Uri.EscapeDataString("<img src=x>")],
            ["/photos/"] = [Guid.Empty.ToString("D")],
            ["id"] = [assets[0].ToString("D")],
            ["key"] = [codes[0]],
            ["number"] = ["1"],
            ["documentName"] = ["v1"],
            ["rest"] = ["nothing"],
        };

        var asked = 0;
        foreach (var (path, accept) in PublicAddresses.Of(site, values, HostileTexts.All[1]).Distinct())
        {
            using var answer = await site.GetAsync(path, headers: [("Accept", accept), ("X-Forwarded-For", $"10.{asked / 40000}.{asked / 200 % 200}.{asked % 200}")]);
            Check(await answer.Content.ReadAsStringAsync(), answer.Content.Headers.ContentType?.MediaType, $"{path} as {accept}");
            asked++;
        }

        Assert.That(asked, Is.GreaterThan(100));
    }

    [Test]
    public async Task A_printed_label_shows_it_as_text_and_holds_nothing_that_runs()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        foreach (var payload in HostileTexts.All.Where(p => !p.Contains('\u2028', StringComparison.Ordinal)))
        {
            await town.AddAsync(payload, a => a.Address.Thoroughfare = payload);
        }

        using var folder = new TemporaryFolder();
        var community = await town.Registry.ReadAsync(r => r.Communities.AsNoTracking().SingleAsync());
        Assert.That(
            await town.Registry.UseAsync<PrintLabels, PrintResult>(p => p.RunAsync(new PrintRequest(community, folder["labels.pdf"]), default)),
            Is.TypeOf<PrintResult.Printed>());
        await ExternalTool.RunAsync("qpdf", "--qdf", "--object-streams=disable", folder["labels.pdf"], folder["plain.pdf"]);
        await ExternalTool.RunAsync("pdftotext", folder["labels.pdf"], folder["labels.txt"]);

        var plain = await File.ReadAllBytesAsync(folder["plain.pdf"]);
        Assert.That(System.Text.Encoding.Latin1.GetString(plain), Does.Not.Match(@"/(JS|JavaScript|URI|Launch|OpenAction|AA|EmbeddedFile)\b"));
        Assert.That((await File.ReadAllTextAsync(folder["labels.txt"])).Replace("\n", "", StringComparison.Ordinal), Does.Contain("alert(1)"));
    }

    private static void Fill(PublicTown town, Asset asset, string payload, int place)
    {
        asset.Name = payload;
        (asset.Description, asset.ClassDescription, asset.Address.Thoroughfare, asset.Address.PostName, asset.Address.LocatorDesignator) = (payload, payload, payload, payload, payload);
        (asset.Owner.Name, asset.User.Name, asset.User.Code, asset.UnitName, asset.IsPartOf) = (payload, payload, "14305909", payload, payload);
        (asset.InventoryNumber, asset.OfficialId, asset.RegistrationId, asset.StatusDocumentNumber) = ($"{payload}{place}", $"{payload}{place}", payload, payload);
        (asset.ProducerName, asset.Model, asset.Area, asset.Location.Latitude, asset.Location.Longitude) = (payload, payload, 1, 48.6, 29.2);
    }

    private static void Check(string body, string? type, string where)
    {
        switch (type)
        {
            case "text/html":
                Assert.That(Tags().Matches(body).Select(t => Values().Replace(t.Value, "")).Where(t => Runs().IsMatch(t)), Is.Empty, where);
                Assert.That(body, Does.Not.Contain("href=\"javascript:").IgnoreCase, where);
                break;
            case "application/xml" or "text/xml" or "application/atom+xml" or "image/svg+xml":
                Assert.That(() => new XmlDocument().LoadXml(body), Throws.Nothing, where);
                Assert.That(Tags().Matches(body).Select(t => Values().Replace(t.Value, "")).Where(t => Runs().IsMatch(t)), Is.Empty, where);
                break;
            case not null when type.EndsWith("json", StringComparison.Ordinal):
                Assert.That(() => JsonDocument.Parse(body), Throws.Nothing, where);
                Assert.That(body, Does.Not.Contain("<script").And.Not.Contain("<img"), $"JSON that a careless page embeds: {where}");
                break;
        }
    }

    // The site writes every attribute in double quotes, so what is left of a tag without them is names; a script has only an address.
    [GeneratedRegex("<[a-z!?/][^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Values();

    [GeneratedRegex(@"\son\w+\s*=|=\s*[^\s>]*alert|^<script(?!\s[^>]*\bsrc=)|^<svg/", RegexOptions.IgnoreCase)]
    private static partial Regex Runs();
}
