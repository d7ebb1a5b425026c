using AssetTags.Assets;
using AssetTags.Exchange.Cells;

namespace AssetTags.Tests.Exchange;

public class CellTests
{
    [TestCase("area", "0.0", "area.zero")]
    [TestCase("area", "1 234,50")]
    [TestCase("area", "1 234.50")]
    [TestCase("area", "552.0")]
    [TestCase("area", "1,234.56", "decimal.separators")]
    [TestCase("area", "1.234.567", "decimal.separators")]
    [TestCase("area", "12 34", "decimal.unreadable")]
    [TestCase("area", "сто", "decimal.unreadable")]
    [TestCase("area", "100 кв. м", "decimal.unreadable")]
    [TestCase("area", "-5", "decimal.negative")]
    [TestCase("area", "3,65E+11", "decimal.exponent")]
    [TestCase("area", "Невідомо", "decimal.unknown")]
    [TestCase("area", "—", "value.missing")]
    [TestCase("isPartOf", "#REF!", "cell.formula")]
    [TestCase("area", "null", "value.missing")]
    [TestCase("area", "99999999999999999999999999999999", "decimal.unreadable")]
    [TestCase("ownerId", "1411082", "edrpou.zero")]
    [TestCase("ownerId", "22883141.0", "code.fraction")]
    [TestCase("ownerId", "145253685", "edrpou.length")]
    [TestCase("ownerId", "01234567", "edrpou.checksum")]
    [TestCase("ownerId", "1234567890", "edrpou.person")]
    [TestCase("ownerId", "приватна", "edrpou.shape")]
    [TestCase("userId", "1234567890")]
    [TestCase("addressPostCode", "254071", "postcode.soviet")]
    [TestCase("addressPostCode", "4071", "postcode.zero")]
    [TestCase("addressPostCode", "04071")]
    [TestCase("addressPostCode", "Київ", "postcode.shape")]
    [TestCase("CATUTTC", "UA80000000000093317")]
    [TestCase("CATUTTC", "UА80000000000093317", "katottg.letters")]
    [TestCase("CATUTTC", " UA80000000000093317 ")]
    [TestCase("CATUTTC", "8000000000", "katottg.shape")]
    [TestCase("addressLocatorDesignator", "xxx", "house.masked")]
    [TestCase("addressLocatorDesignator", "ХХХ", "house.masked")]
    [TestCase("addressLocatorDesignator", "2024-02-15", "text.date")]
    [TestCase("addressThoroughfare", "ЛЕОНІДА КАДЕНЮКА ПРОСПЕКТ (ГАГАРІНА ЮРІЯ )", "street.former")]
    [TestCase("registrationId", "36520741, 36520742,36520743", "registration.several")]
    [TestCase("registrationId", "3,65207E+11", "text.exponent")]
    [TestCase("registrationStatus", "ЗАРЕЄСТРОВАНО")]
    [TestCase("registrationStatus", "Договір діє", "vocabulary.unknown")]
    [TestCase("registrationDate", "41789", "date.serial")]
    [TestCase("registrationDate", "31-січ.-2024")]
    [TestCase("registrationDate", "2024-01-31Т10:15")]
    [TestCase("registrationDate", "31.01.24", "date.ambiguous")]
    [TestCase("registrationDate", "03/04/2024", "date.ambiguous")]
    [TestCase("registrationDate", "2024", "date.unreadable")]
    [TestCase("registrationDate", "31.02.2024", "date.unreadable")]
    [TestCase("registrationDate", "0024-01-31", "date.implausible")]
    [TestCase("registrationDate", "Невідомо", "date.unknown")]
    [TestCase("constructionReadiness", "101", "percent.range")]
    [TestCase("constructionReadiness", "майже", "percent.unreadable")]
    [TestCase("condition", "ЗАДОВІЛЬНИЙ", "condition.mapped")]
    [TestCase("condition", "АВАРІЙНИЙ", "condition.dangerous")]
    [TestCase("condition", "сумний", "vocabulary.unknown")]
    [TestCase("utilitiesAvailable", "Теплопостачання,постачання електроенергії")]
    [TestCase("utilitiesAvailable", "теплопостачання, інтернет", "vocabulary.unknown")]
    [TestCase("lat", "146", "coordinate.unreadable")]
    [TestCase("lat", "32.61", "coordinate.abroad")]
    [TestCase("id", "3,65207E+11", "id.exponent", "row.unidentifiable")]
    [TestCase("id", "40465.0", "code.fraction")]
    public void A_cell_of_a_building_is_doubted_with_its_code(string column, string cell, params string[] codes)
        => Assert.That(RegisterText.Building(column, cell).Codes(), Is.EqualTo(codes));

    [TestCase("primaryValueAmount", "1000 грн", "decimal.currency")]
    [TestCase("primaryValueAmount", "$1000", "decimal.currency")]
    [TestCase("yearMade", "1699", "year.range")]
    [TestCase("yearMade", "1980-ті", "year.unreadable")]
    [TestCase("yearMade", "2015.0")]
    public void A_cell_of_movable_property_is_doubted_with_its_code(string column, string cell, params string[] codes)
        => Assert.That(RegisterText.Movable(column, cell).Codes(), Is.EqualTo(codes));

    [TestCase("cadastralId", "0510600000:07:006:0202")]
    [TestCase("cadastralId", "05106000000:07:006:0202", "cadastral.shape")]
    [TestCase("kvtspzClassId", "3.07", "class.zero")]
    [TestCase("kvtspzClassId", "3.1", "class.shape")]
    [TestCase("kvtspzClassId", "03.07")]
    public void A_cell_of_a_parcel_is_doubted_with_its_code(string column, string cell, params string[] codes)
        => Assert.That(RegisterText.Parcel(column, cell).Codes(), Is.EqualTo(codes));

    [TestCase("uid", 200)]
    [TestCase("uid", 201, "id.long")]
    [TestCase("inventoryNumber", 200)]
    [TestCase("inventoryNumber", 201, "id.long")]
    [TestCase("balanceHolderId", 20, "edrpou.length")]
    [TestCase("balanceHolderId", 21, "edrpou.length", "code.long")]
    [TestCase("ownerId", 21, "edrpou.length", Description = "nothing is told by it")]
    public void A_name_longer_than_a_registry_keeps_is_an_error(string column, int length, params string[] codes)
    {
        var row = RegisterText.Movable(column, new string('7', length));

        Assert.That(row.Codes().Except(RegisterText.All("row.unidentifiable")), Is.EqualTo(codes));
        Assert.That(row.HasErrors, Is.EqualTo(codes.Any(c => c.EndsWith(".long", StringComparison.Ordinal))));
    }

    [TestCase("ar-SA")]
    [TestCase("th-TH")]
    [TestCase("uk-UA")]
    public void Numbers_and_dates_in_messages_do_not_follow_the_culture_of_the_machine(string culture)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(culture);
        try
        {
            var date = RegisterText.Building("registrationDate", "45322").Issues.Single();
            var sum = RegisterText.OnlyRow("uid,title,quantity,primaryValueAmount,amortizationValueAmount,bookValueAmount\n1,Стіл,1,82000.50,50000,50000.25").Issues.Single();

            Assert.That(date.Message.Uk, Does.Contain("2024-01-31"));
            Assert.That(date.Message.En, Does.Contain("2024-01-31"));
            Assert.That(sum.Message.Uk, Does.Contain("50000.25").And.Contain("82000.50").And.Contain("32000.50"));
            Assert.That(sum.Message.En, Does.Contain("50000.25").And.Contain("82000.50").And.Contain("32000.50"));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [TestCase("1 234,50", 1234.50)]
    [TestCase("1\u00A0234,50", 1234.50)]
    [TestCase("1\u202F234\u2009567,5", 1234567.5)]
    [TestCase("−5", -5)]
    [TestCase("0,1", 0.1)]
    public void Reads_numbers_as_people_write_them(string cell, decimal number)
        => Assert.That(RegisterText.Building("area", cell).Applied().Area, Is.EqualTo(number));

    [TestCase("31.01.2024")]
    [TestCase("31.1.2024")]
    [TestCase("2024-01-31")]
    [TestCase("2024-01-31T00:00:00")]
    [TestCase("2024-01-31Т10:15")]
    [TestCase("31.01.2024 00:00:00")]
    [TestCase("31-січ.-2024")]
    [TestCase("31 січня 2024 р.")]
    [TestCase("45322")]
    public void Reads_one_date_in_many_spellings(string cell)
        => Assert.That(RegisterText.Building("registrationDate", cell).Applied().RegistrationDate, Is.EqualTo(new DateOnly(2024, 1, 31)));

    [Test]
    public void An_emergency_condition_is_mapped_aloud_flagged_and_kept_as_written()
    {
        var row = RegisterText.Building("condition", "АВАРІЙНИЙ");

        var asset = row.Applied();

        Assert.That(asset.Condition, Is.EqualTo(AssetCondition.NeedsMajorRepair));
        Assert.That(asset.IsDangerous, Is.True);
        Assert.That(asset.OfficialValues, Does.Contain("\"condition\":\"АВАРІЙНИЙ\""));
        Assert.That(row.Issues[0].Message.Uk, Does.Contain("Потребує капітального ремонту"));
    }

    [Test]
    public void Unknown_and_nothing_are_different()
    {
        var unknown = RegisterText.Building("constructionReadiness", "Невідомо").Applied();
        var nothing = RegisterText.Building("constructionReadiness", "null").Applied();

        Assert.That((unknown.ConstructionReadiness, unknown.ConstructionReadinessUnknown), Is.EqualTo(((int?)null, true)));
        Assert.That((nothing.ConstructionReadiness, nothing.ConstructionReadinessUnknown), Is.EqualTo(((int?)null, false)));
        Assert.That(RegisterText.Building("condition", "невідомо").Applied().Condition, Is.EqualTo(AssetCondition.Unknown));
        Assert.That(RegisterText.Building("condition", "NULL").Applied().Condition, Is.Null);
    }

    [TestCase("комп'ютер", "комп’ютер")]
    [TestCase("комп`ютер", "комп’ютер")]
    [TestCase("компʼютер", "комп’ютер")]
    [TestCase("  ТРИ\u00A0\u00A0СЛОВА\tТУТ ", "ТРИ СЛОВА ТУТ")]
    [TestCase("и\u0306", "й")]
    [TestCase("5' труба", "5' труба")]
    [TestCase("ВСЕ ВЕЛИКИМИ", "ВСЕ ВЕЛИКИМИ")]
    public void Cleans_a_text_without_changing_what_it_says(string cell, string text)
    {
        var row = RegisterText.Building("isPartOf", cell);

        Assert.That(row.Applied().IsPartOf, Is.EqualTo(text));
        Assert.That(row.Issues, Is.Empty);
    }

    [Test]
    public void A_message_names_the_line_the_column_the_value_and_what_would_be_right()
    {
        var issue = RegisterText.Movable(" Первісна  вартість", "1000 грн").Issues.Single();

        Assert.That((issue.Line, issue.Column, issue.Value), Is.EqualTo((2, "Первісна вартість", "1000 грн")));
        Assert.That(issue.Severity, Is.EqualTo(IssueSeverity.Error));
        Assert.That(issue.Message.Uk, Does.Contain("1000 грн").And.Contain("123000.00"));
        Assert.That(issue.Message.En, Does.Contain("1000 грн").And.Contain("123000.00"));
    }
}
