using AssetTags.Desk;
using AssetTags.Publicity;

namespace AssetTags.Web.Words.Staff;

/// <summary>What the fields of an asset's form are called, and what helps to fill them in.</summary>
internal static class DeskFieldWords
{
    private static readonly Dictionary<string, (Phrase Label, Phrase? Hint)> s_fields = new(StringComparer.Ordinal)
    {
        ["id"] = (new("Ідентифікатор", "Identifier"), new("Зазвичай ЄДРПОУ балансоутримувача, дефіс, інвентарний номер: 01234567-10000234.", "Usually the EDRPOU of the balance holder, a hyphen, the inventory number: 01234567-10000234.")),
        ["uid"] = (new("Ідентифікатор", "Identifier"), new("Зазвичай ЄДРПОУ балансоутримувача, дефіс, інвентарний номер: 01234567-10000234.", "Usually the EDRPOU of the balance holder, a hyphen, the inventory number: 01234567-10000234.")),
        ["cadastralId"] = (new("Кадастровий номер", "Cadastral number"), new("Наприклад 6510136600:01:001:0001. Якщо його немає — номер документа на землю.", "Such as 6510136600:01:001:0001. Where there is none, the number of the land document.")),
        ["inventoryNumber"] = (new("Інвентарний номер", "Inventory number"), new("Свій у кожного об’єкта цього балансоутримувача.", "Each asset of a balance holder has its own.")),
        ["title"] = (new("Назва", "Title"), null),
        ["description"] = (new("Опис", "Description"), null),
        ["isPartOf"] = (new("Майновий комплекс", "Property complex"), null),
        ["dk018classId"] = (new("Код класу НК 018:2023", "Class code, NK 018:2023"), new("Наприклад 1263.5.", "Such as 1263.5.")),
        ["dk018classDescription"] = (new("Назва класу НК 018:2023", "Class name, NK 018:2023"), null),
        ["kvtspzClassId"] = (new("Код цільового призначення, КВЦПЗ", "Land purpose code"), new("Дві цифри, крапка, дві цифри: 03.07.", "Two digits, a dot, two digits: 03.07.")),
        ["kvtspzClassDescription"] = (new("Цільове призначення", "Land purpose"), null),
        ["area"] = (new("Площа або кількість", "Area or count"), new("Будівлі — кв. м, ділянки — га. Число, наприклад 1234,5.", "Square metres of buildings, hectares of parcels. A number, such as 1234.5.")),
        ["unitName"] = (new("Одиниця виміру", "Unit"), null),
        ["quantity"] = (new("Кількість", "Quantity"), null),
        ["model"] = (new("Модель", "Model"), null),
        ["producerName"] = (new("Виробник", "Maker"), null),
        ["yearMade"] = (new("Рік випуску або побудови", "Year made or built"), new("Чотири цифри.", "Four digits.")),
        ["serialNumber"] = (new("Серійний номер", "Serial number"), null),
        ["passportNumber"] = (new("Номер паспорта", "Passport number"), null),
        ["CATUTTC"] = (new("Код КАТОТТГ", "KATOTTG code"), new("UA і 17 цифр.", "UA and 17 digits.")),
        ["addressPostCode"] = (new("Поштовий індекс", "Post code"), new("П’ять цифр.", "Five digits.")),
        ["addressAdminUnitL1"] = (new("Країна", "Country"), null),
        ["addressAdminUnitL2"] = (new("Область", "Oblast"), null),
        ["addressAdminUnitL3"] = (new("Район", "Raion"), null),
        ["addressAdminUnitL4"] = (new("Територіальна громада", "Community"), null),
        ["addressPostName"] = (new("Населений пункт", "Settlement"), null),
        ["addressThoroughfare"] = (new("Вулиця", "Street"), new("З типом: вул. Миру.", "With its kind: вул. … (street).")),
        ["addressLocatorDesignator"] = (new("Номер будинку", "House number"), null),
        ["addressLocatorBuilding"] = (new("Корпус", "Block"), null),
        ["addressLocatorName"] = (new("Приміщення або частина", "Room or part"), null),
        ["latitude"] = (new("Широта", "Latitude"), new("Градуси WGS-84, наприклад 48,6853.", "WGS-84 degrees, such as 48.6853.")),
        ["longitude"] = (new("Довгота", "Longitude"), new("Градуси WGS-84, наприклад 29,2437.", "WGS-84 degrees, such as 29.2437.")),
        ["ownerName"] = (new("Власник", "Owner"), null),
        ["ownerId"] = (new("ЄДРПОУ власника", "EDRPOU of the owner"), new("Вісім цифр.", "Eight digits.")),
        ["balanceHolderName"] = (new("Балансоутримувач", "Balance holder"), new("Назва потрібна лише для нового балансоутримувача: відомого знаходить код.", "The name is needed for a new balance holder only: a known one is found by its code.")),
        ["balanceHolderId"] = (new("ЄДРПОУ балансоутримувача", "EDRPOU of the balance holder"), new("Вісім цифр. Тут виправляють помилку; передачу за актом оформлюють окремо.", "Eight digits. A mistake is corrected here; a transfer with its act has a page of its own.")),
        ["userName"] = (new("Користувач або орендар", "User or tenant"), null),
        ["userId"] = (new("Код користувача", "Code of the user"), new("ЄДРПОУ, вісім цифр, або податковий номер людини.", "EDRPOU, eight digits, or the tax number of a person.")),
        ["registrationStatus"] = (new("Статус реєстрації прав", "Registration of rights"), null),
        ["registrationId"] = (new("Реєстраційний номер", "Registration number"), null),
        ["registrationDate"] = (new("Дата реєстрації", "Date of registration"), Date),
        ["condition"] = (new("Стан", "Condition"), null),
        ["constructionReadiness"] = (new("Будівельна готовність, %", "Construction readiness, %"), new("Ціле число від 0 до 100. Для введених в експлуатацію — порожньо.", "A whole number from 0 to 100. Empty for what is in use.")),
        ["utilitiesAvailable"] = (new("Комунікації", "Utilities"), null),
        ["primaryValueAmount"] = (new("Первісна вартість, грн", "Primary value, UAH"), null),
        ["amortizationValueAmount"] = (new("Сума зносу, грн", "Depreciation, UAH"), null),
        ["bookValueAmount"] = (new("Балансова вартість, грн", "Book value, UAH"), new("Первісна мінус знос.", "Primary value less depreciation.")),
        ["usageDuarationInYears"] = (new("Строк корисного використання, років", "Useful life, years"), null),
        ["normativeValueAmount"] = (new("Нормативна грошова оцінка, грн", "Normative value, UAH"), null),
        ["normativeDate"] = (new("Дата оцінки", "Date of valuation"), Date),
        ["status"] = (new("Використання", "Use"), null),
    };

    private static Phrase? Date => new("День, місяць, рік: 31.01.2026.", "Day, month, year: 31.01.2026.");

    /// <summary>What a field is called; its official name where it has no words.</summary>
    public static Phrase LabelOf(string column) => column == RememberedOpening.Column ? PublicityWords.Title : s_fields.TryGetValue(column, out var words) ? words.Label : new(column, column);

    /// <summary>What a remembered change says of a column: levels are kept by name.</summary>
    public static Phrase? TextOf(string column, string? text)
        => column == RememberedOpening.Column && Enum.TryParse<PublicityLevel>(text, out var level) ? PublicityWords.Of(level) : text is null ? null : new(text, text);

    /// <summary>What helps to fill a field in.</summary>
    public static Phrase? HintOf(string column) => s_fields.TryGetValue(column, out var words) ? words.Hint : null;

    /// <summary>A part of the form.</summary>
    public static Phrase Of(DeskPart part) => part switch
    {
        DeskPart.General => new("Загальні відомості", "General"),
        DeskPart.Address => new("Адреса", "Address"),
        DeskPart.Rights => new("Права й реєстрація", "Rights and registration"),
        DeskPart.State => new("Технічний стан", "Technical state"),
        DeskPart.Values => new("Вартість", "Values"),
        _ => new(part.ToString(), part.ToString()),
    };
}
