using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Exchange;
using AssetTags.Exchange.Exports;
using AssetTags.Exchange.Previews;
using AssetTags.Tests.Architecture;
using AssetTags.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Exchange;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class ExportAssetsTests(DatabaseProvider provider)
{
    private const string Hostile = """
        uid,inventoryNumber,balanceHolderName,balanceHolderId,title,quantity,model,yearMade,status,latitude,longitude
        =1+1,"'=2",КП «Світло»,03366500,"=cmd|' /C calc'!A0",1,"@SUM(A1:A9)",2015,В експлуатації,48.50,29.25
        +7,-8,КП «Світло»,03366500,"-2+3; <b>&""Лава""</b>",-2,"_x0041_ і ''=3",,,,
        b,0009,КП «Світло»,03366500,"＝1+1",1 234.50,'звичайна,1999,,,

        """;

    private TestRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await TestRegistry.CreateAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [TestCase("kyiv/buildings.csv", ExportFormat.Csv)]
    [TestCase("kyiv/buildings.csv", ExportFormat.Xlsx)]
    [TestCase("ladyzhyn/movableProperty.csv", ExportFormat.Csv)]
    [TestCase("ladyzhyn/movableProperty.csv", ExportFormat.Xlsx)]
    [TestCase("ladyzhyn/buildings.csv", ExportFormat.Xlsx)]
    public async Task Importing_our_own_export_changes_nothing(string sample, ExportFormat format)
    {
        var path = Path.Combine(SourceTree.Root, "samples", sample);
        var added = (await ImportAsync(path)).Added;
        await AssertRoundTripAsync(await ExportAsync(format, sample.Contains("buildings", StringComparison.Ordinal) ? AssetKind.Building : AssetKind.Movable), added);
    }

    [TestCase(ExportFormat.Csv)]
    [TestCase(ExportFormat.Xlsx)]
    public async Task Texts_that_look_like_formulas_go_out_harmless_and_come_back_as_they_were(ExportFormat format)
    {
        await ImportAsync(Hostile);
        var bytes = await ExportAsync(format, AssetKind.Movable);
        await AssertRoundTripAsync(bytes, 3);
        if (format == ExportFormat.Csv)
        {
            var cells = System.Text.Encoding.UTF8.GetString(bytes).Split(['\n', ',']).Select(c => c.Trim('"')).ToList();
            Assert.That(cells.Where(c => c.Length > 0 && "=+@＝".Contains(c[0], StringComparison.Ordinal)), Is.Empty);
            Assert.That(cells, Does.Contain("'=1+1").And.Contain("'@SUM(A1:A9)").And.Contain("-2").And.Contain("'-8"));
        }
    }

    [Test]
    public async Task A_workbook_is_valid_has_no_formula_and_types_its_numbers_and_dates()
    {
        await ImportAsync(Hostile);
        await ImportAsync("id,title,area,registrationDate,dk018classId\nbld-1,Школа,1 234.50,30.05.2014,1263\n");
        var bytes = await ExportAsync(ExportFormat.Xlsx, AssetKind.Building, AssetKind.Movable, AssetKind.Parcel);

        using var memory = new MemoryStream(bytes);
        using (var document = SpreadsheetDocument.Open(memory, isEditable: false))
        {
            Assert.That(new OpenXmlValidator().Validate(document).Select(e => e.Description), Is.Empty);
            Assert.That(document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(s => s.Name!.Value), Is.EqualTo(["buildings", "movableProperty"]));
            Assert.That(document.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()), Is.Empty);
        }

        memory.Position = 0;
        using var reader = ExcelReaderFactory.CreateReader(memory);
        reader.Read();
        var headers = Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i)).ToList();
        reader.Read();
        Assert.That(reader.GetValue(headers.IndexOf("area")), Is.EqualTo(1234.5));
        Assert.That(reader.GetValue(headers.IndexOf("registrationDate")), Is.EqualTo(new DateTime(2014, 5, 30)));
        Assert.That(reader.GetValue(headers.IndexOf("dk018classId")), Is.EqualTo("1263"));
    }

    [Test]
    public async Task A_list_without_assets_is_a_sheet_with_headers()
    {
        using var memory = new MemoryStream(await ExportAsync(ExportFormat.Xlsx, AssetKind.Building, AssetKind.Movable));
        using var document = SpreadsheetDocument.Open(memory, isEditable: false);
        Assert.That(document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_map_gets_points_and_every_column()
    {
        await ImportAsync(Hostile);
        var json = JsonDocument.Parse(await ExportAsync(ExportFormat.GeoJson, AssetKind.Building, AssetKind.Movable)).RootElement;
        var features = json.GetProperty("features").EnumerateArray().ToList();
        Assert.That(features, Has.Count.EqualTo(3));
        Assert.That(features[0].GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(c => c.GetDouble()), Is.EqualTo([29.25, 48.5]));
        Assert.That(features[1].GetProperty("geometry").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(features[0].GetProperty("properties").GetProperty("uid").GetString(), Is.EqualTo("=1+1"));
    }

    private async Task AssertRoundTripAsync(byte[] export, int assets)
    {
        var before = await _registry.DumpAsync();
        using var file = RegisterText.Of(export);
        var changes = await ChangesAsync(file.Path);
        Assert.That(changes, Is.Empty);
        var again = await ImportAsync(file.Path);
        Assert.That((again.Rows, again.Added, again.Changed, again.Unchanged, again.Bad), Is.EqualTo((assets, 0, 0, assets, 0)));
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
    }

    // What would change, told by a preview.
    private async Task<string[]> ChangesAsync(string path)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var preview = await _registry.UseAsync<PreviewImport, PreviewImportResult>(
                p => p.RunAsync(new ImportRequest(_registry.CommunityId, path), folder.FullName, default));
            return [.. ((PreviewImportResult.Ready)preview).Preview.Changed.All().Select(c => $"{c.Line}: {string.Join("; ", c.Changes)}")];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<byte[]> ExportAsync(ExportFormat format, params AssetKind[] kinds)
    {
        using var memory = new MemoryStream();
        await using var output = new AsynchronousOnly(memory);
        await _registry.UseAsync<IServiceProvider, bool>(async s =>
        {
            var registry = (RegistryContext)s.GetService(typeof(RegistryContext))!;
            await ((ExportAssets)s.GetService(typeof(ExportAssets))!).RunAsync(
                new ExportRequest(_registry.CommunityId, format, kinds),
                kind => registry.Assets.AsNoTracking().Where(a => a.Kind == kind).OrderBy(a => a.Id).AsAsyncEnumerable(), output, default);
            return true;
        });
        return memory.ToArray();
    }

    private async Task<ImportReport> ImportAsync(string pathOrText)
    {
        using var file = pathOrText.Contains('\n') ? RegisterText.Of(pathOrText) : null;
        var result = await _registry.UseAsync<ImportAssets, ImportResult>(i => i.RunAsync(new ImportRequest(_registry.CommunityId, file?.Path ?? pathOrText), default));
        return ((ImportResult.Imported)result).Report;
    }
}
