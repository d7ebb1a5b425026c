using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Exchange.Tables;
using AssetTags.Journal;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Cli;

/// <summary>The facts that the public page shows: contacts, documents, inspections, statuses, positions.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class FactsCommandTests(DatabaseProvider provider)
{
    private CliRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.WithAssetsAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task A_contact_is_set_part_by_part_and_cleared_by_an_empty_text()
    {
        await RunAsync(0, "contact", "set", "--holder", "99001045", "--phone", "(04343) 6-12-34, доб. 5", "--email", " kp@misto.gov.ua ");
        await RunAsync(0, "contact", "set", "--holder", "місто над", "--hours", "Пн–Пт 8:00–17:00", "--web", "https://kp.misto.gov.ua");
        await RunAsync(0, "contact", "set", "--holder", "99001045", "--email", "");

        var json = (await RunAsync(0, "contact", "show", "--holder", "99001045", "--json")).Json;

        Assert.That(json.GetProperty("phone").GetString(), Is.EqualTo("(04343) 6-12-34, доб. 5"));
        Assert.That(json.TryGetProperty("email", out _), Is.False);
        Assert.That(json.GetProperty("hours").GetString(), Is.EqualTo("Пн–Пт 8:00–17:00"));
        Assert.That(json.GetProperty("website").GetString(), Is.EqualTo("https://kp.misto.gov.ua/"));
    }

    [Test]
    public async Task The_community_itself_has_a_contact_and_the_list_shows_everybody()
    {
        await RunAsync(0, "contact", "set", "--phone", "1551");

        var shown = await RunAsync(0, "contact", "show");
        var list = (await RunAsync(0, "contact", "list", "--json")).Json;

        Assert.That(shown.Output, Does.Contain("1551").And.Contain("Жмеринська"));
        Assert.That(list.GetArrayLength(), Is.EqualTo(3));
        Assert.That(list[0].GetProperty("phone").GetString(), Is.EqualTo("1551"));
        Assert.That(await EntriesAsync("community.contact"), Is.EqualTo(1));
    }

    [TestCase("--phone", "дзвоніть Олені")]
    [TestCase("--phone", "12")]
    [TestCase("--phone", "<b>0800</b>")]
    [TestCase("--email", "rada.misto.gov.ua")]
    [TestCase("--email", "a@b@c.ua")]
    [TestCase("--email", "рада @misto.ua")]
    [TestCase("--web", "www.misto.gov.ua")]
    [TestCase("--web", "javascript:alert(1)")]
    [TestCase("--web", "https://user:secret@misto.gov.ua")]
    [TestCase("--hours", "Пн\nПт")]
    public async Task A_contact_that_cannot_be_is_bad_input_and_changes_nothing(string option, string value)
    {
        var before = await _registry.Registry.DumpAsync();

        var answer = await RunAsync(2, "contact", "set", option, value);

        Assert.That(answer.Errors, Is.Not.Empty);
        Assert.That(await _registry.Registry.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_holder_that_is_not_there_is_not_found_and_nothing_to_change_is_bad_input()
    {
        await RunAsync(3, "contact", "set", "--holder", "Водоканал", "--phone", "1551");
        await RunAsync(3, "contact", "show", "--holder", "11111111");
        await RunAsync(2, "contact", "set");
    }

    [Test]
    public async Task A_document_is_added_once_taken_away_and_given_back()
    {
        string[] add = ["documents", "add", "1001", "--kind", "act", "--number", "15", "--date", "01.02.2020", "--link", "https://misto.gov.ua/15"];
        var added = (await RunAsync(0, [.. add, "--json"])).Json;
        var again = (await RunAsync(0, [.. add, "--json"])).Json;
        var id = added.GetProperty("document").GetProperty("id").GetString()!;
        Assert.That((added.GetProperty("added").GetBoolean(), again.GetProperty("added").GetBoolean()), Is.EqualTo((true, false)));
        Assert.That(again.GetProperty("document").GetProperty("id").GetString(), Is.EqualTo(id));

        await RunAsync(0, "documents", "remove", id);
        Assert.That((await RunAsync(0, "documents", "list", "1001", "--json")).Json.GetArrayLength(), Is.Zero);
        Assert.That((await RunAsync(0, "documents", "list", "1001", "--removed", "--json")).Json.GetArrayLength(), Is.EqualTo(1));

        await RunAsync(0, "documents", "restore", id);
        Assert.That((await RunAsync(0, "documents", "list", "1001")).Output, Does.Contain("акт").And.Contain("01.02.2020").And.Contain(id));
    }

    [TestCase("--link", "javascript:alert(1)")]
    [TestCase("--link", "ftp://misto.gov.ua/a.pdf")]
    [TestCase("--date", "31.02.2020", "--number", "1")]
    [TestCase("--date", "2199-03-02", "--number", "1")]
    [TestCase("--date", "1026-03-01", "--number", "1")]
    [TestCase("--kind", "act")]
    [TestCase("--kind", "law", "--number", "1")]
    public async Task A_document_that_cannot_be_is_bad_input(params string[] options)
    {
        await RunAsync(2, ["documents", "add", "1001", .. options]);

        Assert.That(await _registry.Registry.ReadAsync(r => r.AssetDocuments.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task A_document_of_nothing_is_not_found()
    {
        await RunAsync(3, "documents", "add", "9999", "--number", "1");
        await RunAsync(3, "documents", "remove", Guid.NewGuid().ToString());
        await RunAsync(2, "documents", "remove", "15");
    }

    [Test]
    public async Task An_inspection_is_noted_with_the_condition_and_what_the_file_said_of_it_gives_way()
    {
        await _registry.Registry.WriteAsync("test", async (r, _) =>
        {
            var bench = await r.Assets.SingleAsync(a => a.InventoryNumber == "1001");
            (bench.Condition, bench.IsDangerous) = (AssetCondition.NeedsMajorRepair, true);
            bench.OfficialValues = """{"condition":"АВАРІЙНИЙ","quantity":"1.0"}""";
            return true;
        });

        await RunAsync(0, "assets", "inspect", "1001", "--on", "27.02.2020");
        Assert.That(OfficialRecord.Parse((await AssetAsync()).OfficialValues), Does.ContainKey("condition"));
        var answer = await RunAsync(0, "assets", "inspect", "1001", "--on", "2020-02-28", "--condition", "routine-repair");

        var asset = await AssetAsync();
        Assert.That((asset.LastInspectedOn, asset.Condition, asset.IsDangerous), Is.EqualTo((new DateOnly(2020, 2, 28), AssetCondition.NeedsRoutineRepair, false)));
        Assert.That(asset.OfficialValues, Is.EqualTo("""{"quantity":"1.0"}"""));
        Assert.That(answer.Output, Does.Contain("потребує поточного ремонту"));
    }

    [Test]
    public async Task An_inspection_in_the_future_or_before_the_last_one_is_refused()
    {
        await RunAsync(0, "assets", "inspect", "1001", "--on", "01.03.2020");

        await RunAsync(4, "assets", "inspect", "1001", "--on", "02.03.2199");
        await RunAsync(4, "assets", "inspect", "1001", "--on", "28.02.2020");
        await RunAsync(2, "assets", "inspect", "1001", "--on", "вчора");
        await RunAsync(2, "assets", "inspect", "1001", "--on", "01.03.2020", "--dangerous");
        await RunAsync(0, "assets", "inspect", "1001", "--on", "28.02.2020", "--correct");

        Assert.That((await AssetAsync()).LastInspectedOn, Is.EqualTo(new DateOnly(2020, 2, 28)));
    }

    [TestCase("written-off")]
    [TestCase("transferred")]
    [TestCase("lost")]
    public async Task An_asset_leaves_the_books_only_with_a_document_and_comes_back_without(string status)
    {
        await RunAsync(4, "assets", "status", "1001", status);
        await RunAsync(4, "assets", "status", "1001", status, "--document", "17/2020");
        await RunAsync(4, "assets", "status", "1001", status, "--document", "17/2020", "--date", "01.01.2199");
        await RunAsync(0, "assets", "status", "1001", status, "--document", "17/2020", "--date", "01.03.2020");
        var gone = await AssetAsync();

        var back = (await RunAsync(0, "assets", "status", "1001", "in-use", "--json")).Json;

        Assert.That((gone.StatusDocumentNumber, gone.StatusDocumentDate), Is.EqualTo(("17/2020", (DateOnly?)new DateOnly(2020, 3, 1))));
        Assert.That(back.GetProperty("former").GetString(), Is.EqualTo(char.ToLowerInvariant($"{gone.Status}"[0]) + $"{gone.Status}"[1..]));
        Assert.That((await AssetAsync()).StatusDocumentNumber, Is.Null);
        Assert.That(await EntriesAsync("asset.status"), Is.EqualTo(4), "each with what it was, for undoing it");
    }

    [Test]
    public async Task A_position_is_set_and_taken_away()
    {
        await RunAsync(0, "assets", "place", "1001", "--lat", "48.6853", "--lon", "29,2437", "--accuracy", "5");
        var placed = (await AssetAsync()).Location;
        await RunAsync(0, "assets", "place", "1001", "--clear");

        Assert.That((placed.Latitude, placed.Longitude, placed.AccuracyMetres, placed.Source), Is.EqualTo((48.6853, 29.2437, 5.0, "cli")));
        Assert.That((await AssetAsync()).Location.Source, Is.Null);
    }

    [TestCase("29.2437", "48.6853", "переплутано")]
    [TestCase("91", "30", "Широта")]
    [TestCase("48", "181", "Широта")]
    [TestCase("NaN", "30", "Широта")]
    [TestCase("північ", "30", "число")]
    public async Task A_place_that_is_not_on_Earth_or_turned_round_is_bad_input(string latitude, string longitude, string says)
    {
        var answer = await RunAsync(2, "assets", "place", "1001", "--lat", latitude, "--lon", longitude);

        Assert.That(answer.Errors, Does.Contain(says));
        Assert.That((await AssetAsync()).Location.Latitude, Is.Null);
    }

    [TestCase("--lat", "48")]
    [TestCase("--lat", "48", "--lon", "30", "--clear")]
    [TestCase("--lat", "48", "--lon", "30", "--accuracy", "0")]
    [TestCase()]
    public async Task Half_a_position_is_bad_input(params string[] options) => await RunAsync(2, ["assets", "place", "1001", .. options]);

    private async Task<CliAnswer> RunAsync(int exit, params string[] args)
    {
        var answer = await _registry.RunAsync(args);
        Assert.That(answer.Exit, Is.EqualTo(exit), answer.ToString());
        return answer;
    }

    private Task<Asset> AssetAsync() => _registry.Registry.ReadAsync(r => r.Assets.AsNoTracking().SingleAsync(a => a.InventoryNumber == "1001"));

    private Task<int> EntriesAsync(string operation) => _registry.Registry.ReadAsync(async r =>
        (await r.Set<JournalEntry>().AsNoTracking().Select(e => e.Leaf).ToListAsync()).Count(l => System.Text.Encoding.UTF8.GetString(l).Contains($"\"op\":\"{operation}\"", StringComparison.Ordinal)));
}
