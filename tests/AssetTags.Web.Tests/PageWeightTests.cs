using System.Net;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Photos;
using AssetTags.Tags;
using AssetTags.Tests.Publication;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests;

/// <summary>What an old phone on a slow network has to load.</summary>
public sealed class PageWeightTests
{
    // Fourteen kilobytes come with the first round trip of a new connection (ten packets, RFC 6928).
    private const int MostBytes = 14 * 1024, Documents = 10, Changes = 20, Lines = 20, Neighbours = 6;

    private static readonly AssetStatus[] s_statuses = [AssetStatus.UnderRepair, AssetStatus.Vacant, AssetStatus.Mothballed, AssetStatus.Leased, AssetStatus.InUse];
    private static readonly AssetCondition[] s_conditions = Enum.GetValues<AssetCondition>();

    [TestCase("br")]
    [TestCase("gzip")]
    public async Task A_full_page_with_its_style_sheet_comes_with_the_first_round_trip(string encoding)
    {
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        var code = await FullAsync(town);
        await using var site = await WebSite.OpenAsync(town.Registry);

        var page = await LoadAsync(site, $"/{code.Symbols}", encoding);
        using var plain = await site.GetAsync($"/{code.Symbols}");
        var html = await plain.Content.ReadAsStringAsync();
        var style = await LoadAsync(site, html.Split('"').Single(p => p.StartsWith('/') && p.EndsWith(".css", StringComparison.Ordinal)), encoding);

        await TestContext.Out.WriteLineAsync($"{encoding}: HTML {page} + CSS {style} = {page + style} bytes (HTML uncompressed {html.Length} characters)");
        Assert.That(html, Does.Contain("<figure class=\"photo\">"));
        Assert.That(Count(html, "№ 10/"), Is.GreaterThanOrEqualTo(Documents));
        Assert.That(Count(html, "<time "), Is.EqualTo(Lines));
        Assert.That(Count(html, "Сусідня будівля"), Is.EqualTo(Neighbours));
        Assert.That(page + style, Is.LessThanOrEqualTo(MostBytes));
    }

    private static async Task<TagCode> FullAsync(PublicTown town)
    {
        const string complex = "Майновий комплекс центральної міської лікарні";
        var asset = await town.AddAsync("Нежитлове приміщення першого поверху житлового будинку, «Центр надання адміністративних послуг»", a => Fill(a, complex));
        for (var i = 0; i < Neighbours; i++)
        {
            await town.TagAsync(await town.AddAsync($"Сусідня будівля {i + 1}, адміністративно-господарський корпус", a => Fill(a, complex)));
        }

        await town.Registry.WriteAsync("test.papers", (r, _) =>
        {
            r.AddRange(Enumerable.Range(0, Documents).Select(i => new AssetDocument
            {
                CommunityId = town.Registry.CommunityId,
                AssetId = asset,
                Kind = AssetDocumentKind.Decision,
                Title = $"Про передачу майна на баланс комунального підприємства, зміни {i}",
                Number = $"10/{i}",
                Date = new(2012 + i, 3, 1),
                Link = $"https://example.gov.ua/documents/{Guid.NewGuid()}",
            }));
            r.Add(new AssetPhoto { CommunityId = town.Registry.CommunityId, AssetId = asset, Caption = "Вхід з боку вулиці", TakenOn = new(2026, 5, 1), Width = 1600, Height = 1200, Place = 1 });
            return Task.FromResult(0);
        });
        for (var i = 0; i < Changes; i++)
        {
            await town.Registry.WriteAsync("test.change", async (r, _) =>
            {
                var found = await r.Assets.SingleAsync(a => a.Id == asset);
                return (found.Status, found.Condition) = (s_statuses[i % s_statuses.Length], s_conditions[i % s_conditions.Length]);
            });
        }

        return await town.TagAsync(asset);
    }

    private static void Fill(Asset asset, string complex)
    {
        asset.IsPartOf = complex;
        asset.OfficialId = $"{Guid.NewGuid()}";
        asset.InventoryNumber = "101300123";
        asset.Title = asset.Name;
        asset.ClassDescription = "Будівлі закладів охорони здоров’я та соціального захисту населення";
        asset.Description = "Матеріал стін — цегла, перекриття залізобетонні, покрівля шиферна. Окремий вхід з двору; поточний ремонт, зокрема заміну вікон, проведено коштом громади.";
        asset.UnitName = "кв. м";
        asset.Area = 1234.5m;
        asset.RegistrationId = "2345678905106";
        asset.RegistrationDate = new(2019, 4, 5);
        asset.Condition = AssetCondition.NeedsRoutineRepair;
        asset.LastInspectedOn = new(2026, 2, 3);
        asset.Address.PostName = "Ладижин";
        asset.Address.Thoroughfare = "вул. Митрополита Андрея Шептицького";
        asset.Address.LocatorDesignator = "12-А";
    }

    private static async Task<int> LoadAsync(WebSite site, string path, string encoding)
    {
        using var answer = await site.GetAsync(path, headers: ("Accept-Encoding", encoding));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Content.Headers.ContentEncoding, Is.EqualTo((string[])[encoding]));
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
