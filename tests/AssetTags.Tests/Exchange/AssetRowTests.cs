using AssetTags.Assets;

namespace AssetTags.Tests.Exchange;

public class AssetRowTests
{
    private const string Header = "Інвентарний номер;Найменування;Адреса;ЄДРПОУ балансоутримувача;Балансоутримувач;Примітка";

    [Test]
    public void Applying_a_row_twice_gives_the_same_asset()
    {
        var row = RegisterText.OnlyRow($"{Header}\n10130001;Комп'ютерний клас;вул. Миру, 5;22883141;КМР;біля входу");
        var asset = row.Applied();
        var (official, extra) = (asset.OfficialValues, asset.ExtraValues);

        row.ApplyTo(asset);

        Assert.That(official, Is.EqualTo("""{"balanceHolderId":"22883141","balanceHolderName":"КМР","title":"Комп'ютерний клас"}"""));
        Assert.That(extra, Is.EqualTo("""{"Примітка":"біля входу"}"""));
        Assert.That((asset.OfficialValues, asset.ExtraValues), Is.EqualTo((official, extra)));
        Assert.That((asset.Name, asset.InventoryNumber, asset.Address.Thoroughfare), Is.EqualTo(("Комп’ютерний клас", "10130001", "вул. Миру, 5")));
        Assert.That((row.HolderCode, row.HolderName), Is.EqualTo(("22883141", "КМР")));
    }

    [Test]
    public void A_file_changes_only_what_it_has_columns_for()
    {
        var asset = RegisterText.OnlyRow($"{Header}\n1;Сарай;вул. Миру, 5;22883141;КМР;біля входу").Applied();

        RegisterText.OnlyRow("Інвентарний номер;ЄДРПОУ балансоутримувача;Індекс;Вулиця\n1;22883141;03001;null").ApplyTo(asset);

        Assert.That((asset.Name, asset.Title, asset.Address.PostCode, asset.Address.Thoroughfare), Is.EqualTo(("Сарай", "Сарай", "03001", (string?)null)));
        Assert.That(asset.OfficialValues, Is.EqualTo("""{"balanceHolderId":"22883141","balanceHolderName":"КМР"}"""));
        Assert.That(asset.ExtraValues, Does.Contain("біля входу"));
    }

    [Test]
    public void An_official_id_gives_the_inventory_number_where_there_is_no_column_for_it()
    {
        var row = RegisterText.OnlyRow("id,title,CATUTTC,balanceHolderId\n03366500-10310005,Сарай,UA80000000000093317,03366500");

        Assert.That((row.OfficialId, row.InventoryNumber), Is.EqualTo(("03366500-10310005", "10310005")));
        Assert.That(row.Applied().InventoryNumber, Is.EqualTo("10310005"));
        Assert.That(row.Issues, Is.Empty);
    }

    [TestCase("uid,inventoryNumber,title,quantity,balanceHolderId\n03366500-1,2,Стіл,1,03366500", "id.inventory")]
    [TestCase("uid,inventoryNumber,title,quantity,balanceHolderId\n03366500-1,1,Стіл,1,22883141", "id.holder")]
    [TestCase("uid,title,quantity,primaryValueAmount,amortizationValueAmount,bookValueAmount\n1,Стіл,1,82000,50000,50000", "bookvalue.differs")]
    [TestCase("inventoryNumber,title,quantity,balanceHolderName\n1,Стіл,1,Школа", "holder.code")]
    [TestCase("inventoryNumber,title,quantity\n1,Стіл,1", "row.unidentifiable")]
    [TestCase("inventoryNumber,title,quantity,ownerId,ownerName\n1,Стіл,1,22883141,КМР", "row.unidentifiable", Description = "the owner is not taken for the holder")]
    [TestCase("uid,title,quantity\nnull,Стіл,1", "row.unidentifiable")]
    [TestCase("uid,title,quantity\n1,Стіл,1,зайве,,null", "row.long")]
    [TestCase("uid,title,quantity\n1,Стіл,1,,,null")]
    [TestCase("uid,title,quantity\n1,Стіл", "value.missing")]
    public void A_row_is_doubted_with_its_code(string text, params string[] codes)
        => Assert.That(RegisterText.OnlyRow(text).Codes(), Is.EqualTo(codes));

    [TestCase("id,kind,type,title,description,CATUTTC\n1,10.1242.30.001-Автостоянки,СПОРУДА,null,ВИРОБНИЧЕ,UA80000000000093317", "Автостоянки, СПОРУДА, ВИРОБНИЧЕ")]
    [TestCase("id,title,dk018classDescription\n1,,Гаражі", "Гаражі")]
    [TestCase("uid,title,producerName,model\n1,null,Apple,MacBook", "Apple MacBook")]
    [TestCase("uid,title,quantity\n1,null,1", "Об’єкт 1")]
    public void A_missing_title_is_a_warning_and_the_name_is_made(string text, string name)
    {
        var row = RegisterText.OnlyRow(text);

        Assert.That(row.Name, Is.EqualTo(name));
        Assert.That(row.Codes(), Is.EqualTo(RegisterText.All("title.missing")));
        Assert.That((row.Applied().Title, row.Applied().Name), Is.EqualTo(((string?)null, name)));
    }

    [Test]
    public void A_parcel_needs_no_title()
    {
        var row = RegisterText.OnlyRow("cadastralId,area\n0510600000:07:006:0202,\"0,0012\"");

        Assert.That(row.Name, Is.EqualTo("Земельна ділянка 0510600000:07:006:0202"));
        Assert.That(row.Applied().Area, Is.EqualTo(0.0012m));
        Assert.That(row.Issues, Is.Empty);
    }

    [Test]
    public void A_repeated_asset_is_told_from_two_assets_under_one_number()
    {
        var rows = RegisterText.Rows("""
            uid,inventoryNumber,title,quantity,balanceHolderId
            1,10,Стіл,1,22883141
            1,10,Стіл письмовий,1,22883141
            2,10,Шафа,1,22883141
            3,10,Шафа,1,03366500
            """);

        Assert.That(rows.Select(r => string.Join(' ', r.Codes())), Is.EqualTo(RegisterText.All("", "row.repeated", "inventory.repeated", "")));
        Assert.That(rows[1].HasErrors, Is.False);
        Assert.That(rows[2].Issues[0].Message.Uk, Does.Contain("з рядка 3"), "the row that counts");
    }

    [TestCase("1,A 1,B 2,A", "", "row.repeated", "", Description = "the later row took another number")]
    [TestCase("1,A 1, 2,A", "", "row.repeated", "", Description = "the later row has none")]
    [TestCase("1,A 1,B 2,B", "", "row.repeated", "inventory.repeated", Description = "the new number is taken")]
    [TestCase("1,A 2,B 1,B 3,A", "", "", "inventory.repeated", "inventory.repeated", Description = "a row in error changes nothing")]
    [TestCase("1,A 1,B 1,A 2,B", "", "row.repeated", "row.repeated", "", Description = "there and back")]
    [TestCase("1,A 1,B 2,A 1,A", "", "row.repeated", "", "inventory.repeated", Description = "a released number that found another asset")]
    public void A_number_belongs_to_the_row_that_counts(string pairs, params string[] codes)
    {
        var rows = RegisterText.Rows("uid,inventoryNumber,title,quantity,balanceHolderId\n"
            + string.Concat(pairs.Split(' ').Select(p => $"{p},Стіл,1,22883141\n")));

        Assert.That(rows.Select(r => string.Join(' ', r.Codes())), Is.EqualTo(codes));
    }

    [Test]
    public void A_row_with_errors_or_of_another_kind_is_not_applied()
    {
        var bad = RegisterText.Movable("yearMade", "давно");

        Assert.That(() => bad.ApplyTo(new Asset { Kind = AssetKind.Movable }), Throws.InvalidOperationException);
        Assert.That(() => RegisterText.Movable("yearMade", "2015").ApplyTo(new Asset { Kind = AssetKind.Parcel }), Throws.ArgumentException);
    }

    [Test]
    public void Status_and_position_are_understood_where_people_add_them()
    {
        var asset = RegisterText.OnlyRow("id,CATUTTC,title,Статус,Широта,Довгота\n1,UA80000000000093317,Сарай,у оренді,\"46,6354\",32.6169").Applied();

        Assert.That(asset.Status, Is.EqualTo(AssetStatus.Leased));
        Assert.That((asset.Location.Latitude, asset.Location.Longitude, asset.Location.Source), Is.EqualTo((46.6354, 32.6169, "import")));
        Assert.That(asset.ExtraValues, Does.Contain("\"Статус\":\"у оренді\""));
    }
}
