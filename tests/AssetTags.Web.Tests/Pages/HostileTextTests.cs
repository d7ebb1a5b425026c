using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;

namespace AssetTags.Web.Tests.Pages;

/// <summary>Text that would run somewhere stays text everywhere.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed partial class HostileTextTests(DatabaseProvider provider)
{
    public static readonly string[] Payloads =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "javascript:alert(1)", "</title><script>alert(1)</script>",
        "<svg/onload=alert(1)>", "{{7*7}}", "${alert(1)}", "]]><script>alert(1)</script>", "\u2028alert(1)//", "=cmd|' /C calc'!A0", "--><script>alert(1)</script>",
    ];

    [Test]
    public async Task Nothing_that_was_written_into_a_field_becomes_markup_anywhere()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        foreach (var (payload, place) in Payloads.Select((p, i) => (p, i)))
        {
            await town.AddAsync("x", a => Fill(town, a, payload, place));
        }

        var assets = await town.Registry.ReadAsync(r => Task.FromResult(r.Assets.OrderBy(a => a.Id).Select(a => a.Id).ToList()));
        string[] codes = [.. await Task.WhenAll(assets.Select(async a => (await town.TagAsync(a)).Symbols))];
        await using var site = await WebSite.OpenAsync(town.Registry, args: ["--proxies", "127.0.0.1"]);
        var values = new Dictionary<string, string[]>
        {
            ["code"] = [.. codes, Uri.EscapeDataString("<img src=x>"), "%22%3E%3Cscript%3E"],
            ["/photos/"] = [Guid.Empty.ToString("D")],
            ["id"] = [assets[0].ToString("D")],
            ["key"] = [codes[0]],
            ["number"] = ["1"],
            ["documentName"] = ["v1"],
            ["rest"] = ["nothing"],
        };

        var asked = 0;
        foreach (var (path, accept) in PublicAddresses.Of(site, values, Payloads[1]).Distinct())
        {
            using var answer = await site.GetAsync(path, headers: [("Accept", accept), ("X-Forwarded-For", $"10.{asked / 40000}.{asked / 200 % 200}.{asked % 200}")]);
            Check(await answer.Content.ReadAsStringAsync(), answer.Content.Headers.ContentType?.MediaType, $"{path} as {accept}");
            asked++;
        }

        Assert.That(asked, Is.GreaterThan(100));
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
                Assert.That(Foreign().IsMatch(body), Is.False, where);
                Assert.That(body, Does.Not.Contain("href=\"javascript:").IgnoreCase, where);
                break;
            case "application/xml" or "text/xml" or "application/atom+xml" or "image/svg+xml":
                Assert.That(() => new XmlDocument().LoadXml(body), Throws.Nothing, where);
                Assert.That(Foreign().IsMatch(body), Is.False, where);
                break;
            case not null when type.EndsWith("json", StringComparison.Ordinal):
                Assert.That(() => JsonDocument.Parse(body), Throws.Nothing, where);
                Assert.That(body, Does.Not.Contain("<script").And.Not.Contain("<img"), $"JSON that a careless page embeds: {where}");
                break;
        }
    }

    [GeneratedRegex(@"<script(?![^>]*\bsrc=""/)|<img[^>]*onerror|<svg/|\son(error|load|mouseover)\s*=\s*['""]?alert|</title><script", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();
}
