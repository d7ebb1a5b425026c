using AssetTags.Assets;
using AssetTags.Inspections;
using AssetTags.Publicity;
using AssetTags.Tags;

namespace AssetTags.Web.Words.Staff;

/// <summary>The words of an asset's card at the desk.</summary>
internal static class CardWords
{
    public static readonly Phrase AsPublic = new("Як бачить мешканець", "As residents see it");
    public static readonly Phrase PrintLabel = new("Друк мітки", "Print the label");
    public static readonly Phrase Edit = new("Редагувати", "Edit");
    public static readonly Phrase Sections = new("Розділи картки", "Parts of the card");
    public static readonly Phrase General = new("Загальне", "General");
    public static readonly Phrase Address = new("Адреса", "Address");
    public static readonly Phrase Rights = new("Права й реєстрація", "Rights and registration");
    public static readonly Phrase State = new("Технічний стан", "Technical condition");
    public static readonly Phrase Make = new("Виріб", "Make");
    public static readonly Phrase Value = new("Вартість", "Value");
    public static readonly Phrase Extra = new("Інші стовпці таблиці", "Other columns of the table");
    public static readonly Phrase Parts = new("Частини й походження", "Parts and origin");
    public static readonly Phrase Inspections = new("Огляди", "Inspections");
    public static readonly Phrase Files = new("Документи", "Documents");
    public static readonly Phrase Transfers = new("Передачі", "Transfers");
    public static readonly Phrase History = new("Історія змін", "History of changes");
    public static readonly Phrase WholeJournal = new("Усе про цей об’єкт у журналі", "All of this asset in the journal");
    public static readonly Phrase Publicity = new("Відкритість", "Publicity");
    public static readonly Phrase Tags = new("Мітки", "Tags");
    public static readonly Phrase Actions = new("Дії", "Actions");

    public static readonly Phrase Katottg = new("КАТОТТГ", "KATOTTG");
    public static readonly Phrase Name = new("Назва", "Name");
    public static readonly Phrase Titled = new("Офіційна назва", "Official title");
    public static readonly Phrase Kind = new("Вид майна", "Kind of property");
    public static readonly Phrase Balance = new("Балансоутримувач", "Balance holder");
    public static readonly Phrase BuildingClass = new("Клас НК 018:2023", "Class NK 018:2023");
    public static readonly Phrase ParcelClass = new("Клас КВЦПЗ", "Class KVTsPZ");
    public static readonly Phrase Settlement = new("Населений пункт", "Settlement");
    public static readonly Phrase StreetAndHouse = new("Вулиця й номер", "Street and number");
    public static readonly Phrase Position = new("Координати", "Position");
    public static readonly Phrase Accuracy = new("з точністю {0} м", "within {0} m");
    public static readonly Phrase RegistrationStatus = new("Статус реєстрації", "Registration status");
    public static readonly Phrase RegistrationNumber = new("Реєстраційний номер", "Registration number");
    public static readonly Phrase RegistrationDate = new("Дата реєстрації", "Date of registration");
    public static readonly Phrase StatusDocument = new("Документ про використання", "Document on its use");
    public static readonly Phrase Utilities = new("Комунікації", "Utilities");
    public static readonly Phrase Readiness = new("Будівельна готовність", "Readiness of construction");
    public static readonly Phrase SerialNumber = new("Серійний номер", "Serial number");
    public static readonly Phrase PassportNumber = new("Номер паспорта", "Number of the passport");
    public static readonly Phrase Producer = new("Виробник", "Maker");
    public static readonly Phrase Model = new("Модель", "Model");
    public static readonly Phrase Year = new("Рік випуску", "Year it was made");
    public static readonly Phrase Primary = new("Первісна вартість", "Primary value");
    public static readonly Phrase Amortization = new("Сума зносу", "Depreciation");
    public static readonly Phrase Book = new("Балансова вартість", "Book value");
    public static readonly Phrase Usage = new("Строк корисного використання, років", "Useful life, years");
    public static readonly Phrase Normative = new("Нормативна грошова оцінка", "Normative money value");
    public static readonly Phrase NormativeDate = new("Дата оцінки", "Date of that valuation");
    public static readonly Phrase Hryvnias = new("{0} грн", "UAH {0}");
    public static readonly Phrase Missing = new("не внесено", "not entered");
    public static readonly Phrase Add = new("Додати", "Add");
    public static readonly Phrase Unknown = new("Невідомо", "Unknown");

    public static readonly Phrase Kilobytes = new("{0} КБ", "{0} KB");
    public static readonly Phrase AllPhotos = new("усі фото ({0})", "all photos ({0})");
    public static readonly Phrase AddPhotos = new("Додати фото", "Add photos");
    public static readonly Phrase ChangePhotos = new("Фото", "Photos");
    public static readonly Phrase AddPapers = new("Додати документ", "Add a document");
    public static readonly Phrase ReplaceTag = new("Замінити мітку", "Replace the tag");
    public static readonly Phrase PutTag = new("Встановити мітку", "Put up a tag");
    public static readonly Phrase NoTags = new("Мітки ще немає.", "No tag yet.");
    public static readonly Phrase ChangeLevel = new("Змінити рівень", "Change the level");
    public static readonly Phrase Why = new("Чому:", "Why:");
    public static readonly Phrase Lifted = new("не діє: {0}", "not in force: {0}");
    public static readonly Phrase ReviewOn = new("Переглянути до {0}.", "To be reviewed by {0}.");
    public static readonly Phrase ReviewWasDue = new("Перегляд прострочено з {0}.", "Its review was due on {0}.");
    public static readonly Phrase Split = new("Поділити на частини", "Split into parts");
    public static readonly Phrase Merge = new("Об’єднати з іншими", "Merge with others");
    public static readonly Phrase Transfer = new("Передати іншому балансоутримувачу", "Transfer to another holder");
    public static readonly Phrase ChangeStatus = new("Змінити використання чи списати", "Change the use, or write off");
    public static readonly Phrase Inspect = new("Записати огляд", "Record a visit");

    public static readonly Phrase PartOf = new("Частина об’єкта", "Part of");
    public static readonly Phrase Children = new("Частини", "Parts");
    public static readonly Phrase AllChildren = new("Усі частини переліком", "All parts as a list");
    public static readonly Phrase Successor = new("Його місце зайняв", "Its place was taken by");
    public static readonly Phrase Predecessors = new("Утворений з", "Made of");

    public static readonly Phrase NoVisits = new("Записаних оглядів немає.", "No visits are recorded.");
    public static readonly Phrase LastVisit = new("Останній огляд за реєстром: {0}.", "Last inspected, by the register: {0}.");
    public static readonly Phrase Same = new("Стан без змін.", "The condition is the same.");
    public static readonly Phrase Found = new("Стан: {0}.", "Condition: {0}.");
    public static readonly Phrase ConditionChanged = new("Стан змінено:", "The condition changed:");
    public static readonly Phrase StatusChanged = new("Використання змінено:", "The use changed:");
    public static readonly Phrase TagFound = new("Мітка: {0}.", "Tag: {0}.");
    public static readonly Phrase Late = new("Надійшло пізніше за новіший огляд, тому стану не змінило.", "It came after a later visit, so it changed nothing.");
    public static readonly Phrase Nobody = new("нікого", "nobody");
    public static readonly Phrase Act = new("Акт № {0} від {1}", "Act No. {0} of {1}");
    public static readonly Phrase FormerNumber = new("Колишній інв. № {0}", "Former inventory No. {0}");

    public static readonly Phrase AttachedOn = new("Встановлено {0}.", "Attached {0}.");
    public static readonly Phrase PrintedOn = new("Надруковано {0}.", "Printed {0}.");
    public static readonly Phrase MintedOn = new("Код створено {0}.", "The code was made {0}.");
    public static readonly Phrase EndedOn = new("Знято {0}.", "Ended {0}.");

    public static Phrase Of(TagState state) => state switch
    {
        TagState.Minted => new("Не надрукована", "Not printed"),
        TagState.Printed => new("Надрукована", "Printed"),
        TagState.Attached => new("Діє", "In use"),
        TagState.Replaced => new("Замінено", "Replaced"),
        TagState.Lost => new("Втрачено", "Lost"),
        _ => new("Відкликано", "Revoked"),
    };

    public static Phrase Of(FoundTagState state) => state switch
    {
        FoundTagState.Intact => new("ціла", "intact"),
        FoundTagState.Damaged => new("пошкоджена", "damaged"),
        FoundTagState.Missing => new("немає", "missing"),
        _ => new("заклеєна чужою наліпкою", "covered by a foreign sticker"),
    };

    public static Phrase Of(RegistrationStatus status) => status switch
    {
        Assets.RegistrationStatus.InProgress => new("У процесі реєстрації", "Being registered"),
        Assets.RegistrationStatus.Registered => new("Зареєстровано", "Registered"),
        Assets.RegistrationStatus.NotRegistered => new("Не зареєстровано", "Not registered"),
        _ => new("Невідомо", "Unknown"),
    };

    /// <summary>What residents see at a level.</summary>
    public static Phrase Seen(PublicityLevel level) => level switch
    {
        PublicityLevel.Open => new("Мешканці бачать назву, адресу, фото та стан.", "Residents see name, address, photos and condition."),
        PublicityLevel.Generalised => new("Мешканці бачать назву, вулицю та стан, але не номер будинку, площу, фото й документи.", "Residents see name, street and condition, but no house number, area, photos or papers."),
        PublicityLevel.Minimal => new("Мешканці бачать лише, що код справжній і хто відповідає.", "Residents see only that the code is genuine, and who answers for it."),
        _ => new("Для мешканців цього об’єкта немає: його код невідомий.", "For residents there is no such object: its code is unknown."),
    };
}
