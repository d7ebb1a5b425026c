using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Exchange;
using AssetTags.Exchange.Files;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Exchange;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class KeepShapeTests(DatabaseProvider provider)
{
    private const string Foreign = "номенклатура;код установи;мітка обліку;штук;цех\nЛіхтар;03366500;101;1;7\nЛава;03366500;102;2;8\n";

    private static readonly string[] s_headers = ["номенклатура", "код установи", "мітка обліку", "штук", "цех"];

    private static readonly Dictionary<string, string> s_columns = new()
    {
        ["номенклатура"] = "title",
        ["код установи"] = "balanceHolderId",
        ["мітка обліку"] = "inventoryNumber",
        ["штук"] = "quantity",
        ["цех"] = "",
    };

    private TestRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await TestRegistry.CreateAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task A_file_that_nobody_understands_is_read_as_somebody_explained_it_once()
    {
        using var file = RegisterText.Of(Foreign);
        var before = await DetectAsync(file);
        Assert.That((before.Kind, before.Fault?.Code, before.Delimiter), Is.EqualTo(((AssetKind?)null, "header.unrecognised", (char?)';')));

        Assert.That(await KeepAsync(before.Headers, s_columns), Is.TypeOf<KeepShapeResult.Kept>());

        var after = await DetectAsync(file);
        Assert.That((after.Kind, after.Fault, after.IsRemembered), Is.EqualTo(((AssetKind?)AssetKind.Movable, (object?)null, true)));
        Assert.That(after.Columns.Select(c => (c.Column?.Name, c.Origin)), Is.EqualTo(new[]
        {
            ("title", ColumnOrigin.Corrected), ("balanceHolderId", ColumnOrigin.Corrected), ("inventoryNumber", ColumnOrigin.Corrected),
            ("quantity", ColumnOrigin.Corrected), ((string?)null, ColumnOrigin.Unknown),
        }));
        Assert.That(after.Columns[0].Samples, Is.EqualTo(["Ліхтар", "Лава"]));

        var imported = await _registry.UseAsync<ImportAssets, ImportResult>(i => i.RunAsync(new ImportRequest(_registry.CommunityId, file.Path), default));
        Assert.That(((ImportResult.Imported)imported).Report.Added, Is.EqualTo(2));
        var bench = await _registry.ReadAsync(r => r.Assets.SingleAsync(a => a.InventoryNumber == "102"));
        Assert.That((bench.Name, bench.Quantity, bench.ExtraValues), Is.EqualTo(("Лава", (decimal?)2, """{"цех":"8"}""")));
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_correction_outdoes_what_the_header_says_and_the_later_one_counts()
    {
        using var file = RegisterText.Of("uid,title,model\nx-1,Лава,Ліхтар\n");
        var headers = (await DetectAsync(file)).Headers;
        await KeepAsync(headers, new() { ["uid"] = "uid", ["title"] = "", ["model"] = "title" });
        Assert.That((await DetectAsync(file)).Columns.Select(c => c.Column?.Name), Is.EqualTo(["uid", null, "title"]));

        await KeepAsync(headers, new() { ["uid"] = "uid", ["title"] = "title", ["model"] = "model" });
        Assert.That((await DetectAsync(file)).Columns.Select(c => c.Column?.Name), Is.EqualTo(["uid", "title", "model"]));
        Assert.That(await _registry.ReadAsync(r => r.KnownShapes.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task Only_the_community_that_explained_a_shape_reads_it_so()
    {
        using var file = RegisterText.Of(Foreign);
        await KeepAsync(s_headers, s_columns);
        var elsewhere = await _registry.UseAsync<DetectFile, DetectFileResult>(d => d.RunAsync(Guid.NewGuid(), file.Path, new(), default));
        Assert.That(((DetectFileResult.Detected)elsewhere).File.Kind, Is.Null);
    }

    [TestCase("title", "title", TestName = "Two columns cannot be one")]
    [TestCase("inventoryNumber", "IsDangerous", TestName = "A name that is no column is refused")]
    [TestCase("inventoryNumber", "Title", TestName = "A name in other letters is no column")]
    public async Task What_cannot_be_read_is_refused(string first, string second)
    {
        var result = await KeepAsync(s_headers, new() { ["номенклатура"] = first, ["штук"] = second });
        Assert.That(result, Is.TypeOf<KeepShapeResult.Refused>());
        Assert.That(await _registry.ReadAsync(r => r.KnownShapes.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task A_shape_without_an_identity_or_with_columns_of_another_file_is_refused()
    {
        Assert.That(await KeepAsync(s_headers, new() { ["номенклатура"] = "title" }), Is.TypeOf<KeepShapeResult.Refused>());
        Assert.That(await KeepAsync(s_headers, new() { ["чужий"] = "inventoryNumber" }), Is.TypeOf<KeepShapeResult.Refused>());
    }

    private Task<KeepShapeResult> KeepAsync(IReadOnlyList<string?> headers, Dictionary<string, string> columns)
        => _registry.UseAsync<KeepShape, KeepShapeResult>(k => k.RunAsync(new(_registry.CommunityId, headers, AssetKind.Movable, columns), default));

    private async Task<DetectedFile> DetectAsync(RegisterText file)
        => ((DetectFileResult.Detected)await _registry.UseAsync<DetectFile, DetectFileResult>(
            d => d.RunAsync(_registry.CommunityId, file.Path, new RegisterFileOptions(), default))).File;
}
