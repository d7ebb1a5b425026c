using System.Text;
using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Journal;

/// <summary>The journal tells the truth about the tables, for whatever values and whichever way they were written.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class JournalStateTests(DatabaseProvider provider)
{
    private const int LongestLeaf = 65_535;
    private const string Secret = "Таємниця";

    private TestRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await TestRegistry.CreateAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task Any_row_read_back_has_the_state_of_its_last_entry_and_its_entries_are_a_chain([Values(1, 2, 3)] int seed)
    {
        var random = new RandomRows(seed);
        await AddAsync([.. Enumerable.Range(0, 40).Select(_ => New())], random, share: 0.7);

        for (var round = 0; round < 3; round++)
        {
            await ChangeSinglyAsync(random);
            Assert.That(await _registry.JournalFaultsAsync(), Is.Empty, $"after the single changes of round {round}");
            await ChangeInBulkAsync(random);
            Assert.That(await _registry.JournalFaultsAsync(), Is.Empty, $"after the bulk changes of round {round}");
        }

        Assert.That(await _registry.FaultsAsync(), Is.Empty);
        Assert.That((await LeavesAsync()).Select(WhatIsNotCanonical), Is.All.Empty);
    }

    [Test]
    public async Task A_row_that_was_written_unchanged_gets_no_entry()
    {
        await AddAsync([New()], new RandomRows(4), share: 1);
        var before = await _registry.DumpAsync();

        await _registry.WriteAsync("asset.touch", async (r, _) => (await r.Assets.SingleAsync()).Name += "");

        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Personal_values_never_stand_in_a_leaf()
    {
        var asset = New();
        asset.User = new Party { Name = Secret, Code = Secret };
        asset.OfficialValues = $$"""{"userName":"{{Secret}}"}""";
        asset.ExtraValues = $$"""{"телефон":"{{Secret}}"}""";
        await AddAsync([asset], new RandomRows(5), share: 0);

        await ChangeAsync(a => a.User = new Party { Name = Secret + 2, Code = Secret + 2 });
        await ChangeAsync(a => (a.OfficialValues, a.ExtraValues) = (Secret, Secret));
        await ChangeAsync(a => (a.User, a.OfficialValues, a.ExtraValues) = (new Party(), null, null));

        var leaves = await LeavesAsync();
        Assert.That(leaves, Has.Count.EqualTo(5));
        Assert.That(leaves.Select(Encoding.UTF8.GetString), Has.None.Contains(Secret));
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task The_same_personal_value_of_two_assets_has_two_commitments()
    {
        await AddAsync([New(), New()], new RandomRows(6), share: 0);
        await ChangeAsync(a => a.User.Code = "1234567899");

        var commitments = (await LeavesAsync()).Select(l => JsonDocument.Parse(l).RootElement)
            .Where(l => l.TryGetProperty("f", out _)).Select(l => l.GetProperty("f").GetProperty("user_code").GetString());
        Assert.That(commitments, Is.Unique.And.Exactly(2).StartsWith("c:"));
    }

    [Test]
    public async Task A_leaf_stays_short_however_long_the_values_are()
    {
        await AddAsync([New()], new RandomRows(7), share: 0);

        await ChangeAsync(a => a.Description = new string('Щ', 1_000_000));
        await ChangeAsync(a => Fill(a, new string('\u0001', JournalLeaf.LongestValue)));
        await ChangeAsync(a => Fill(a, new string('Щ', 100_000)));

        Assert.That((await LeavesAsync()).Select(l => l.Length), Is.All.LessThanOrEqualTo(LongestLeaf));
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    private Asset New() => new() { CommunityId = _registry.CommunityId, Name = "Школа" };

    private Task<int> AddAsync(List<Asset> assets, RandomRows random, double share) => _registry.WriteAsync("asset.create", async (r, session) =>
    {
        var type = r.Model.FindEntityType(typeof(Asset))!;
        assets.ForEach(a => random.Fill(type, a, share));
        r.AddRange(assets[..(assets.Count / 2)]);
        await session.InsertAsync(assets[(assets.Count / 2)..], default);
        return assets.Count;
    });

    private Task<int> ChangeSinglyAsync(RandomRows random) => _registry.WriteAsync("asset.change", async (r, _) =>
    {
        var assets = await r.Assets.ToListAsync();
        assets.ForEach(a => random.Fill(r.Model.FindEntityType(typeof(Asset))!, a, share: 0.2));
        return assets.Count;
    });

    private Task<int> ChangeInBulkAsync(RandomRows random) => _registry.WriteAsync("asset.import", async (r, session) =>
    {
        var assets = await r.Assets.AsNoTracking().ToListAsync();
        var before = assets.ConvertAll(session.StateOf);
        assets.ForEach(a => random.Fill(r.Model.FindEntityType(typeof(Asset))!, a, share: 0.2));
        await session.UpdateAsync([.. assets.Zip(before)], default);
        return assets.Count;
    });

    private Task<int> ChangeAsync(Action<Asset> change) => _registry.WriteAsync("asset.change", async (r, _) =>
    {
        var assets = await r.Assets.ToListAsync();
        assets.ForEach(change);
        return assets.Count;
    });

    private static void Fill(Asset asset, string text)
    {
        foreach (var holder in (object[])[asset, asset.User, asset.Owner, asset.Address, asset.Location])
        {
            foreach (var property in holder.GetType().GetProperties().Where(p => p.PropertyType == typeof(string) && p.SetMethod is not null))
            {
                property.SetValue(holder, text);
            }
        }
    }

    private Task<List<byte[]>> LeavesAsync() => _registry.ReadAsync(r => r.Set<JournalEntry>().Select(e => e.Leaf).ToListAsync());

    // Ordinal keys, whole numbers, NFC, no null, no space between: whatever breaks the canonical form.
    private static string WhatIsNotCanonical(byte[] leaf)
    {
        var faults = new List<string>();
        Look(JsonDocument.Parse(leaf).RootElement, faults);
        if (leaf.Length > LongestLeaf)
        {
            faults.Add($"{leaf.Length} bytes");
        }

        return string.Join("; ", faults);
    }

    private static void Look(JsonElement element, List<string> faults)
    {
        var keys = element.EnumerateObject().Select(p => p.Name).ToList();
        if (!keys.SequenceEqual(keys.Order(StringComparer.Ordinal)) || keys.Distinct().Count() < keys.Count || keys.Any(k => !Ascii.IsValid(k)))
        {
            faults.Add($"keys: {string.Join(' ', keys)}");
        }

        foreach (var property in element.EnumerateObject())
        {
            switch (property.Value.ValueKind)
            {
                case JsonValueKind.Object:
                    Look(property.Value, faults);
                    break;
                case JsonValueKind.String when property.Value.GetString()!.IsNormalized():
                case JsonValueKind.Number when property.Value.TryGetInt64(out _):
                case JsonValueKind.True or JsonValueKind.False:
                    break;
                default:
                    faults.Add($"{property.Name}: {property.Value.GetRawText()}");
                    break;
            }
        }
    }
}
