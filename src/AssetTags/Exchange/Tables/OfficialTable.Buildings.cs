using AssetTags.Assets;
using AssetTags.Exchange.Cells;
using static AssetTags.Exchange.Tables.OfficialValueType;

namespace AssetTags.Exchange.Tables;

public sealed partial class OfficialTable
{
    private static OfficialColumn[] Buildings() =>
    [
        Id("id", IdentityCell.Read, "uid", "identifier", "buildingId", "Ідентифікатор об'єкта"),
        new("isPartOf", "Назва майнового комплексу", Text, TextCell.Read) { Aliases = ["Майновий комплекс"], Get = a => a.IsPartOf, Set = (a, v) => a.IsPartOf = (string?)v },
        NameOf("Назва"),
        new("description", "Опис", Text, TextCell.Read) { Aliases = ["Опис об'єкта", "Призначення"], Get = a => a.Description, Set = (a, v) => a.Description = (string?)v },
        .. Owner(),
        .. BalanceHolder(isRequired: false),
        .. User(),
        new("dk018classId", "Код класу НК 018:2023 «Класифікатор будівель і споруд»", Text, TextCell.ReadCode) { IsRequired = true, IsTelling = true, IsBorrowable = false, Aliases = ["nk018classId", "Код класу НК 018:2023", "Код НК 018", "Код ДК 018", "Код класу"], Get = a => a.ClassId, Set = (a, v) => a.ClassId = (string?)v },
        new("dk018classDescription", "Назва класу НК 018:2023 «Класифікатор будівель і споруд»", Text, TextCell.Read) { IsRequired = true, IsTelling = true, IsBorrowable = false, Aliases = ["nk018classDescription", "Назва класу НК 018:2023", "Назва класу"], Get = a => a.ClassDescription, Set = (a, v) => a.ClassDescription = (string?)v },
        UnitName("Назва одиниці виміру"),
        new("area", "Площа або кількість штук", Number, NumberCell.ReadAmount) { IsRequired = true, Aliases = ["buildingArea", "Площа", "Загальна площа", "Площа, кв. м", "Площа, м2", "Площа, м²", "Загальна площа, кв. м", "Загальна площа, м2", "Площа (кв. метрів)"], Get = a => a.Area, Set = (a, v) => a.Area = (decimal?)v },
        .. Address(),
        .. Registration(),
        new("constructionReadiness", "Рівень будівельної готовності", WholeNumber, NumberCell.ReadReadiness) { IsTelling = true, Aliases = ["Будівельна готовність", "Рівень готовності"], Get = a => new Readiness(a.ConstructionReadiness, a.ConstructionReadinessUnknown), Set = SetReadiness },
        new("condition", "Стан будівель та споруд", Text, ConditionCell.Read) { Aliases = ["Технічний стан", "Стан", "Стан об'єкта"], Get = a => a.Condition is { } c ? new Condition(c, a.IsDangerous) : null, Set = SetCondition },
        Utilities("Наявність комунальних комунікацій"),
    ];

    private static OfficialColumn[] Address() =>
    [
        new("CATUTTC", "Код КАТОТТГ", Text, PlaceCell.ReadKatottg) { IsRequired = true, IsTelling = true, Aliases = ["KATOTTG", "КАТОТТГ", "CATOTTG", "addressKATOTTG"], Get = a => a.Address.Katottg, Set = (a, v) => a.Address.Katottg = (string?)v },
        new("addressPostCode", "Поштовий індекс", Text, PlaceCell.ReadPostCode) { IsRequired = true, IsTelling = true, Aliases = ["Індекс"], Get = a => a.Address.PostCode, Set = (a, v) => a.Address.PostCode = (string?)v },
        new("addressAdminUnitL1", "Країна", Text, TextCell.Read) { IsRequired = true, Get = a => a.Address.AdminUnitL1, Set = (a, v) => a.Address.AdminUnitL1 = (string?)v },
        new("addressAdminUnitL2", "Регіон", Text, TextCell.Read) { IsRequired = true, Aliases = ["Область"], Get = a => a.Address.AdminUnitL2, Set = (a, v) => a.Address.AdminUnitL2 = (string?)v },
        new("addressAdminUnitL3", "Район", Text, TextCell.Read) { Get = a => a.Address.AdminUnitL3, Set = (a, v) => a.Address.AdminUnitL3 = (string?)v },
        new("addressAdminUnitL4", "Територіальна громада", Text, TextCell.Read) { Aliases = ["Громада", "ТГ"], Get = a => a.Address.AdminUnitL4, Set = (a, v) => a.Address.AdminUnitL4 = (string?)v },
        new("addressPostName", "Населений пункт", Text, TextCell.Read) { IsRequired = true, Aliases = ["Місто", "Місто/село"], Get = a => a.Address.PostName, Set = (a, v) => a.Address.PostName = (string?)v },
        new(Thoroughfare, "Вулиця або аналог", Text, TextCell.ReadStreet) { IsRequired = true, IsTelling = true, Aliases = ["addressPostStreet", "Вулиця", .. WholeAddress], Get = a => a.Address.Thoroughfare, Set = (a, v) => a.Address.Thoroughfare = (string?)v },
        new("addressLocatorDesignator", "Номер об’єкта", Text, TextCell.ReadHouse) { IsRequired = true, Aliases = ["Номер будинку", "Будинок", "№ будинку", "Буд."], Get = a => a.Address.LocatorDesignator, Set = (a, v) => a.Address.LocatorDesignator = (string?)v },
        new("addressLocatorBuilding", "Номер корпусу", Text, TextCell.ReadCode) { Aliases = ["Корпус"], Get = a => a.Address.LocatorBuilding, Set = (a, v) => a.Address.LocatorBuilding = (string?)v },
        new("addressLocatorName", "Назва будівлі або її частини", Text, TextCell.Read) { Aliases = ["Приміщення", "Частина будівлі"], Get = a => a.Address.LocatorName, Set = (a, v) => a.Address.LocatorName = (string?)v },
    ];

    private static OfficialColumn[] Registration() =>
    [
        new("registrationStatus", "Статус реєстрації", Text, VocabularyCell.ReadRegistration) { IsRequired = true, Aliases = ["Стан реєстрації"], Get = a => a.RegistrationStatus, Set = (a, v) => a.RegistrationStatus = (RegistrationStatus?)v },
        new("registrationId", "Реєстраційний номер", Text, TextCell.ReadRegistrationNumber) { Aliases = ["РНОНМ", "Реєстраційний номер об'єкта нерухомого майна"], Get = a => a.RegistrationId, Set = (a, v) => a.RegistrationId = (string?)v },
        new("registrationDate", "Дата реєстрації", Date, DateCell.Read) { Aliases = ["Дата державної реєстрації"], Get = a => a.RegistrationDate, Set = (a, v) => a.RegistrationDate = (DateOnly?)v },
    ];

    internal const string Thoroughfare = "addressThoroughfare";

    /// <summary>Headers under which people keep the whole address in one column; it is not split.</summary>
    internal static string[] WholeAddress
        => ["Адреса", "Місцезнаходження", "Місце розташування", "Адреса об'єкта", "Місцезнаходження об'єкта", "address"];

    private static void SetReadiness(Asset asset, object? value)
        => (asset.ConstructionReadiness, asset.ConstructionReadinessUnknown) = value is Readiness read ? (read.Percent, read.IsUnknown) : (null, false);

    private static void SetCondition(Asset asset, object? value)
        => (asset.Condition, asset.IsDangerous) = value is Condition read ? (read.Value, read.IsDangerous) : ((AssetCondition?)null, false);
}
