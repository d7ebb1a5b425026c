using AssetTags.Assets;
using AssetTags.Exchange.Files;
using AssetTags.Exchange.Tables;

namespace AssetTags.Tests.Exchange;

public class RealRegistersTests
{
    private static readonly string[] s_kyivCodes =
        ["area.zero", "condition.dangerous", "condition.mapped", "house.masked", "postcode.soviet", "registration.several", "street.former", "title.missing", "value.missing"];

    private static readonly string[] s_buildingExample =
    [
        "2: edrpou.zero edrpou.zero edrpou.zero id.holder",
        "3: edrpou.checksum edrpou.checksum id.holder",
        "4: edrpou.checksum edrpou.checksum edrpou.checksum id.holder",
    ];

    private static readonly string[] s_movableExample =
    [
        "2: edrpou.zero id.holder",
        "3: edrpou.length id.holder id.inventory bookvalue.differs",
        "4: edrpou.checksum id.holder id.inventory",
    ];

    [Test]
    public void Kyiv_buildings_are_read_without_an_error()
    {
        var (file, rows) = Read(Kyiv);

        Assert.That((file.Header.Kind, file.EncodingName, file.Delimiter), Is.EqualTo((AssetKind.Building, "UTF-8", ',')));
        Assert.That(file.Header.Unknown, Is.EqualTo(RegisterText.All("kind", "type", "addressPostDistrict", "validityDate")));
        Assert.That(rows, Has.Count.EqualTo(47));
        Assert.That(rows.Where(r => r.HasErrors), Is.Empty);
        Assert.That(rows.Select(r => r.Applied().Name), Is.All.Not.Empty);
        Assert.That(rows.SelectMany(r => r.Codes()).Distinct().Order(StringComparer.Ordinal), Is.EqualTo(s_kyivCodes));
    }

    [Test]
    public void The_dangerous_building_of_Kyiv_keeps_the_words_of_the_city()
    {
        var (_, rows) = Read(Kyiv);

        var asset = rows[0].Applied();

        Assert.That((asset.OfficialId, asset.Area, asset.Condition, asset.IsDangerous), Is.EqualTo(("40465", 552.0m, AssetCondition.NeedsMajorRepair, true)));
        Assert.That(asset.Address.OneLine, Is.EqualTo("БОРИЧІВ ТІК"));
        Assert.That(asset.OfficialValues, Does.Contain("\"condition\":\"АВАРІЙНИЙ\"").And.Not.Contain("БОРИЧІВ ТІК"));
        Assert.That(asset.ExtraValues, Is.EqualTo("""{"addressPostDistrict":"ПОДІЛЬСЬКИЙ","kind":"10.1220.10.023-Будівлі адміністративні","type":"ОКРЕМО СТОЯЧИЙ","validityDate":"2025-04-03"}"""));
    }

    [Test]
    public void The_official_example_of_buildings_is_read_with_its_faults_named()
    {
        var (file, rows) = Read(Data("18_buildings.example.xlsx"));

        Assert.That(file.Header.Kind, Is.EqualTo(AssetKind.Building));
        Assert.That(rows.Select(r => $"{r.Line}: {string.Join(' ', r.Codes())}"), Is.EqualTo(s_buildingExample));
        var first = rows[0].Applied();
        Assert.That((rows[0].HolderCode, rows[0].InventoryNumber, first.Owner.Code), Is.EqualTo(("01411082", "10000234", "01411082")));
        Assert.That((first.Area, first.RegistrationDate, first.ClassId), Is.EqualTo((11450.6m, new DateOnly(2014, 5, 30), "1242.1")));
    }

    [Test]
    public void The_official_example_of_movable_property_is_read_with_its_faults_named()
    {
        var (file, rows) = Read(Data("18_movableProperty.example.xlsx"));

        Assert.That(file.Header.Kind, Is.EqualTo(AssetKind.Movable));
        Assert.That(rows.Select(r => $"{r.Line}: {string.Join(' ', r.Codes())}"), Is.EqualTo(s_movableExample));
        Assert.That(rows[1].Applied().Name, Is.EqualTo("комп’ютер"));
        Assert.That(rows[0].Applied().BookValueAmount, Is.EqualTo(120000m));
    }

    private static (RegisterFile File, List<AssetRow> Rows) Read(string path)
    {
        using var file = ((RegisterOpening.Opened)RegisterFile.Open(path)).File;
        return (file, [.. file.ReadAssets()]);
    }

    internal static string Kyiv => Path.Combine(Root(), "samples", "kyiv", "buildings.csv");

    internal static string Data(string name) => Path.Combine(TestContext.CurrentContext.TestDirectory, "Exchange", "Data", name);

    private static string Root()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AssetTags.sln")))
        {
            folder = folder.Parent ?? throw new AssertionException("The solution was not found above the tests.");
        }

        return folder.FullName;
    }
}
