using System.Security.Cryptography;
using AssetTags.Data;
using AssetTags.Printing;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Cli;

/// <summary><c>assettags labels plate</c></summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class PlateCommandTests(DatabaseProvider provider)
{
    private CliRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.WithAssetsAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task An_asset_without_a_tag_gets_one_and_the_plate_is_remembered()
    {
        var answer = await PlateAsync("a.svg", "--asset", "1001", "--json");
        var again = await PlateAsync("a.svg", "--asset", "1001", "--design", "plate-200x100", "--distance", "0,8", "--phone", "15-80");

        Assert.That((answer.Exit, again.Exit), Is.EqualTo((0, 0)), $"{answer}{again}");
        Assert.That((answer.Json.GetProperty("isMinted").GetBoolean(), answer.Json.GetProperty("widthMm").GetDouble()), Is.EqualTo((true, 100)));
        Assert.That(again.Output, Does.Contain("читається з 0,8").And.Contain("виліт 3 мм"));
        var (runs, labels, tag) = await _registry.Registry.ReadAsync(async r => (
            await r.PrintRuns.OrderBy(p => p.Id).ToListAsync(), await r.PrintedLabels.ToListAsync(), await r.Tags.SingleAsync()));
        Assert.That(runs.Select(r => (r.Format, r.Design, r.LabelCount, r.PageCount)), Is.EqualTo((ValueTuple<string, string?, int, int>[])
            [("plate-100x140", "plate-100x140", 1, 1), ("plate-200x100", "plate-200x100", 1, 1)]));
        Assert.That(runs[1].FileHash, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(_registry.File("a.svg"))))));
        Assert.That(labels.Select(l => (l.TagId, l.Page, l.Slot)), Is.All.EqualTo((tag.Id, 1, 1)));
        Assert.That((tag.State, tag.Code.ToString()), Is.EqualTo((TagState.Printed, answer.Json.GetProperty("code").GetString())));
        Assert.That(await _registry.Registry.JournalFaultsAsync(), Is.Empty);
        Assert.That(await _registry.Registry.FaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_plate_can_be_made_before_its_asset_is_known()
    {
        var code = await _registry.MintAsync();

        var answer = await PlateAsync("blank.pdf", "--code", code, "--width", "60", "--bleed", "0");

        Assert.That(answer.Exit, Is.Zero, answer.ToString());
        Assert.That(await File.ReadAllTextAsync(_registry.File("blank.pdf")), Does.StartWith("%PDF").And.Not.Contain("TrimBox"));
        Assert.That(await _registry.Registry.ReadAsync(r => r.Tags.Select(t => t.State).SingleAsync()), Is.EqualTo(TagState.Printed));
    }

    [Test]
    public async Task What_cannot_be_leaves_no_file_no_tag_and_no_run()
    {
        var ended = await _registry.MintAsync();
        await _registry.RunAsync("tags", "lost", ended);
        await _registry.RunAsync("import", _registry.Write("glyph.csv",
            "uid,inventoryNumber,title,balanceHolderName,balanceHolderId\n99001045-2001,2001,Лава 漢字,КП,99001045\n"), "--table", "movableProperty");
        var before = await _registry.Registry.DumpAsync();
        (int Exit, string File, string[] Options)[] mistakes =
        [
            (2, "x.svg", []),
            (2, "x.svg", ["--asset", "1001", "--code", ended]),
            (2, "x.svg", ["--asset", "1001", "--width", "90", "--distance", "1"]),
            (2, "x.svg", ["--asset", "1001", "--width", "20"]),
            (2, "x.svg", ["--asset", "1001", "--distance", "9"]),
            (2, "x.svg", ["--asset", "1001", "--width", "wide"]),
            (2, "x.svg", ["--asset", "1001", "--bleed", "-1"]),
            (2, "x.svg", ["--asset", "1001", "--design", "plate-1x1"]),
            (2, "x.svg", ["--asset", "1001", "--design", "office-70x37"]),
            (2, "x.png", ["--asset", "1001"]),
            (2, "no/such.svg", ["--asset", "1001"]),
            (2, "x.svg", ["--code", "0000A-00013"]),
            (3, "x.svg", ["--code", "00000-00012"]),
            (3, "x.svg", ["--asset", "nobody"]),
            (4, "x.svg", ["--code", ended]),
            (4, "x.svg", ["--asset", "2001", "--design", "plate-200x100"]),
        ];
        foreach (var (exit, file, options) in mistakes)
        {
            var answer = await PlateAsync(file, options);

            Assert.That((answer.Exit, answer.Output), Is.EqualTo((exit, "")), $"{string.Join(' ', options)}\n{answer}");
            Assert.That(answer.Errors, Is.Not.Empty.And.Not.Contain("   at "));
        }

        Assert.That(await _registry.Registry.DumpAsync(), Is.EqualTo(before));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(_registry.File("x"))!), Has.None.Matches<string>(f => f.Contains("x.", StringComparison.Ordinal) && !f.EndsWith(".csv", StringComparison.Ordinal)));
    }

    [Test]
    public async Task Nothing_but_another_plate_is_ever_replaced()
    {
        var letter = _registry.Write("letter.svg", "не SVG");

        var answer = await PlateAsync("letter.svg", "--asset", "1001");

        Assert.That((answer.Exit, await File.ReadAllTextAsync(letter)), Is.EqualTo((2, "не SVG")), answer.ToString());
    }

    private Task<CliAnswer> PlateAsync(string file, params string[] options)
        => _registry.RunAsync(["labels", "plate", "--out", _registry.File(file), .. options]);
}
