using System.Text.Encodings.Web;
using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Photos;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Publication;

/// <summary>No field of an asset is published above its level: every text column holds a mark of its own, and the marks that come out are the allowed ones.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class WhitelistTests(DatabaseProvider provider)
{
    private static readonly string[] s_least = [];

    private static readonly string[] s_general =
        [.. s_least, "name", "class_description", "address_post_name", "address_thoroughfare", "inventory_number"];

    private static readonly string[] s_open =
    [
        .. s_general, "description", "address_locator_designator", "address_locator_building", "address_locator_name", "address_post_code", "owner_name",
        "official_id", "registration_id", "is_part_of", "unit_name", "status_document_number", "producer_name", "model",
        "document_title", "document_number",
    ];

    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [TestCase(PublicityLevel.Open)]
    [TestCase(PublicityLevel.Generalised)]
    [TestCase(PublicityLevel.Minimal)]
    [TestCase(PublicityLevel.Closed)]
    public async Task What_is_published_is_what_the_level_allows(PublicityLevel level)
    {
        await using var town = await PublicTown.FoundAsync(provider);
        var asset = await MarkedAsync(town, level == PublicityLevel.Open ? null : level);

        var record = await town.AskAsync<ReadPublicRecord, PublicRecord?>((r, c) => r.RunAsync(c, asset, default));
        var published = record is null ? "" : JsonSerializer.Serialize(record, s_json);

        var allowed = level switch
        {
            PublicityLevel.Open => s_open,
            PublicityLevel.Generalised => s_general,
            _ => s_least,
        };
        Assert.That(Marks(published), Is.EquivalentTo(allowed));
        Assert.That(record is null, Is.EqualTo(level == PublicityLevel.Closed));
        Assert.That(published.Contains("48.6", StringComparison.Ordinal), Is.EqualTo(level == PublicityLevel.Open), "the position");
        Assert.That(published.Contains("1234567899", StringComparison.Ordinal), Is.False, "a person's number");
    }

    [Test]
    public async Task A_natural_person_who_uses_an_asset_is_not_named_but_an_organisation_is()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        var person = await town.AddAsync("Кіоск", a => (a.User.Name, a.User.Code) = ("ФОП Шевченко Т. Г.", "1234567899"));
        var unknown = await town.AddAsync("Кіоск 2", a => a.User.Name = "Шевченко Т. Г.");
        var organisation = await town.AddAsync("Школа", a => (a.User.Name, a.User.Code) = ("Ліцей № 4", "14305909"));

        var shown = await town.AskAsync<ListPublicAssets, IReadOnlyList<PublicRow>>((l, c) => l.OfAsync(c, [person, unknown, organisation], default));

        Assert.That(shown.Select(r => r.Asset.User), Is.EqualTo((string?[])[null, null, "Ліцей № 4"]));
    }

    [Test]
    public async Task The_neighbours_of_an_open_asset_are_open_and_a_generalised_one_has_none()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        void Here(Asset a) => (a.Address.Thoroughfare, a.Address.LocatorDesignator, a.Address.PostName) = ("вул. Миру", "12", "Ладижин");
        var school = await town.AddAsync("Школа", Here);
        await town.AddAsync("Їдальня", Here);
        var store = await town.AddAsync("Склад", Here, PublicityLevel.Generalised);
        await town.AddAsync("Сховище", Here, PublicityLevel.Closed);
        await town.AddAsync("Школа в Києві", a => (a.Address.Thoroughfare, a.Address.LocatorDesignator, a.Address.PostName) = ("вул. Миру", "12", "Київ"));
        await town.AddAsync("Замасковане", a => (a.Address.Thoroughfare, a.Address.LocatorDesignator, a.Address.PostName) = ("вул. Миру", "xxx", "Ладижин"));

        var open = await town.AskAsync<ReadPublicRecord, PublicRecord?>((r, c) => r.RunAsync(c, school, default));
        var general = await town.AskAsync<ReadPublicRecord, PublicRecord?>((r, c) => r.RunAsync(c, store, default));

        Assert.That(open!.Neighbours.Select(n => n.Asset.Name), Is.EqualTo((string[])["Їдальня"]));
        Assert.That(general!.Neighbours, Is.Empty);
    }

    [Test]
    public async Task The_history_tells_in_order_what_happened_and_only_once()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        var asset = await town.AddAsync("Школа", a => (a.Condition, a.LastInspectedOn) = (AssetCondition.NoRepairNeeded, new DateOnly(2025, 10, 14)));
        await town.TagAsync(asset);
        await town.Registry.WriteAsync("asset.change", async (r, _) =>
        {
            (await r.Assets.SingleAsync(a => a.Id == asset)).Condition = AssetCondition.NeedsMajorRepair;
            r.Add(new AssetDocument { CommunityId = town.Registry.CommunityId, AssetId = asset, Number = "112", Date = new(2019, 6, 27) });
            return 0;
        });

        var record = await town.AskAsync<ReadPublicRecord, PublicRecord?>((r, c) => r.RunAsync(c, asset, default));

        Assert.That(record!.History.Select(e => e.Kind), Is.EqualTo(
            (PublicEventKind[])[PublicEventKind.TagAttached, PublicEventKind.ConditionChanged, PublicEventKind.Inspected, PublicEventKind.Document]));
        Assert.That(record.History[1].Condition, Is.EqualTo(AssetCondition.NeedsMajorRepair));
    }

    [Test]
    public async Task A_list_walks_over_every_visible_asset_once_in_parts()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        for (var i = 0; i < 25; i++)
        {
            await town.AddAsync($"Лава {i}", level: i % 5 == 0 ? PublicityLevel.Closed : i % 5 == 1 ? PublicityLevel.Minimal : null);
        }

        var names = new List<string?>();
        Guid? after = null;
        do
        {
            var from = after;
            var part = await town.AskAsync<ListPublicAssets, PublicPart>((l, c) => l.RunAsync(c, a => a, new PublicPage { Most = 4, After = from }, default));
            names.AddRange(part.Rows.Select(r => r.Asset.Name));
            after = part.Next;
        }
        while (after is not null);

        Assert.That(names, Is.EqualTo(Enumerable.Range(0, 25).Where(i => i % 5 > 1).Select(i => $"Лава {i}")));
    }

    private static async Task<Guid> MarkedAsync(PublicTown town, PublicityLevel? level) => await town.Registry.WriteAsync("test.mark", (r, _) =>
    {
        var asset = new Asset { CommunityId = town.Registry.CommunityId };
        var holder = new BalanceHolder { CommunityId = town.Registry.CommunityId, Name = "Відділ освіти", Edrpou = "14305909" };
        r.Add(holder);
        var entry = r.Add(asset);
        foreach (var column in EntityColumns.Of(r, typeof(Asset)).Columns)
        {
            Mark(r, entry.Entity, column);
        }

        asset.BalanceHolderId = holder.Id;
        asset.User.Code = "1234567899";
        (asset.Location.Latitude, asset.Location.Longitude, asset.Area) = (48.6, 29.2, 1);
        r.Add(new AssetDocument { CommunityId = asset.CommunityId, AssetId = asset.Id, Title = "⟦document_title⟧", Number = "⟦document_number⟧ 1234567899", Date = new(2020, 1, 1) });
        r.Add(new AssetPhoto { CommunityId = asset.CommunityId, AssetId = asset.Id, IsPanorama = true, Width = 2, Height = 1, Place = 1 });
        if (level is { } decided)
        {
            r.Add(new PublicityDecision { CommunityId = asset.CommunityId, AssetId = asset.Id, Level = decided, Ground = "⟦ground⟧", ReviewOn = new(2027, 1, 1) });
        }

        return Task.FromResult(asset.Id);
    });

    private static void Mark(RegistryContext registry, Asset asset, EntityColumn column)
    {
        var property = registry.Model.FindEntityType(typeof(Asset))!.GetFlattenedProperties().Single(p => p.GetColumnName() == column.Name);
        if (property.ClrType == typeof(string) && !column.IsKey)
        {
            object part = asset;
            if (property.DeclaringType is Microsoft.EntityFrameworkCore.Metadata.IComplexType complex)
            {
                part = complex.ComplexProperty.PropertyInfo!.GetValue(asset)!;
            }

            property.PropertyInfo!.SetValue(part, $"⟦{column.Name}⟧");
        }
    }

    private static IEnumerable<string> Marks(string text)
        => text.Split('⟦').Skip(1).Select(part => part[..part.IndexOf('⟧', StringComparison.Ordinal)]).Distinct();
}
