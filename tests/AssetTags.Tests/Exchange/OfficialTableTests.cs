using AssetTags.Assets;
using AssetTags.Exchange.Files;
using AssetTags.Exchange.Tables;

namespace AssetTags.Tests.Exchange;

public class OfficialTableTests
{
    [TestCase(AssetKind.Building, "buildings", 31)]
    [TestCase(AssetKind.Movable, "movableProperty", 16)]
    [TestCase(AssetKind.Parcel, "parcels", 13)]
    public void Columns_are_those_of_the_official_schema_in_its_order(AssetKind kind, string name, int count)
    {
        var schema = File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Exchange", "Data", $"{name}.columns.csv"))
            .Select(l => l.Split('\t')).Select(c => $"{c[0]} {Type(c[1])} {c[2]} {string.Join(' ', c[3].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}").ToArray();

        var table = OfficialTable.Of(kind);

        Assert.That(table.Name, Is.EqualTo(name));
        Assert.That(table.Columns.Select(c => $"{c.Name} {c.Type} {c.IsRequired} {c.Title}"), Is.EqualTo(schema));
        Assert.That(table.Columns, Has.Count.EqualTo(count));
    }

    [Test]
    public void An_asset_goes_out_in_the_words_it_came_in()
    {
        var row = RegisterText.OnlyRow("""
            id,title,area,registrationDate,constructionReadiness,condition,registrationStatus,status
            1,Сарай,"12,50",31.01.2024,Невідомо,Потребує поточного ремонту,у процесі реєстрації,Списано
            """, new RegisterFileOptions { Table = AssetKind.Building });

        var asset = row.Applied();

        var columns = OfficialTable.Of(AssetKind.Building).Columns.Concat(OfficialTable.Extensions).ToDictionary(c => c.Name);
        string? Out(string name) => columns[name].TextOf(asset);
        Assert.That(Out("area"), Is.EqualTo("12.50"));
        Assert.That(Out("registrationDate"), Is.EqualTo("2024-01-31"));
        Assert.That(Out("constructionReadiness"), Is.EqualTo("Невідомо"));
        Assert.That(Out("condition"), Is.EqualTo("Потребує поточного ремонту"));
        Assert.That(Out("registrationStatus"), Is.EqualTo("У процесі реєстрації"));
        Assert.That(Out("status"), Is.EqualTo("Списано"));
        Assert.That(Out("description"), Is.Null);
    }

    private static OfficialValueType Type(string datatype) => datatype switch
    {
        "decimal" => OfficialValueType.Number,
        "integer" => OfficialValueType.WholeNumber,
        "date" => OfficialValueType.Date,
        _ => OfficialValueType.Text,
    };
}
