using AssetTags.Assets;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Tables;

namespace AssetTags.Tests.Exchange;

public class RegisterHeaderTests
{
    [TestCase(AssetKind.Building)]
    [TestCase(AssetKind.Movable)]
    [TestCase(AssetKind.Parcel)]
    public void Every_official_table_is_recognised_by_names_and_by_titles(AssetKind kind)
    {
        var columns = OfficialTable.Of(kind).Columns;

        var byName = Recognise([.. columns.Select(c => c.Name)]);
        var byTitle = Recognise([.. columns.Select(c => $"  {c.Title.ToUpperInvariant()}\t")]);

        Assert.That((byName.Kind, byTitle.Kind), Is.EqualTo((kind, kind)));
        Assert.That(byName.Columns.Select(c => c.Column), Is.EqualTo(columns));
        Assert.That(byTitle.Columns.Select(c => c.Column), Is.EqualTo(columns));
        Assert.That(byName.Issues, Is.Empty);
    }

    [TestCase("Id", "id")]
    [TestCase(" buildingId", "id")]
    [TestCase("identifier", "id")]
    [TestCase("uid", "id")]
    [TestCase("buildingTitle", "title")]
    [TestCase("buildingArea", "area")]
    [TestCase("nk018classId", "dk018classId")]
    [TestCase("nk018classDescription", "dk018classDescription")]
    [TestCase("ownercustodianName", "ownerName")]
    [TestCase("ownercustodianId", "ownerId")]
    [TestCase("addressPostStreet", "addressThoroughfare")]
    [TestCase("\uFEFFowner_Name\t", "ownerName")]
    [TestCase("Iнвентарний\u00A0номер", "inventoryNumber", Description = "a Latin I")]
    [TestCase("Інв. №", "inventoryNumber")]
    [TestCase("Балансоутримувач", "balanceHolderName")]
    [TestCase("Код ЄДРПОУ балансоутримувача", "balanceHolderId")]
    [TestCase("Найменування об’єкта", "title")]
    [TestCase("Загальна площа, кв. м", "area")]
    [TestCase("Первісна вартість, грн", "primaryValueAmount")]
    [TestCase("lng", "longitude")]
    [TestCase("Широта", "latitude")]
    public void An_alias_is_understood(string header, string column)
    {
        var read = Recognise(["CATUTTC", "addressPostCode", header, "Інвентарний номер"]);

        Assert.That(read.Columns[2].Column?.Name, Is.EqualTo(column));
    }

    [Test]
    public void A_cadastral_number_is_an_id_among_parcels_and_an_extra_among_buildings()
    {
        Assert.That(Recognise(["cadastralID", "area", "kvtspzClassId"]).Kind, Is.EqualTo(AssetKind.Parcel));
        Assert.That(Recognise(["id", "kvtspzClassId", "kvtspzClassDescription"], AssetKind.Parcel).Columns[0].Column?.Name, Is.EqualTo("cadastralId"));
        Assert.That(Recognise(["Інвентарний номер", "Адреса", "Кадастровий номер"], AssetKind.Building).Unknown, Is.EqualTo(RegisterText.All("Кадастровий номер")));
    }

    [Test]
    public void A_table_made_by_people_is_recognised()
    {
        var read = Recognise(["№ з/п", "Інвентарний номер", "Найменування", "Адреса", "Балансоутримувач", "ЄДРПОУ балансоутримувача", "Примітка"]);

        Assert.That(read.Kind, Is.EqualTo(AssetKind.Building));
        Assert.That(read.Unknown, Is.EqualTo(RegisterText.All("№ з/п", "Примітка")));
        Assert.That(Codes(read), Is.EqualTo(RegisterText.All("header.unknown", "header.extension", "header.address", "header.unknown", "header.required")));
    }

    [Test]
    public void A_repeated_column_counts_once_and_is_kept_as_an_extra()
    {
        var read = Recognise(["id", "uid", "CATUTTC", "Примітка", "Примітка"]);

        Assert.That(read.Duplicates, Is.EqualTo(RegisterText.All("uid")));
        Assert.That(read.Unknown, Is.EqualTo(RegisterText.All("Примітка", "Примітка (2)")));
        Assert.That(Codes(read), Does.Contain("header.duplicate"));
    }

    [Test]
    public void What_cannot_be_told_is_refused_with_what_would_help()
    {
        Assert.That(Refuse(["a", "b"]).Code, Is.EqualTo("header.unrecognised"));
        Assert.That(Refuse(["Адреса", "Балансоутримувач"]).Code, Is.EqualTo("header.unidentifiable"));
        Assert.That(Refuse(["uid", "title", "CATUTTC", "contractNumber", "contractUrl", "contractStatus"]).Code, Is.EqualTo("header.leases"));
        var ambiguous = Refuse(["Інвентарний номер", "Найменування"]);
        Assert.That(ambiguous.Code, Is.EqualTo("header.ambiguous"));
        Assert.That(ambiguous.Message.Uk, Does.Contain("--table movableProperty").And.Contain("--table buildings").And.Contain("inventoryNumber, title"));
        Assert.That(Recognise(["Інвентарний номер", "Найменування"], AssetKind.Building).Kind, Is.EqualTo(AssetKind.Building));
    }

    private static RegisterHeader Recognise(string[] headers, AssetKind? table = null)
        => ((HeaderRecognition.Recognised)RegisterHeader.Recognise(headers, table)).Header;

    private static ImportIssue Refuse(string[] headers)
        => ((HeaderRecognition.Refused)RegisterHeader.Recognise(headers)).Reason;

    private static string[] Codes(RegisterHeader header) => [.. header.Issues.Select(i => i.Code)];
}
