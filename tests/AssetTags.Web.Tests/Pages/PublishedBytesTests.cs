using System.Net;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Photos;
using AssetTags.Publicity;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;

namespace AssetTags.Web.Tests.Pages;

/// <summary>Whatever address is asked for, in whatever form, no byte of the answer comes from a field above the asset's level.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class PublishedBytesTests(DatabaseProvider provider)
{
    private static readonly string[] s_never =
    [
        "user_name", "user_code", "official_values", "extra_values", "serial_number", "passport_number", "utilities_available",
        "address_admin_unit_l4", "location_source", "ground",
    ];

    private static readonly string[] s_aboveGeneralised =
    [
        .. s_never, "description", "address_locator_designator", "address_locator_building", "address_locator_name", "address_post_code", "owner_name",
        "official_id", "registration_id", "is_part_of", "unit_name", "status_document_number", "producer_name", "model", "document_title", "document_number", "caption_panorama",
    ];

    private static readonly string[] s_aboveMinimal =
        [.. s_aboveGeneralised, "name", "title", "class_description", "address_post_name", "address_thoroughfare", "inventory_number", "caption_photo"];

    private static readonly string[] s_aboveClosed = [.. s_aboveMinimal, "holder"];

    [TestCase(PublicityLevel.Open)]
    [TestCase(PublicityLevel.Generalised)]
    [TestCase(PublicityLevel.Minimal)]
    [TestCase(PublicityLevel.Closed)]
    public async Task No_field_above_its_level_appears_in_any_public_byte(PublicityLevel level)
    {
        await using var town = await PublicTown.FoundAsync(provider);
        var (asset, photos) = await MarkedAsync(town, level);
        var code = await town.TagAsync(asset);
        await using var site = await WebSite.OpenAsync(town.Registry, args: ["--proxies", "127.0.0.1"]);
        var hidden = level switch
        {
            PublicityLevel.Open => s_never,
            PublicityLevel.Generalised => s_aboveGeneralised,
            PublicityLevel.Minimal => s_aboveMinimal,
            _ => s_aboveClosed,
        };
        var values = new Dictionary<string, string[]>
        {
            ["code"] = [code.Symbols],
            ["secret"] = ["none"],
            ["/photos/"] = [.. photos.Select(p => p.ToString("D"))],
            ["id"] = [asset.ToString("D")],
            ["key"] = [code.Symbols, asset.ToString("D")],
            ["number"] = ["1"],
            ["documentName"] = ["v1"],
            ["rest"] = ["nothing"],
        };

        var asked = 0;
        foreach (var (path, accept) in PublicAddresses.Of(site, values, "qname", "qaddress_locator_designator", "qdescription", "48.6").Distinct())
        {
            using var answer = await site.GetAsync(path, headers: [("Accept", accept), ("X-Forwarded-For", $"10.0.{asked / 200}.{asked % 200}")]);
            var bytes = await answer.Content.ReadAsStringAsync() + answer.Headers + answer.Content.Headers;
            asked++;
            Assert.That(hidden.Where(column => bytes.Contains($"q{column}q", StringComparison.OrdinalIgnoreCase)), Is.Empty, $"{path} as {accept}");
            Assert.That(bytes, Does.Not.Contain("1234567899"), $"a person's number: {path} as {accept}");
            if (level > PublicityLevel.Open)
            {
                Assert.That(bytes, Does.Not.Contain("48.61").And.Not.Contain("29.21"), $"the position: {path} as {accept}");
            }

            Assert.That(answer.StatusCode, Is.Not.EqualTo(HttpStatusCode.InternalServerError).And.Not.EqualTo(HttpStatusCode.TooManyRequests), path);
        }

        Assert.That(asked, Is.GreaterThan(60));
    }

    // A mark stands for each column; the search words begin as the marks do, so that searching for a hidden one would find it.
    private static async Task<(Guid Asset, IReadOnlyList<Guid> Photos)> MarkedAsync(PublicTown town, PublicityLevel level)
        => await town.Registry.WriteAsync<(Guid, IReadOnlyList<Guid>)>("test.mark", (r, _) =>
        {
            var asset = new Asset { CommunityId = town.Registry.CommunityId };
            var holder = new BalanceHolder { CommunityId = asset.CommunityId, Name = "qholderq", Edrpou = "14305909" };
            r.Add(holder);
            r.Add(asset);
            Marks.Put(r, asset);
            (asset.BalanceHolderId, asset.Area, asset.User.Code) = (holder.Id, 1, "1234567899");
            (asset.Location.Latitude, asset.Location.Longitude) = (48.612345, 29.212345);
            r.Add(new AssetDocument { CommunityId = asset.CommunityId, AssetId = asset.Id, Title = "qdocument_titleq", Number = "qdocument_numberq 1234567899", Date = new(2020, 1, 1) });
            var photo = new AssetPhoto { CommunityId = asset.CommunityId, AssetId = asset.Id, Caption = "qcaption_photoq", Width = 4, Height = 3, Place = 1, Sha256 = new string('a', 64) };
            var panorama = new AssetPhoto { CommunityId = asset.CommunityId, AssetId = asset.Id, Caption = "qcaption_panoramaq", IsPanorama = true, Width = 4, Height = 2, Place = 2, Sha256 = new string('b', 64) };
            r.Add(photo);
            r.Add(panorama);
            if (level > PublicityLevel.Open)
            {
                r.Add(new PublicityDecision { CommunityId = asset.CommunityId, AssetId = asset.Id, Level = level, Ground = "qgroundq", ReviewOn = new(2027, 1, 1) });
            }

            return Task.FromResult<(Guid, IReadOnlyList<Guid>)>((asset.Id, [photo.Id, panorama.Id]));
        });
}
